-- API keys change their secret while both the old and the new one work, name the networks they may come from, and say when they were last used.

alter table api_key
  add column previous_digest bytea constraint api_key_previous_digest_unique unique,
  add column previous_last_characters text,
  add column previous_expires_at timestamptz,
  -- In CIDR form; null is anywhere.
  add column allowed_networks text[],
  -- To the minute.
  add column last_used_at timestamptz,
  add constraint api_key_previous_whole check (
    (previous_digest is null) = (previous_expires_at is null) and (previous_digest is null) = (previous_last_characters is null));
