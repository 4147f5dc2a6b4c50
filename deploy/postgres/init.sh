#!/bin/bash
# Runs once, when the volume of PostgreSQL is empty: the owner of Lokta's databases, and the database of Keycloak.
# The owner is no superuser: it makes roles and databases, and no more.
set -euo pipefail

psql --username="$POSTGRES_USER" --no-password --set=ON_ERROR_STOP=1 \
  --set=owner_password="$LOKTA_OWNER_PASSWORD" --set=keycloak_password="$KEYCLOAK_DB_PASSWORD" <<'SQL'
create role lokta_owner login nosuperuser createrole createdb password :'owner_password';
create role keycloak login nosuperuser password :'keycloak_password';
create database keycloak owner keycloak;
revoke connect on database keycloak from public;
SQL
