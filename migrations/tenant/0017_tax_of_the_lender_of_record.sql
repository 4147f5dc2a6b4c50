-- Tax on charges is owed by the lender of record, who invoices the borrower: the own book has all of it, and lenders share a fee
-- without its tax. Of a loan transaction the tax is part of fee and penalty; in a lender's share it stands beside them. What was
-- shared before stays as it was until its loan is next written, when the difference is posted.

alter table loan_transaction add column fee_tax bigint not null default 0;
alter table loan_transaction add column penalty_tax bigint not null default 0;

alter table participation add column fee_tax bigint not null default 0;
alter table participation add column penalty_tax bigint not null default 0;
alter table participation add constraint participation_tax_of_own_book check (is_own_book or (fee_tax = 0 and penalty_tax = 0));

alter table participation_transaction add column fee_tax bigint not null default 0;
alter table participation_transaction add column penalty_tax bigint not null default 0;
