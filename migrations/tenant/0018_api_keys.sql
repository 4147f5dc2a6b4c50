-- API keys change their secret while both the old and the new one work, name the networks they may come from, and say when they were last used.

alter table api_key add column previous_digest bytea;
alter table api_key add column previous_last_characters text;
alter table api_key add column previous_expires_at timestamptz;
-- In CIDR form; null is anywhere.
alter table api_key add column allowed_networks text[];
-- To the minute.
alter table api_key add column last_used_at timestamptz;

alter table api_key add constraint api_key_previous_digest_unique unique (previous_digest);
alter table api_key add constraint api_key_previous_whole check (
  (previous_digest is null) = (previous_expires_at is null) and (previous_digest is null) = (previous_last_characters is null));
