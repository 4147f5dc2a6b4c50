-- The life of a tenant after it was made: which version its schema has, when it was suspended, what was exported, that it is gone.

alter table tenant drop constraint tenant_state_known;
alter table tenant add constraint tenant_state_known check (state in ('provisioning', 'active', 'suspended', 'removed'));
alter table tenant add column state_since timestamptz not null default now();

create table tenant_schema (
  tenant_id uuid primary key references tenant (tenant_id),
  version integer not null,
  needed_version integer not null,
  state text not null constraint tenant_schema_state_known check (state in ('current', 'migrating', 'failed')),
  error text,
  changed_at timestamptz not null
);

create table tenant_export (
  tenant_export_id uuid primary key,
  tenant_id uuid not null references tenant (tenant_id),
  snapshot_at timestamptz not null,
  row_count bigint not null,
  manifest_hash bytea not null
);

create index tenant_export_tenant on tenant_export (tenant_id, snapshot_at);

grant select on tenant_schema to {gateway};
