-- What every command leaves behind in its own transaction: its idempotency record, its audit entry, its events.

create table idempotency_record (
  principal text not null,
  operation_id text not null,
  idempotency_key text not null,
  fingerprint bytea not null,
  reply_status smallint,
  reply jsonb,
  created_at timestamptz not null,
  constraint idempotency_record_pk primary key (principal, operation_id, idempotency_key)
);

create index idempotency_record_age on idempotency_record (created_at);

create table audit_entry (
  audit_entry_id uuid primary key,
  placement_epoch bigint not null,
  xid xid8 not null,
  recorded_at timestamptz not null,
  business_date date not null,
  partner_id uuid,
  actor_kind text not null,
  actor_subject text not null,
  actor_name text not null,
  on_behalf_of text,
  operation_id text not null,
  entity_type text not null,
  entity_id text not null,
  changes jsonb not null,
  reason text,
  request_id text not null,
  idempotency_key text,
  hash_version smallint not null,
  content_hash bytea not null
);

create index audit_entry_order on audit_entry (placement_epoch, xid, audit_entry_id);
create index audit_entry_entity on audit_entry (entity_type, entity_id);

create table audit_seal (
  seal_number bigint primary key,
  sealed_at timestamptz not null,
  entry_count integer not null constraint audit_seal_not_empty check (entry_count > 0),
  merkle_root bytea not null,
  previous_hash bytea not null,
  seal_hash bytea not null,
  key_id text not null,
  signature bytea not null
);

create table audit_seal_entry (
  seal_number bigint not null references audit_seal (seal_number),
  position integer not null,
  audit_entry_id uuid not null constraint audit_seal_entry_once unique references audit_entry (audit_entry_id),
  constraint audit_seal_entry_pk primary key (seal_number, position)
);

create table outbox_event (
  outbox_event_id uuid primary key,
  placement_epoch bigint not null,
  xid xid8 not null,
  recorded_at timestamptz not null,
  business_date date not null,
  event_type text not null,
  entity_type text not null,
  entity_id text not null,
  request_id text not null,
  audit_entry_id uuid not null references audit_entry (audit_entry_id),
  payload jsonb not null
);

create index outbox_event_order on outbox_event (placement_epoch, xid, outbox_event_id);

create trigger audit_entry_stamp before insert on audit_entry for each row execute function stamp_transaction();
create trigger outbox_event_stamp before insert on outbox_event for each row execute function stamp_transaction();

create trigger audit_entry_append_only before update or delete on audit_entry for each row execute function refuse_change();
create trigger audit_entry_no_truncate before truncate on audit_entry for each statement execute function refuse_change();
create trigger audit_seal_append_only before update or delete on audit_seal for each row execute function refuse_change();
create trigger audit_seal_no_truncate before truncate on audit_seal for each statement execute function refuse_change();
create trigger audit_seal_entry_append_only before update or delete on audit_seal_entry for each row execute function refuse_change();
create trigger audit_seal_entry_no_truncate before truncate on audit_seal_entry for each statement execute function refuse_change();
create trigger outbox_event_append_only before update or delete on outbox_event for each row execute function refuse_change();
create trigger outbox_event_no_truncate before truncate on outbox_event for each statement execute function refuse_change();

grant select, insert, update on idempotency_record to {staff};
grant select, insert on audit_entry, audit_seal, audit_seal_entry, outbox_event to {staff};
