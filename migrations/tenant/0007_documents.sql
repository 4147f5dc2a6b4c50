-- Documents are kept by the hash of their bytes; this is what we know of them.

create table document (
  document_id uuid primary key,
  partner_id uuid,
  application_id uuid not null,
  kind text not null,
  file_name text not null,
  media_type text not null,
  byte_count bigint not null,
  sha256 bytea not null,
  attached_by text not null,
  attached_at timestamptz not null
);

create index document_application on document (application_id);

alter table document enable row level security;
alter table document force row level security;
create policy document_staff on document to {staff} using (true) with check (true);
create policy document_sourcing on document to {sourcing}
  using (partner_id = nullif(current_setting('app.partner_id', true), '')::uuid)
  with check (partner_id = nullif(current_setting('app.partner_id', true), '')::uuid);
create trigger document_guard before insert or update on document for each row execute function party_guard();
create trigger document_append_only before update or delete on document for each row execute function refuse_change();

create trigger document_no_truncate before truncate on document for each statement execute function refuse_change();

grant select, insert on document to {staff};
grant select on document to {sourcing};
