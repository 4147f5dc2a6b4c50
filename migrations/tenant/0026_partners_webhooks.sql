-- Partners see their own webhook endpoints, and what was sent there. An endpoint without a partner is the lender's own.

alter table webhook_delivery add column partner_id uuid;
alter table webhook_attempt add column partner_id uuid;

-- Owned and without row policies yet, so the owner's update reaches every row; only its own guard stands in the way.
update webhook_delivery d set partner_id = e.partner_id
  from webhook_endpoint e where e.webhook_endpoint_id = d.webhook_endpoint_id and e.partner_id is not null;
alter table webhook_attempt disable trigger webhook_attempt_append_only;
update webhook_attempt a set partner_id = d.partner_id
  from webhook_delivery d where d.webhook_delivery_id = a.webhook_delivery_id and d.partner_id is not null;
alter table webhook_attempt enable trigger webhook_attempt_append_only;

create index webhook_endpoint_partner on webhook_endpoint (partner_id, webhook_endpoint_id);
create index webhook_delivery_list on webhook_delivery (webhook_endpoint_id, webhook_delivery_id);

alter table webhook_endpoint enable row level security;
alter table webhook_endpoint force row level security;
create policy webhook_endpoint_staff on webhook_endpoint to {staff} using (true) with check (true);
create policy webhook_endpoint_partner on webhook_endpoint to {colender}, {sourcing}
  using (partner_id = nullif(current_setting('app.partner_id', true), '')::uuid)
  with check (partner_id = nullif(current_setting('app.partner_id', true), '')::uuid);
create trigger webhook_endpoint_guard before insert or update on webhook_endpoint for each row execute function party_guard();

alter table webhook_delivery enable row level security;
alter table webhook_delivery force row level security;
create policy webhook_delivery_staff on webhook_delivery to {staff} using (true) with check (true);
create policy webhook_delivery_partner on webhook_delivery to {colender}, {sourcing}
  using (partner_id = nullif(current_setting('app.partner_id', true), '')::uuid)
  with check (partner_id = nullif(current_setting('app.partner_id', true), '')::uuid);
create trigger webhook_delivery_guard before insert or update on webhook_delivery for each row execute function party_guard();

alter table webhook_attempt enable row level security;
alter table webhook_attempt force row level security;
create policy webhook_attempt_staff on webhook_attempt to {staff} using (true) with check (true);
create policy webhook_attempt_partner on webhook_attempt to {colender}, {sourcing}
  using (partner_id = nullif(current_setting('app.partner_id', true), '')::uuid)
  with check (partner_id = nullif(current_setting('app.partner_id', true), '')::uuid);
create trigger webhook_attempt_guard before insert or update on webhook_attempt for each row execute function party_guard();

grant select on webhook_endpoint, webhook_delivery, webhook_attempt to {colender}, {sourcing};
