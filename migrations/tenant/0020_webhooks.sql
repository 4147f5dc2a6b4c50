-- Events as a feed that loses nothing and keeps each thing's own order, and webhooks, which carry it to addresses.

-- The last event of each thing. Its row is locked until the transaction ends, so versions are given in the order of commits.
create table event_head (
  entity_type text not null,
  entity_id text not null,
  aggregate_version bigint not null,
  placement_epoch bigint not null,
  order_xid xid8 not null,
  order_step integer not null,
  constraint event_head_pk primary key (entity_type, entity_id)
);

grant select, insert, update on event_head to {staff};

alter table outbox_event add column aggregate_version bigint;
alter table outbox_event add column order_xid xid8;
alter table outbox_event add column order_step integer;

-- Owned and without row policies, so the owner's update reaches every row; only its own guard stands in the way.
alter table outbox_event disable trigger outbox_event_append_only;
update outbox_event e set aggregate_version = n.aggregate_version, order_xid = n.order_xid, order_step = n.order_step
  from (
    select outbox_event_id, xid as order_xid, 0 as order_step,
      row_number() over (partition by entity_type, entity_id order by placement_epoch, xid, outbox_event_id) as aggregate_version
    from outbox_event
  ) n where n.outbox_event_id = e.outbox_event_id;
alter table outbox_event enable trigger outbox_event_append_only;
insert into event_head
  select distinct on (entity_type, entity_id) entity_type, entity_id, aggregate_version, placement_epoch, order_xid, order_step
  from outbox_event order by entity_type, entity_id, aggregate_version desc;

alter table outbox_event alter column aggregate_version set not null;
alter table outbox_event alter column order_xid set not null;
alter table outbox_event alter column order_step set not null;
create unique index outbox_event_version on outbox_event (entity_type, entity_id, aggregate_version);
create index outbox_event_feed on outbox_event (placement_epoch, order_xid, order_step, outbox_event_id);

-- A transaction may begin before another and yet write the later event of the same thing. Then its event takes the place
-- behind that other's: the order is never below the event's own xid, so whoever reads below the snapshot's xmin misses none.
create function number_event() returns trigger language plpgsql set search_path from current as $$
declare
  numbered record;
begin
  insert into event_head as head
    values (new.entity_type, new.entity_id, 1, new.placement_epoch, pg_current_xact_id(), 0)
  on conflict (entity_type, entity_id) do update set
    aggregate_version = head.aggregate_version + 1,
    placement_epoch = excluded.placement_epoch,
    order_xid = case when head.placement_epoch = excluded.placement_epoch and head.order_xid > excluded.order_xid
      then head.order_xid else excluded.order_xid end,
    order_step = case when head.placement_epoch = excluded.placement_epoch and head.order_xid > excluded.order_xid
      then head.order_step + 1 else 0 end
  returning head.aggregate_version, head.order_xid, head.order_step into numbered;
  new.aggregate_version := numbered.aggregate_version;
  new.order_xid := numbered.order_xid;
  new.order_step := numbered.order_step;
  return new;
end
$$;

create trigger outbox_event_number before insert on outbox_event for each row execute function number_event();

-- What partners are told: a row for each partner that sees the thing. An event without a row is told to none.
create table partner_event (
  partner_id uuid not null,
  outbox_event_id uuid not null references outbox_event (outbox_event_id),
  placement_epoch bigint not null,
  order_xid xid8 not null,
  order_step integer not null,
  recorded_at timestamptz not null,
  business_date date not null,
  event_type text not null,
  entity_type text not null,
  entity_id text not null,
  aggregate_version bigint not null,
  constraint partner_event_pk primary key (partner_id, outbox_event_id)
);

create index partner_event_feed on partner_event (partner_id, placement_epoch, order_xid, order_step, outbox_event_id);

alter table partner_event enable row level security;
alter table partner_event force row level security;
create policy partner_event_staff on partner_event to {staff} using (true) with check (true);
create policy partner_event_partner on partner_event to {colender}, {sourcing}
  using (partner_id = nullif(current_setting('app.partner_id', true), '')::uuid)
  with check (partner_id = nullif(current_setting('app.partner_id', true), '')::uuid);
create trigger partner_event_guard before insert or update on partner_event for each row execute function party_guard();
create trigger partner_event_append_only before update or delete on partner_event for each row execute function refuse_change();
create trigger partner_event_no_truncate before truncate on partner_event for each statement execute function refuse_change();
grant select, insert on partner_event to {staff};
grant select on partner_event to {colender}, {sourcing};

create table webhook_endpoint (
  webhook_endpoint_id uuid primary key,
  partner_id uuid,
  url text not null,
  description text,
  event_types text[] not null,
  status text not null constraint webhook_endpoint_status_known check (status in ('active', 'disabled', 'deleted')),
  disabled_because text,
  active_since timestamptz not null,
  paused_until timestamptz,
  last_delivered_at timestamptz,
  row_version integer not null,
  created_at timestamptz not null
);

-- A signing secret, encrypted. The newest signs; one that was rotated out signs beside it until it expires.
create table webhook_secret (
  webhook_secret_id uuid primary key,
  webhook_endpoint_id uuid not null references webhook_endpoint (webhook_endpoint_id),
  key_version smallint not null,
  sealed bytea not null,
  created_at timestamptz not null,
  expires_at timestamptz
);

create index webhook_secret_endpoint on webhook_secret (webhook_endpoint_id);

-- How far events have been handed out to endpoints.
create table webhook_progress (
  only_row boolean primary key default true constraint webhook_progress_one_row check (only_row),
  placement_epoch bigint not null,
  order_xid xid8 not null,
  order_step integer not null,
  outbox_event_id uuid not null
);

insert into webhook_progress values (true, 0, '0', 0, '00000000-0000-0000-0000-000000000000');

create table webhook_delivery (
  webhook_delivery_id uuid primary key,
  webhook_endpoint_id uuid not null references webhook_endpoint (webhook_endpoint_id),
  outbox_event_id uuid references outbox_event (outbox_event_id),
  event_type text not null,
  entity_type text not null,
  entity_id text not null,
  aggregate_version bigint not null,
  event_recorded_at timestamptz not null,
  status text not null constraint webhook_delivery_status_known check (status in ('pending', 'delivered', 'dead')),
  dead_because text,
  attempt_count integer not null default 0,
  tries_in_turn integer not null default 0,
  turn_began_at timestamptz not null,
  next_attempt_at timestamptz,
  lease_token uuid,
  lease_until timestamptz,
  settled_at timestamptz,
  created_at timestamptz not null,
  constraint webhook_delivery_event_once unique (webhook_endpoint_id, outbox_event_id)
);

create index webhook_delivery_due on webhook_delivery (webhook_endpoint_id, next_attempt_at) where status = 'pending';
create index webhook_delivery_turn on webhook_delivery (webhook_endpoint_id, entity_type, entity_id, aggregate_version)
  where status = 'pending';

create table webhook_attempt (
  webhook_delivery_id uuid not null references webhook_delivery (webhook_delivery_id),
  number integer not null,
  attempted_at timestamptz not null,
  duration_milliseconds integer not null,
  response_status smallint,
  error text,
  constraint webhook_attempt_pk primary key (webhook_delivery_id, number)
);

create trigger webhook_attempt_append_only before update or delete on webhook_attempt for each row execute function refuse_change();
create trigger webhook_attempt_no_truncate before truncate on webhook_attempt for each statement execute function refuse_change();

grant select, insert, update on webhook_endpoint, webhook_secret, webhook_delivery to {staff};
grant select, update on webhook_progress to {staff};
grant select, insert on webhook_attempt to {staff};
