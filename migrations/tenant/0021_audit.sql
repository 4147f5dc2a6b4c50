-- Entries name their evidence, policy version and approval; seals say what they cover, and keep the leaf of each entry, so that a
-- changed entry is named even where its own hash was changed with it.

alter table audit_entry add column evidence jsonb;
alter table audit_entry add column policy_version text;
alter table audit_entry add column approval_id text;

alter table audit_seal add column hash_version smallint not null default 1;
alter table audit_seal add column first_sequence bigint;
alter table audit_seal add column head_epoch bigint;
alter table audit_seal add column head_xid xid8;
alter table audit_seal add column head_entry_id uuid;
alter table audit_seal add column head_recorded_at timestamptz;
alter table audit_seal_entry add column leaf bytea;

-- What is there already was sealed under version 1: its leaf is that of its id and its hash.
alter table audit_seal disable trigger audit_seal_append_only;
alter table audit_seal_entry disable trigger audit_seal_entry_append_only;

update audit_seal_entry s set leaf = sha256('\x00'::bytea || convert_to(e.audit_entry_id::text, 'UTF8') || e.content_hash)
from audit_entry e where e.audit_entry_id = s.audit_entry_id;

update audit_seal s set first_sequence = before.entries + 1, head_epoch = e.placement_epoch, head_xid = e.xid,
  head_entry_id = e.audit_entry_id, head_recorded_at = e.recorded_at
from (
  select seal_number, sum(entry_count) over (order by seal_number) - entry_count as entries from audit_seal
) before, audit_seal_entry last, audit_entry e
where before.seal_number = s.seal_number and last.seal_number = s.seal_number and last.position = s.entry_count - 1
  and e.audit_entry_id = last.audit_entry_id;

alter table audit_seal enable trigger audit_seal_append_only;
alter table audit_seal_entry enable trigger audit_seal_entry_append_only;

alter table audit_seal alter column hash_version drop default;
alter table audit_seal alter column first_sequence set not null;
alter table audit_seal alter column head_epoch set not null;
alter table audit_seal alter column head_xid set not null;
alter table audit_seal alter column head_entry_id set not null;
alter table audit_seal alter column head_recorded_at set not null;
alter table audit_seal_entry alter column leaf set not null;

-- Two seals after one: a fork, which no sealer can make even without its lock.
alter table audit_seal add constraint audit_seal_no_fork unique (previous_hash);

-- A person can be forgotten. The trail holds commitments under a key of the party's own; without the key they say nothing.
alter table party add column commitment_key bytea;
alter table party add column erased_at timestamptz;

update party set commitment_key = made.commitment_key
from (select party_id, sha256(convert_to(gen_random_uuid()::text || gen_random_uuid()::text, 'UTF8')) as commitment_key
  from party) made
where made.party_id = party.party_id;

alter table tenant_profile add column retention_days integer not null default 2920;
alter table tenant_profile add constraint profile_retention_not_negative check (retention_days >= 0);

-- Appended as before, but for one change: what a person could be known by may give way to the word 'erased'.
create function refuse_change_but_erasure() returns trigger language plpgsql set search_path from current as $$
begin
  if tg_op = 'UPDATE' and to_jsonb(new) ->> tg_argv[0] = 'erased'
    and to_jsonb(new) - tg_argv[0] = to_jsonb(old) - tg_argv[0] then
    return new;
  end if;
  raise exception '% is append-only', tg_table_name using errcode = '42501';
end
$$;

drop trigger document_append_only on document;
create trigger document_append_only before update or delete on document
  for each row execute function refuse_change_but_erasure('file_name');
drop trigger identity_check_append_only on identity_check;
create trigger identity_check_append_only before update or delete on identity_check
  for each row execute function refuse_change_but_erasure('evidence');

grant update on document, identity_check to {staff};
