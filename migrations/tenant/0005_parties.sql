-- A party is one record for its whole life, applicant and borrower alike. What a partner knows of it is a row of its own.

create table party (
  party_id uuid primary key,
  kind text not null constraint party_kind_known check (kind in ('person', 'organisation')),
  full_name text not null,
  born_on date,
  country text not null,
  phone_number text,
  email_address text,
  address text,
  external_reference text constraint party_reference_unique unique,
  identity_check_status text not null default 'NOT_STARTED' constraint party_check_status_known
    check (identity_check_status in ('NOT_STARTED', 'IN_PROGRESS', 'VERIFIED', 'REJECTED', 'EXPIRED')),
  row_version integer not null default 1,
  created_at timestamptz not null
);

create table party_identifier (
  party_id uuid not null references party (party_id),
  identifier_type text not null,
  issuer_country text not null,
  value text not null,
  constraint party_identifier_pk primary key (party_id, identifier_type, issuer_country)
);

create table identity_check (
  identity_check_id uuid primary key,
  party_id uuid not null references party (party_id),
  status text not null constraint identity_check_status_known check (status in ('IN_PROGRESS', 'VERIFIED', 'REJECTED', 'EXPIRED')),
  method text not null,
  evidence text not null,
  checked_on date not null,
  checked_by text not null,
  recorded_at timestamptz not null
);

create index identity_check_party on identity_check (party_id);

create table partner_party (
  partner_id uuid not null,
  party_id uuid not null references party (party_id),
  external_reference text,
  kind text not null,
  full_name text not null,
  born_on date,
  country text not null,
  phone_number text,
  email_address text,
  address text,
  row_version integer not null,
  created_at timestamptz not null,
  constraint partner_party_pk primary key (partner_id, party_id),
  constraint partner_party_reference_unique unique (partner_id, external_reference)
);

alter table partner_party enable row level security;
alter table partner_party force row level security;
create policy partner_party_staff on partner_party to {staff} using (true) with check (true);
create policy partner_party_sourcing on partner_party to {sourcing}
  using (partner_id = nullif(current_setting('app.partner_id', true), '')::uuid)
  with check (partner_id = nullif(current_setting('app.partner_id', true), '')::uuid);
create trigger partner_party_guard before insert or update on partner_party for each row execute function party_guard();

create trigger identity_check_append_only before update or delete on identity_check for each row execute function refuse_change();
create trigger identity_check_no_truncate before truncate on identity_check for each statement execute function refuse_change();

grant select, insert, update on party, party_identifier, partner_party to {staff};
grant select, insert on identity_check to {staff};
grant select on partner_party to {sourcing};
