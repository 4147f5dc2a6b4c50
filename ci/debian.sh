# shellcheck shell=bash
# The parts that only the long run needs, from Debian. Sourced by ci/run.sh.

# What must be there in the end: a program, and the package that brings it.
debian_parts=(
  /usr/lib/postgresql/15/bin/postgres=postgresql-15
  pgbouncer=pgbouncer
  psql=postgresql-client-15
  chromium=chromium
  docker-compose=docker-compose
  shellcheck=shellcheck
  openssl=openssl
  java=openjdk-17-jre-headless
  mvn=maven
  curl=curl
)

# Prints the packages whose program is not there.
missing_packages() {
  local part
  for part in "${debian_parts[@]}"; do
    if [[ -z "$(PATH="$PATH:/usr/sbin" type -P "${part%%=*}")" ]]; then echo "${part#*=}"; fi
  done
}

# Installs what is missing; run again it does nothing. Only root can: anyone else is told what to ask for.
install_debian_parts() {
  local -a packages
  mapfile -t packages < <(missing_packages)
  if ((${#packages[@]} > 0)); then
    echo "missing: ${packages[*]}"
    if [[ "$(id -u)" != 0 ]]; then
      echo "Not root: install ${packages[*]} and run again." >&2
      return 1
    fi
    apt_install "${packages[@]}"
  fi
  mapfile -t packages < <(missing_packages)
  if ((${#packages[@]} > 0)); then
    echo "still missing: ${packages[*]}" >&2
    return 1
  fi
  echo "all of them are there: ${debian_parts[*]#*=}"
}

apt_install() {
  local -a apt=(apt-get -qq -o DPkg::Lock::Timeout=300)
  local policy=/usr/sbin/policy-rc.d status=0
  export DEBIAN_FRONTEND=noninteractive
  "${apt[@]}" update
  # Debian starts a server as soon as it is installed; we start our own, so none is started meanwhile.
  if [[ ! -e "$policy" ]]; then
    printf '#!/bin/sh\nexit 101\n' >"$policy"
    chmod 0755 "$policy"
    "${apt[@]}" install -y --no-install-recommends "$@" || status=$?
    rm -f "$policy"
    return "$status"
  fi
  "${apt[@]}" install -y --no-install-recommends "$@"
}
