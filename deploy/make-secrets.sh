#!/bin/bash
# Makes what docker-compose.yml needs and no repository may hold: the files in deploy/secrets, and deploy/.env with
# generated passwords. Run again it keeps every file that is there: a lost pepper would void every API key. Only the list
# of logins for PgBouncer is written anew, from the passwords that are there.
set -euo pipefail
umask 077

folder="$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)"
secrets="$folder/secrets"
mkdir -p "$secrets"
# The files are readable, because each container reads its own under another user; the folder lets nobody else in.
chmod 0700 "$secrets"

random() {
  openssl rand -base64 32 | tr '+/' '-_' | tr -d '=\n'
}

sealing_key() {
  openssl genpkey -algorithm ed25519
}

userlist() {
  printf '"lokta_gateway" "%s"\n' "$(cat "$secrets/gateway-password")"
  printf '"lokta_platform" "%s"\n' "$(cat "$secrets/platform-password")"
}

# keep NAME COMMAND: stores what the command prints as the secret NAME, unless there is one.
keep() {
  local file="$secrets/$1"
  if [[ -e "$file" ]]; then
    echo "kept     $file"
    return
  fi
  "$2" >"$file.new"
  chmod 0444 "$file.new"
  mv "$file.new" "$file"
  echo "created  $file"
}

keep api-key-pepper random
keep cursor-secret random
keep key-encryption-key random
keep gateway-password random
keep platform-password random
keep sealing-key.pem sealing_key
rm -f "$secrets/pgbouncer-userlist"
keep pgbouncer-userlist userlist

if [[ -e "$folder/.env" ]]; then
  echo "kept     $folder/.env"
else
  while IFS= read -r line; do
    if [[ "$line" =~ ^[A-Z_]+=$ ]]; then line="$line$(random)"; fi
    printf '%s\n' "$line"
  done <"$folder/.env.example" >"$folder/.env.new"
  mv "$folder/.env.new" "$folder/.env"
  echo "created  $folder/.env: set the two addresses in it"
fi
