-- Platform operators and what they ask for: long work on tenants, as jobs that a process with the owner's rights works off.

alter table platform_operator add column created_at timestamptz not null default now();
alter table platform_operator add column revoked_at timestamptz;
create unique index platform_operator_name_unique on platform_operator (name) where state = 'active';

create table platform_job (
  platform_job_id uuid primary key,
  kind text not null constraint platform_job_kind_known check (kind in (
    'provisionTenant', 'applyTenant', 'suspendTenant', 'resumeTenant', 'exportTenant', 'removeTenant', 'migrateTenants', 'checkTenants')),
  slug text,
  request jsonb not null,
  operator_id uuid not null references platform_operator (operator_id),
  idempotency_key text not null,
  request_hash bytea not null,
  state text not null default 'waiting' constraint platform_job_state_known check (state in ('waiting', 'running', 'succeeded', 'failed')),
  done_count integer not null default 0,
  total_count integer,
  error text,
  result jsonb,
  attempt_count integer not null default 0,
  lease_holder uuid,
  leased_until timestamptz,
  requested_at timestamptz not null,
  started_at timestamptz,
  ended_at timestamptz,
  constraint platform_job_key_unique unique (operator_id, idempotency_key),
  constraint platform_job_leased check ((state = 'running') = (leased_until is not null))
);

create index platform_job_unfinished on platform_job (platform_job_id) where state in ('waiting', 'running');
-- A new tenant is asked for once at a time: its slug is taken only when its job has begun.
create unique index platform_job_provisions_once on platform_job (slug) where kind = 'provisionTenant' and state in ('waiting', 'running');
create index platform_job_of_tenant on platform_job (slug, platform_job_id);

-- The platform API asks and reads; what a job does to a tenant it cannot do. The tenants' gateway is granted nothing of this.
grant select on tenant, tenant_placement, tenant_schema, tenant_export, platform_operator to {platform};
grant select, insert on platform_job to {platform};
grant insert on control_audit to {platform};
