# Which PostgreSQL the platform uses: the embedded one, or one given by its URL.
# shellcheck shell=bash

# write_database URL : empty keeps what was chosen before; `embedded` goes back to the embedded one.
write_database() {
  local external=$DATA/etc/dk.sporskifte.database.cfg
  case $1 in
    '') ;;
    embedded) rm -f "$external" ;;
    *) write_external_database "$1" "$external" ;;
  esac
  if [ -e "$external" ]; then
    rm -f "$DATA/etc/dk.sporskifte.postgres.embedded.cfg"
  fi
}

write_external_database() {
  local url=${1#jdbc:} user password
  [[ $url =~ ^postgres(ql)?://(([^/@:]*)(:([^/@]*))?@)?([^/@?]+)/([^/?]+)(\?.*)?$ ]] ||
    die "'$1' is no database URL; write postgresql://USER:PASSWORD@HOST:PORT/NAME"
  user=$(decoded "${BASH_REMATCH[3]}")
  password=$(decoded "${BASH_REMATCH[5]}")
  url=postgresql://${BASH_REMATCH[6]}/${BASH_REMATCH[7]}${BASH_REMATCH[8]}
  [ -n "$user" ] || die "the database URL names no user; write postgresql://USER:PASSWORD@HOST:PORT/NAME"
  password=${password:-$(cat "$DATA/secrets/database" 2>/dev/null || true)}
  [ -n "$password" ] ||
    die "the database URL holds no password; put it into $DATA/secrets/database or into the URL"
  check_database "$url" "$user" "$password"
  printf '%s\n' "$password" | write_private "$DATA/secrets/database"
  write_private "$2" <<TEXT
# Written by \`sporskifte up --database\`.
url = jdbc:$url
user = $user
passwordFile = \${karaf.base}/secrets/database
TEXT
}

# decoded TEXT : %40 becomes @
decoded() {
  printf '%b' "${1//%/\\x}"
}

# check_database URL USER PASSWORD : one clear line now is better than a platform that never gets ready.
check_database() {
  command -v psql >/dev/null || return 0
  local answer
  if ! answer=$(PGPASSWORD=$3 PGCONNECT_TIMEOUT=5 psql -X -w -qAt \
    -U "$2" -d "$1" -c 'show server_version_num' 2>&1); then
    answer=${answer%%$'\n'*}
    die "cannot use the database at $1 as $2: ${answer##*: }"
  fi
  [ "$answer" -ge 150000 ] ||
    die "the database at $1 is too old (server_version_num $answer); PostgreSQL 15 or newer is needed"
}

# end_leftover_postgres : a killed Karaf leaves the embedded server behind.
end_leftover_postgres() {
  local file pid
  for file in "$DATA"/postgres/data-*/postmaster.pid; do
    [ -f "$file" ] || continue
    pid=$(head -n 1 "$file")
    if grep -qaF "$(dirname "$file")" "/proc/$pid/cmdline" 2>/dev/null; then
      kill -INT "$pid" 2>/dev/null || true
      wait_until 30 gone "$pid" || kill -QUIT "$pid" 2>/dev/null || true
    fi
  done
}
