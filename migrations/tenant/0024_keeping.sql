-- What is kept for a time only: idempotency keys, and what proposals say of a person who is to be forgotten.

-- The server's clock decides, whatever whoever deletes believes.
create function keep_young_key() returns trigger language plpgsql set search_path from current as $$
begin
  if old.created_at > clock_timestamp() - interval '30 days' then
    raise exception 'an idempotency key is kept for 30 days' using errcode = '42501';
  end if;
  return old;
end
$$;

create trigger idempotency_record_kept before delete on idempotency_record for each row execute function keep_young_key();
create trigger idempotency_record_no_truncate before truncate on idempotency_record
  for each statement execute function refuse_change();

grant delete on idempotency_record to {staff};

-- A decided proposal stays as it is, but that it may be emptied of what was asked for and answered.
create or replace function keep_proposal() returns trigger language plpgsql set search_path from current as $$
declare
  emptied constant text[] := array['request', 'preview', 'result'];
begin
  if old.status <> 'pending' then
    if to_jsonb(new) - emptied = to_jsonb(old) - emptied
      and new.request::jsonb = jsonb_build_object('path', old.request::jsonb -> 'path', 'query', '{}'::jsonb, 'body', null)
      and new.preview = '{}' and (new.result is null) = (old.result is null) and coalesce(new.result, '{}') = '{}' then
      return new;
    end if;
    raise exception 'a decided proposal stays as it is' using errcode = '42501';
  end if;
  if (new.operation_id, new.request, new.request_hash, new.amount, new.made_by, new.made_by_principals, new.demands,
      new.expires_at)
    is distinct from (old.operation_id, old.request, old.request_hash, old.amount, old.made_by, old.made_by_principals,
      old.demands, old.expires_at) then
    raise exception 'a proposal is decided on as it was made' using errcode = '42501';
  end if;
  return new;
end
$$;
