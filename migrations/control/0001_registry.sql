-- The control plane: which tenants exist, where each lives, whose tokens it trusts. Nothing of a borrower is ever here.

create table node (
  node_id text primary key,
  host text not null,
  port integer not null,
  database_name text not null,
  engine text not null default 'plain' constraint node_engine_known check (engine in ('plain', 'citus'))
);

create table tenant (
  tenant_id uuid primary key,
  slug text not null constraint tenant_slug_unique unique constraint tenant_slug_shape check (slug ~ '^[a-z][a-z0-9]{1,19}$'),
  name text not null,
  country text not null,
  sandbox boolean not null,
  state text not null default 'active' constraint tenant_state_known check (state in ('provisioning', 'active', 'suspended')),
  declaration jsonb not null,
  applied_at timestamptz not null
);

create table tenant_placement (
  tenant_id uuid primary key references tenant (tenant_id),
  node_id text not null references node (node_id),
  schema_name text not null constraint placement_schema_unique unique,
  staff_role text not null,
  co_lender_role text not null,
  sourcing_role text not null,
  state text not null default 'active' constraint placement_state_known check (state in ('active', 'fenced', 'moving')),
  epoch bigint not null default 1
);

create table issuer (
  issuer_url text primary key,
  tenant_id uuid not null references tenant (tenant_id),
  audience text not null,
  jwks_url text not null,
  algorithms text[] not null
);

create table platform_operator (
  operator_id uuid primary key,
  name text not null,
  credential_digest bytea not null constraint operator_digest_unique unique,
  state text not null default 'active' constraint operator_state_known check (state in ('active', 'revoked'))
);

create table control_audit (
  control_audit_id uuid primary key,
  actor text not null,
  action text not null,
  subject text not null,
  facts jsonb not null,
  recorded_at timestamptz not null
);

grant select on node, tenant, tenant_placement, issuer to {gateway};
