-- One taxonomy for both halves: an offer and a loan point to the same immutable version.

create table loan_product (
  loan_product_id uuid primary key,
  code text not null constraint loan_product_code_unique unique,
  name text not null,
  row_version integer not null default 1,
  created_at timestamptz not null
);

create table loan_product_version (
  loan_product_version_id uuid primary key,
  loan_product_id uuid not null references loan_product (loan_product_id),
  version_number integer not null,
  effective_from date not null,
  terms jsonb not null,
  terms_hash bytea not null,
  created_at timestamptz not null,
  constraint loan_product_version_unique unique (loan_product_id, version_number)
);

create trigger loan_product_version_append_only before update or delete on loan_product_version
  for each row execute function refuse_change();

create trigger loan_product_version_no_truncate before truncate on loan_product_version
  for each statement execute function refuse_change();

grant select, insert, update on loan_product to {staff};
grant select, insert on loan_product_version to {staff};
grant select on loan_product, loan_product_version to {sourcing};
