# shellcheck shell=bash
# Throwaway servers on loopback: Debian's PostgreSQL 15, and PgBouncer before it. Sourced by ci/run.sh.
# Everything lies below $scratch, so that stop_servers finds whatever was started, in whichever shell.

postgres_bin=/usr/lib/postgresql/15/bin
scratch="$(mktemp -d)"
# The user that PostgreSQL runs as must be able to pass through.
chmod 0711 "$scratch"

# PostgreSQL refuses to run as root.
as_postgres() {
  if [[ "$(id -u)" == 0 ]]; then
    (cd "$scratch" && runuser -u postgres -- "$@")
  else
    "$@"
  fi
}

random_password() {
  openssl rand -hex 24
}

free_port() {
  node -e "const probe = require('node:net').createServer()
    probe.listen(0, '127.0.0.1', () => { console.log(probe.address().port); probe.close() })"
}

# start_postgres NAME: starts a server of its own. Sets owner_url: a login that may make roles and databases and is no
# superuser, as on a buyer's server; and superuser_url, which only PgBouncer's look-up needs.
start_postgres() {
  local folder="$scratch/$1" port superuser owner
  port="$(free_port)"
  superuser="$(random_password)"
  owner="$(random_password)"
  install -d -m 0700 "$folder"
  printf '%s\n' "$superuser" >"$folder/password"
  if [[ "$(id -u)" == 0 ]]; then chown -R postgres: "$folder"; fi
  as_postgres "$postgres_bin/initdb" --pgdata="$folder/data" --username=postgres --pwfile="$folder/password" \
    --auth=scram-sha-256 --encoding=UTF8 --locale=C.UTF-8 --no-sync >/dev/null
  # It is thrown away, so it need not survive a power cut.
  cat >>"$folder/data/postgresql.conf" <<CONF
listen_addresses = '127.0.0.1'
port = $port
unix_socket_directories = ''
max_connections = 200
fsync = off
max_prepared_transactions = 2
CONF
  as_postgres "$postgres_bin/pg_ctl" start --pgdata="$folder/data" --log="$folder/log" --wait --silent
  superuser_url="postgres://postgres:$superuser@127.0.0.1:$port/postgres"
  psql --quiet --no-psqlrc --set=ON_ERROR_STOP=1 "$superuser_url" \
    --command="create role lokta_owner login nosuperuser createrole createdb password '$owner'"
  owner_url="postgres://lokta_owner:$owner@127.0.0.1:$port/postgres"
  psql --no-psqlrc --tuples-only --no-align "$owner_url" --command='select version()'
}

# start_pgbouncer: one in transaction mode before the server that start_postgres started last. Sets pooled_address,
# host and port. It asks the server for the password digests, so any login of the server passes with its own password.
start_pgbouncer() {
  local folder="$scratch/pgbouncer" port server_port
  port="$(free_port)"
  [[ "$superuser_url" =~ ://postgres:([0-9a-f]+)@127\.0\.0\.1:([0-9]+)/ ]]
  server_port="${BASH_REMATCH[2]}"
  install -d -m 0700 "$folder"
  printf '"postgres" "%s"\n' "${BASH_REMATCH[1]}" >"$folder/userlist"
  # The limits are those of deploy/pgbouncer/pgbouncer.ini; idle connections go at once, so that a database can be
  # dropped.
  cat >"$folder/pgbouncer.ini" <<INI
[databases]
* = host=127.0.0.1 port=$server_port auth_user=postgres
[pgbouncer]
listen_addr = 127.0.0.1
listen_port = $port
unix_socket_dir =
auth_type = scram-sha-256
auth_file = $folder/userlist
auth_query = select rolname, rolpassword from pg_authid where rolname = \$1
pool_mode = transaction
default_pool_size = 20
reserve_pool_size = 5
max_client_conn = 500
server_idle_timeout = 1
autodb_idle_timeout = 5
query_wait_timeout = 15
ignore_startup_parameters = extra_float_digits
pidfile = $folder/pid
logfile = $folder/log
INI
  if [[ "$(id -u)" == 0 ]]; then chown -R postgres: "$folder"; fi
  as_postgres "$(PATH="$PATH:/usr/sbin" type -P pgbouncer)" --quiet --daemon "$folder/pgbouncer.ini" >/dev/null
  # shellcheck disable=SC2034 # read by ci/run.sh
  pooled_address="127.0.0.1:$port"
  echo "$(PATH="$PATH:/usr/sbin" pgbouncer --version | head -n 1), transaction mode"
}

# stop_servers: ends what is below $scratch, whatever state it is in, and forgets it.
stop_servers() {
  local pid_file data
  for pid_file in "$scratch"/*/pid; do
    if [[ -s "$pid_file" ]]; then kill "$(<"$pid_file")" 2>/dev/null || true; fi
  done
  for data in "$scratch"/*/data; do
    if [[ -s "$data/postmaster.pid" ]]; then
      as_postgres "$postgres_bin/pg_ctl" stop --pgdata="$data" --mode=immediate --wait --silent || true
    fi
  done
  rm -rf "${scratch:?}"/*
}
