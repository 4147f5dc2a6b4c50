-- What the tenant is, and which day it is there. The business date moves only by close of business.

create table tenant_profile (
  only_row boolean primary key default true constraint tenant_profile_one_row check (only_row),
  tenant_id uuid not null,
  slug text not null,
  name text not null,
  country text not null,
  time_zone text not null,
  currency char(3) not null,
  currency_digits smallint not null,
  sandbox boolean not null,
  apr_convention text not null constraint profile_apr_known check (apr_convention in ('nominal', 'effective')),
  business_date date not null,
  placement_epoch bigint not null
);

grant select, update on tenant_profile to {staff};
grant select on tenant_profile to {colender}, {sourcing};

-- The second wall beside the row policies: it also stops COPY and INSERT ... SELECT, which some engines let past a policy.
create function party_guard() returns trigger language plpgsql set search_path from current as $$
begin
  if current_user in ('{colender}', '{sourcing}')
    and new.partner_id is distinct from nullif(current_setting('app.partner_id', true), '')::uuid then
    raise exception 'a partner writes only its own rows' using errcode = '42501';
  end if;
  return new;
end
$$;

-- A row remembers the transaction that made it, whatever the insert said: order and guards rest on it.
create function stamp_transaction() returns trigger language plpgsql set search_path from current as $$
begin
  new.xid := pg_current_xact_id();
  return new;
end
$$;

create function refuse_change() returns trigger language plpgsql set search_path from current as $$
begin
  raise exception '% is append-only', tg_table_name using errcode = '42501';
end
$$;
