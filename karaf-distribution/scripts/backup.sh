# Everything an installation consists of in one archive, and back.
# shellcheck shell=bash

# These belong to this machine and this database server, not to what is kept.
LOCAL_CONFIGURATION=(dk.sporskifte.database.cfg dk.sporskifte.postgres.embedded.cfg)
LOCAL_SECRETS=(postgres database operator ssh-host-key)
BACKUP_FORMAT='sporskifte-backup 1'

command_backup() {
  local file
  file=$(one_file backup "$@")
  take_data_option "$@"
  must_be_running
  use_postgres_client
  [ ! -e "$file" ] || die "$file exists already; name another file"
  make_work_folder
  UNFINISHED=$file.unfinished
  (umask 077 && : >"$UNFINISHED") 2>/dev/null || die "cannot write to $file"
  use_database
  say "Reading the database ..."
  pg_dump --format=custom --file="$WORK/database.dump" ||
    die "$PGUSER cannot read the database; for an external one set PGUSER and PGPASSWORD to a superuser's"
  dump_roles >"$WORK/roles.sql" || die "the roles of the database could not be read"
  mkdir "$WORK/etc"
  cp -p "$DATA"/etc/dk.sporskifte.*.cfg "$WORK/etc"
  (cd "$WORK/etc" && rm -f "${LOCAL_CONFIGURATION[@]}")
  cp -a "$DATA/secrets" "$DATA/files" "$WORK"
  (cd "$WORK/secrets" && rm -f "${LOCAL_SECRETS[@]}")
  write_manifest
  tar -C "$WORK" -czf "$UNFINISHED" . || die "the archive could not be written; is the disk full?"
  mv "$UNFINISHED" "$file"
  say "Backed up to $file; it holds keys and personal data, readable by you alone."
}

command_restore() {
  local file was_running=false
  take_port_option "$@"
  set -- "${REST[@]}"
  file=$(one_file restore "$@")
  take_data_option "$@"
  use_postgres_client
  check_port_number "${PORT:-8181}"
  check_archive "$file"
  use_jdk
  build_if_needed
  make_data
  exec {LOCK}>"$DATA/.up"
  flock -n "$LOCK" || die "an up is at work on $DATA"
  umask 077
  if is_running; then
    was_running=true
    say "Stopping ..."
    stop_karaf
  fi
  REPLACED=$DATA/replaced-$(date +%Y%m%d-%H%M%S)
  mkdir -p "$REPLACED/etc"
  # Without tenants nothing but this script uses the database.
  SET_ASIDE=$REPLACED
  find "$DATA/etc" -name 'dk.sporskifte.tenant-*.cfg' -exec mv -t "$REPLACED/etc" {} +
  start "$PORT" '' false '' ''
  use_database
  restore_database || undo_restore
  replace_database
  SET_ASIDE=''
  stop_karaf
  replace_files
  say "Restored. What was there before: $REPLACED and the database $BEFORE."
  if $was_running; then
    start '' '' false '' ''
    show_access
  else
    say "Start it with ./sporskifte up$(data_option)"
  fi
}

# one_file COMMAND ARGUMENT... : the one argument that is no --data option, as an absolute path.
one_file() {
  local command=$1
  shift
  take_data_option "$@"
  [ ${#REST[@]} -eq 1 ] || die "write ./sporskifte $command FILE"
  realpath -m "${REST[0]}"
}

make_work_folder() {
  UNFINISHED=''
  SET_ASIDE=''
  WORK=$(mktemp -d "${1:-$DATA/cache}/backup.XXXXXX")
  trap clean_up EXIT
}

# However it ends: no half archive, and no tenant without its configuration.
clean_up() {
  rm -rf "$WORK"
  [ -z "$UNFINISHED" ] || rm -f "$UNFINISHED"
  [ -z "$SET_ASIDE" ] || mv "$SET_ASIDE"/etc/* "$DATA/etc" 2>/dev/null || true
}

# use_database : lets psql and its kin find the platform's database.
use_database() {
  local external=$DATA/etc/dk.sporskifte.database.cfg
  if [ -e "$external" ]; then
    [[ $(property url "$external") =~ ^jdbc:postgresql://([^/:,]+)(:([0-9]+))?/([^?]+) ]] ||
      die "cannot back up by this URL: $(property url "$external")"
    PGHOST=${BASH_REMATCH[1]}
    PGPORT=${BASH_REMATCH[3]:-5432}
    PGDATABASE=${BASH_REMATCH[4]}
    # The platform's own user need not be allowed to see into tenants: a superuser may be named.
    PGUSER=${PGUSER:-$(property user "$external")}
    PGPASSWORD=${PGPASSWORD:-$(cat "$DATA/secrets/database")}
  else
    PGHOST=127.0.0.1
    PGPORT=$(($(http_port) + 2))
    PGDATABASE=sporskifte
    PGUSER=postgres
    PGPASSWORD=$(cat "$DATA/secrets/postgres")
  fi
  PGOPTIONS="-c client_min_messages=warning"
  export PGHOST PGPORT PGUSER PGDATABASE PGPASSWORD PGOPTIONS
}

# Of the server's roles those of tenants, which own what the dump holds; their passwords are secrets.
dump_roles() {
  local tenants
  tenants=$(sql "select string_agg(nspname, '|') from pg_namespace
    where nspname || '_owner' in (select rolname from pg_roles)")
  pg_dumpall --roles-only --no-role-passwords |
    { grep -E "^(CREATE ROLE|ALTER ROLE|COMMENT ON ROLE|GRANT) ($tenants)_(owner|app|guard)[ ;]" || true; } |
    sed 's/ GRANTED BY .*;/;/'
}

sql() {
  psql -X -qAt -v ON_ERROR_STOP=1 -c "$1" "${@:2}"
}

write_manifest() {
  (
    cd "$WORK" || exit
    printf '%s\n' "$BACKUP_FORMAT"
    find . -type f -print0 | LC_ALL=C sort -z | xargs -0 sha256sum
  ) >"$WORK.manifest"
  mv "$WORK.manifest" "$WORK/MANIFEST"
}

# check_archive FILE : unpacks it into $WORK; nothing else is touched before all of it is sound.
check_archive() {
  local unsound="$1 is no sound backup of Sporskifte, nothing was changed"
  [ -f "$1" ] || die "there is no file $1"
  make_work_folder "${TMPDIR:-/tmp}"
  tar -C "$WORK" -xzf "$1" 2>/dev/null || die "$unsound: it cannot be unpacked"
  [ "$(head -n 1 "$WORK/MANIFEST" 2>/dev/null)" = "$BACKUP_FORMAT" ] || die "$unsound: no manifest"
  (cd "$WORK" && tail -n +2 MANIFEST | sha256sum --status --strict -c -) || die "$unsound: its digests differ"
  pg_restore --list "$WORK/database.dump" >/dev/null 2>&1 || die "$unsound: no dump that this pg_restore reads"
}

restore_database() {
  local owner strange
  say "Restoring the database ..."
  strange=$(strange_roles) || return
  if [ -n "$strange" ]; then
    warn "not this installation's, and on the database server already: ${strange//$'\n'/, }"
    return 1
  fi
  owner=$(sql "select quote_ident(pg_get_userbyid(datdba)) from pg_database
    where datname = '$PGDATABASE'" -d postgres) &&
    sql "drop database if exists ${PGDATABASE}_restored" -d postgres &&
    sql "create database ${PGDATABASE}_restored owner $owner" -d postgres || return
  # Roles that exist already are as good.
  psql -X -q -d postgres -f "$WORK/roles.sql" >/dev/null 2>&1
  pg_restore --exit-on-error --dbname="${PGDATABASE}_restored" "$WORK/database.dump"
}

# strange_roles : of the archive's roles those that the server has and that are neither marked as in
# the archive nor of the tenant that is being replaced.
strange_roles() {
  local role comment
  sed -n "s/^COMMENT ON ROLE \([a-z0-9_]*\) IS '\(Sporskifte key [0-9a-f]*\)';$/\1 \2/p" "$WORK/roles.sql" |
    while read -r role comment; do
      sql "select rolname from pg_roles where rolname = '$role'
        and coalesce(shobj_description(oid, 'pg_authid'), '') not in ('Sporskifte', '$comment',
          coalesce(obj_description(to_regnamespace('${role%_*}'), 'pg_namespace'), 'Sporskifte'))" || return
    done
}

undo_restore() {
  sql "drop database if exists ${PGDATABASE}_restored" -d postgres || true
  stop_karaf
  die "the database could not be restored; everything is as before, and stopped"
}

# replace_database : what was there is kept under another name.
replace_database() {
  BEFORE=${PGDATABASE}_before_$(date +%Y%m%d_%H%M%S)
  wait_until 20 rename_database "$PGDATABASE" "$BEFORE" || undo_restore
  wait_until 20 rename_database "${PGDATABASE}_restored" "$PGDATABASE" ||
    die "the database is still called ${PGDATABASE}_restored and the one before $BEFORE; rename them"
}

rename_database() {
  sql "select pg_terminate_backend(pid) from pg_stat_activity where datname = '$1'" -d postgres &&
    sql "alter database $1 rename to $2" -d postgres
} >/dev/null 2>&1

replace_files() {
  local name
  mv "$DATA/secrets" "$DATA/files" "$REPLACED"
  cp -a "$WORK/secrets" "$WORK/files" "$DATA"
  for name in "${LOCAL_SECRETS[@]}"; do
    [ ! -e "$REPLACED/secrets/$name" ] || cp -p "$REPLACED/secrets/$name" "$DATA/secrets"
  done
  cp -p "$WORK"/etc/* "$DATA/etc"
}
