#!/usr/bin/env bash
# The long run, `npm run ci`: what `npm test` cannot show on a bare machine. It installs Debian's parts by itself (as
# root), can be run again, and leaves no process behind. Its last line is `N passed, N failed`.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

source ci/counting.sh
source ci/debian.sh
source ci/postgres.sh

clean_up() {
  stop_servers
  rm -rf "$scratch"
}
trap clean_up EXIT
trap 'exit 130' INT TERM HUP

# with_servers COMMAND...: runs a step that starts servers, and stops them however it ends.
with_servers() {
  trap stop_servers EXIT
  "$@"
}

compose_is_sound() {
  # A copy, so that nothing generated stays in the working tree.
  cp -r docker-compose.yml Dockerfile deploy "$scratch/"
  "$scratch/deploy/make-secrets.sh" >/dev/null
  docker-compose --file "$scratch/docker-compose.yml" --env-file "$scratch/deploy/.env" config --quiet
  echo "docker-compose accepts docker-compose.yml"
  # Without the secrets it must say so and not run with a default.
  if docker-compose --file "$scratch/docker-compose.yml" --env-file /dev/null config >/dev/null 2>&1; then
    echo "docker-compose.yml starts without its passwords" >&2
    return 1
  fi
  echo "and refuses to start without its passwords"
  rm -rf "${scratch:?}"/*
}

journeys_on_debian() {
  start_postgres debian
  DATABASE_URL="$owner_url" npx tsx test/run.ts journeys isolation tenancy runner close-day
}

journeys_through_pgbouncer() {
  start_postgres pooled
  start_pgbouncer
  DATABASE_URL="$owner_url" GATEWAY_DATABASE_URL="postgres://lokta_gateway@$pooled_address/lokta" \
    npx tsx test/run.ts journeys isolation/matrix runner faults close-day
  DATABASE_URL="$owner_url" GATEWAY_DATABASE_URL="postgres://lokta_gateway@$pooled_address/lokta" \
    POOLED_TRANSACTIONS=10000 npx tsx test/run.ts pooled-transactions
}

# Many tenants on one server, migrated while they serve, killed twice.
many_tenants() {
  start_postgres many
  DATABASE_URL="$owner_url" TENANT_COUNT=150 TEST_TIMEOUT_SECONDS=1200 npx tsx test/run.ts tenancy/migrate-tenants
}

# Tenants on two servers under one gateway: DATABASE_URL is the owner's login on the first, TWO_NODES on the second.
two_nodes() {
  local first
  start_postgres first
  first="$owner_url"
  start_postgres second
  DATABASE_URL="$first" TWO_NODES="$owner_url" npx tsx test/run.ts two-nodes
}

# A fuzzer by other hands, on the same contract: Schemathesis from PyPI, in an environment of its own, against `npm start`,
# with a key of every scope that staff's keys may hold. Python's patterns know no \p{Cc}: it is told the same in ranges.
public_fuzzer() {
  local url folder="$scratch/lokta" server token scopes
  python3 -m venv "$scratch/schemathesis"
  "$scratch/schemathesis/bin/pip" install --quiet "schemathesis==$schemathesis_version"
  url="http://127.0.0.1:$(free_port)"
  # Node itself, with no npm in between: npm ends without what it started.
  LOKTA_DATA_DIR="$folder" PORT="${url##*:}" PLATFORM_PORT="$(free_port)" \
    node --import tsx src/bin/start.ts >"$scratch/server.log" 2>&1 &
  server=$!
  # Said now: the function's own names are gone when the trap is sprung.
  # shellcheck disable=SC2064
  trap "kill $server 2>/dev/null; wait $server || true; stop_servers" EXIT
  for _ in $(seq 120); do
    if curl --silent --fail --output /dev/null "$url/readyz"; then break; fi
    sleep 1
  done
  token="$(LOKTA_DATA_DIR="$folder" npm run --silent token -- gita)"
  scopes="$(node -p "JSON.stringify(require('./openapi/openapi.gen.json')['x-key-kinds'].staff)")"
  token="$(curl --silent --fail "$url/v1/api-keys" --header "Authorization: Bearer $token" \
    --header 'Content-Type: application/json' --header 'Idempotency-Key: schemathesis' \
    --data "{\"name\":\"fuzzer\",\"kind\":\"staff\",\"scopes\":$scopes}" | node -p 'JSON.parse(fs.readFileSync(0)).secret')"
  sed 's/\\\\p{Cc}/\\\\x00-\\\\x1f\\\\x7f-\\\\x9f/g' openapi/openapi.gen.json >"$scratch/openapi.json"
  # Whether a valid request is taken depends on what there is: only its own failures and undeclared answers count.
  "$scratch/schemathesis/bin/schemathesis" run "$scratch/openapi.json" --url "$url" \
    --header "Authorization: Bearer $token" --phases fuzzing --max-examples 10 --seed 20260115 \
    --checks not_a_server_error,status_code_conformance,content_type_conformance,response_schema_conformance
}
schemathesis_version=4.32.5

started="$(date +%s)"
step check 'Generated files, lint, types (npm run check)' npm run check
step check 'The production build (npm run build)' npm run build
step check 'Parts from Debian' install_debian_parts
step check 'The shell scripts (shellcheck)' \
  shellcheck --external-sources .ci/run ci/*.sh deploy/*.sh deploy/postgres/*.sh
step check 'The production set-up (docker-compose config)' compose_is_sound
step suite "Journeys, walls, runner and nights on Debian's PostgreSQL 15, owner without superuser" with_servers journeys_on_debian
step suite 'Journeys, matrix, runner, faults and nights through PgBouncer in transaction mode' with_servers journeys_through_pgbouncer
step suite 'Two nodes, and a tenant that moves between them under load' with_servers two_nodes
step suite 'Migrations over many tenants' with_servers many_tenants
step suite 'The documentation in a browser' npx tsx test/browser/docs.ts
step suite 'Tokens of a real Keycloak' npx tsx test/keycloak/real-keycloak.ts
step check 'Walls: every operation, every credential, both tenants (npm run isolation)' npm run isolation
step check 'Faults: killed at named moments (npm run chaos)' npm run chaos -- --cycles 60
step suite 'Wires cut around COMMIT, 200 times each way' \
  env WIRE_CUTS=200 TEST_TIMEOUT_SECONDS=1200 npx tsx test/run.ts faults/wire-cut
step suite 'A worker killed between sending and marking, 100 times' \
  env WORKER_KILLS=100 TEST_TIMEOUT_SECONDS=1200 npx tsx test/run.ts faults/worker-kill
step suite 'Two releases side by side while tenants expand and contract' \
  env MIXED_SECONDS=30 npx tsx test/run.ts faults/two-releases
step check 'Hostile requests from the contract (npm run fuzz)' npm run fuzz -- --requests 10000
step suite 'Properties and tried commands, on more cases' env LONG_RUN=1 TEST_TIMEOUT_SECONDS=900 npx tsx test/run.ts \
  .properties. loan-income runner/effect
step suite 'An audit trail tampered with in every way, many times' \
  env AUDIT_ROUNDS=25 TEST_TIMEOUT_SECONDS=600 npx tsx test/run.ts faults/audit-tampering
step suite 'Lists against a naive model' env LIST_COMBINATIONS=2000 npx tsx test/run.ts test/model/lists
step check 'Hostile requests by Schemathesis' public_fuzzer
step check 'The figures, quickly (npm run bench -- --quick)' npm run bench -- --quick
step check 'The cost of the walls, quickly (npm run bench:walls -- --quick)' npm run bench:walls -- --quick
step check 'The books of 2,000 loans (npm run bench:books -- --quick)' npm run bench:books -- --quick

printf '\nthe long run took %d s\n' "$(($(date +%s) - started))"
closing_line
