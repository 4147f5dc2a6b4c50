-- A loan's rate and number of instalments as they hold on its day: its terms are as they were agreed at first. Until a loan is
-- folded again, these are what it is told by.

alter table loan add column annual_rate text;
alter table loan add column instalment_count integer;
-- The owner is under the row policies of a table that forces them, and no policy names the owner: it would find no row.
alter table loan no force row level security;
update loan set annual_rate = terms ->> 'annualRate', instalment_count = (terms ->> 'instalmentCount')::integer;
alter table loan force row level security;
alter table loan alter column annual_rate set not null;
alter table loan alter column instalment_count set not null;
