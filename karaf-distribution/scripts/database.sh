# Which PostgreSQL the platform uses: the embedded one, or one given by its URL.
# shellcheck shell=bash

# hide_password ARGUMENT... : everybody on the machine can read arguments with `ps`. A password in the
# URL is taken out of it, and the command begins again without.
hide_password() {
  local argument left=() password=''
  for argument in "$@"; do
    if [[ $argument =~ ^((--database=)?(jdbc:)?postgres(ql)?://[^/@:]*):([^/@]+)@(.*)$ ]]; then
      password=$(decoded "${BASH_REMATCH[5]}")
      argument=${BASH_REMATCH[1]}@${BASH_REMATCH[6]}
    fi
    left+=("$argument")
  done
  [ -n "$password" ] || return 0
  warn "everybody on this machine could have read the password in the URL, and the shell may keep it in" \
    "its history; next time leave it out of the URL, see \`./sporskifte help\`"
  SPORSKIFTE_DATABASE_PASSWORD=$password exec "$ROOT/sporskifte" up "${left[@]}"
}

# write_database URL PASSWORD_FILE : without a URL what was chosen before is kept; `embedded` goes
# back to the embedded one.
write_database() {
  local external=$DATA/etc/dk.sporskifte.database.cfg
  case $1 in
    '') [ -z "$2" ] || die "--database-password-file goes with --database" ;;
    embedded) rm -f "$external" ;;
    *) write_external_database "$1" "$2" "$external" ;;
  esac
  unset SPORSKIFTE_DATABASE_PASSWORD
  if [ -e "$external" ]; then
    rm -f "$DATA/etc/dk.sporskifte.postgres.embedded.cfg"
  fi
}

# write_external_database URL PASSWORD_FILE CONFIGURATION
write_external_database() {
  local url=${1#jdbc:} user password
  [[ $url =~ ^postgres(ql)?://([^/@:]*)@([^/@?]+)/([^/?]+)(\?.*)?$ ]] ||
    die "that is no database URL; write postgresql://USER@HOST:PORT/NAME"
  user=$(decoded "${BASH_REMATCH[2]}")
  url=postgresql://${BASH_REMATCH[3]}/${BASH_REMATCH[4]}${BASH_REMATCH[5]}
  [ -n "$user" ] || die "the database URL names no user; write postgresql://USER@HOST:PORT/NAME"
  [[ $url != *[?\&]password=* ]] || die "leave the password out of the database URL; ./sporskifte help says where it goes"
  password=$(database_password "$url" "$user" "$2") || exit
  [ -n "$password" ] ||
    die "no password for database user $user; set SPORSKIFTE_DATABASE_PASSWORD, or write it into ~/.pgpass, or name a file that holds it with --database-password-file"
  check_database "$url" "$user" "$password"
  printf '%s\n' "$password" | write_private "$DATA/secrets/database"
  write_private "$3" <<TEXT
# Written by \`sporskifte up --database\`.
url = jdbc:$url
user = $user
passwordFile = \${karaf.base}/secrets/database
TEXT
}

# database_password URL USER FILE : from the first place that has one.
database_password() {
  if [ -n "$3" ]; then
    head -n 1 "$3" 2>/dev/null || die "cannot read the database password in $3"
  elif [ -n "${SPORSKIFTE_DATABASE_PASSWORD:-}" ]; then
    printf '%s\n' "$SPORSKIFTE_DATABASE_PASSWORD"
  else
    pgpass "$1" "$2" | grep . || cat "$DATA/secrets/database" 2>/dev/null || true
  fi
}

# pgpass URL USER : what PostgreSQL's own password file says, under PostgreSQL's rules.
pgpass() {
  local file=${PGPASSFILE:-$HOME/.pgpass}
  [ -f "$file" ] || return 0
  if [ -n "$(find -L "$file" -perm /077)" ]; then
    warn "others may read $file, so it is not used; PostgreSQL wants: chmod 600 $file"
    return 0
  fi
  [[ $1 =~ //([^/:,]+)(:([0-9]+))?[^/]*/([^?]+) ]]
  awk -v host="${BASH_REMATCH[1]}" -v port="${BASH_REMATCH[3]:-5432}" -v name="${BASH_REMATCH[4]}" -v user="$2" '
    function fits(pattern, value) { return pattern == "*" || pattern == value }
    /^#/ { next }
    {
      split("", field); n = 1
      for (i = 1; i <= length($0); i++) {
        c = substr($0, i, 1)
        if (c == ":" && n < 5) { n++; continue }
        if (c == "\\") c = substr($0, ++i, 1)
        field[n] = field[n] c
      }
      if (n == 5 && fits(field[1], host) && fits(field[2], port) && fits(field[3], name) && fits(field[4], user)) {
        print field[5]
        exit
      }
    }' "$file"
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
