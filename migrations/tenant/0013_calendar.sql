-- The tenant's working days: which weekdays are none, and its holidays. Due dates that move are moved by them when a loan opens.

alter table tenant_profile add column calendar jsonb not null default '{"weekend": [], "holidays": []}';
