-- What a loan transaction turns of deferred income into income: nothing of what the borrower owes changes with it.

alter table loan_transaction add column income_amount bigint not null default 0;
