-- Each lender's share of what another than the borrower pays for a loan. It has the sign of what is settled: negative where it
-- comes in. What the borrower owes does not change with it.

alter table participation add column income_settled bigint not null default 0;
alter table participation_transaction add column income bigint not null default 0;
