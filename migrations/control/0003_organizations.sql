-- Tokens of one issuer for several tenants: the id of an organization says which. Empty where the issuer is one tenant's alone.

alter table issuer add column organization text not null default '';
alter table issuer drop constraint issuer_pkey;
alter table issuer add primary key (issuer_url, organization);
