-- Whose people of a tenant are named by their sub alone: those of the issuer that it trusted first, whatever it trusts beside or later.
-- Null where it has had none yet; empty where it trusts several already, whose people all have a tag.

alter table tenant add column first_issuer text;
update tenant t set first_issuer = case entries.number when 1 then entries.url else '' end
  from (select tenant_id, count(*) as number, min(issuer_url) as url from issuer group by tenant_id) entries
  where entries.tenant_id = t.tenant_id;
