-- API keys: only a keyed digest is stored; the secret is shown once, when it is made.

create table api_key (
  api_key_id uuid primary key,
  name text not null,
  kind text not null constraint api_key_kind_known check (kind in ('staff', 'co_lender', 'sourcing_partner')),
  partner_id uuid,
  digest bytea not null constraint api_key_digest_unique unique,
  last_characters text not null,
  scopes text[] not null,
  created_at timestamptz not null,
  expires_at timestamptz,
  revoked_at timestamptz,
  constraint api_key_partner_fits check ((kind = 'staff') = (partner_id is null))
);

grant select, insert, update on api_key to {staff};
