-- Personal fields are ciphertext of the tenant's own tenant key, which is kept here wrapped by the installation's key-encryption
-- key: whoever reads the tables alone reads neither. What was written before is read as it stands until `cli rotate-keys` seals it.

alter table tenant_profile add column tenant_keys jsonb not null default '[]';
alter table tenant_profile add column fields_sealed boolean not null default true;
update tenant_profile set fields_sealed = false
  where exists (select 1 from party) or exists (select 1 from idempotency_record);

alter table party alter column born_on type text using born_on::text;
alter table partner_party alter column born_on type text using born_on::text;

-- Blind indexes: equal values of a column have equal ones, and nothing else is learned from them. None on a date of birth or an
-- address: so few values are a list to be tried.
alter table party add column phone_number_index bytea;
alter table party add column email_address_index bytea;
alter table party_identifier add column value_index bytea;
create index party_phone_number_index on party (phone_number_index);
create index party_email_address_index on party (email_address_index);
create index party_identifier_value_index on party_identifier (value_index);

-- What was answered, in place of `reply`, which holds only what is older than this.
alter table idempotency_record add column sealed_reply text;
