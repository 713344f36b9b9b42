# Starts and stops Karaf and tells how it is.
# shellcheck shell=bash

READY_SECONDS=180
# Once it answers that it is on its way; example data is a year's work, which a busy machine does slowly.
ON_ITS_WAY_SECONDS=900
# Until what lies in deploy/ is installed, once the platform is up.
DEPLOY_SECONDS=60
STOP_SECONDS=60

command_up() {
  local port='' address='' example=true database='' password_file='' detach=false sandbox=false
  hide_password "$@"
  take_data_option "$@"
  set -- "${REST[@]}"
  while [ $# -gt 0 ]; do
    case $1 in
      --port | --listen | --database | --database-password-file) [ -n "${2:-}" ] || die "$1 needs a value" ;;&
      --port) port=$2 && shift ;;
      --port=*) port=${1#*=} ;;
      --listen) address=$2 && shift ;;
      --listen=*) address=${1#*=} ;;
      --database) database=$2 && shift ;;
      --database=*) database=${1#*=} ;;
      --database-password-file) password_file=$2 && shift ;;
      --database-password-file=*) password_file=${1#*=} ;;
      --empty) example=false ;;
      --sandbox) sandbox=true ;;
      --detach) detach=true ;;
      *) die "up does not know '$1'; ./sporskifte help lists its options" ;;
    esac
    shift
  done

  check_port_number "${port:-8181}"
  make_data
  use_jdk
  build_if_needed
  exec {LOCK}>"$DATA/.up"
  flock -n "$LOCK" || die "another up is at work on $DATA"
  if is_running; then
    say "Sporskifte is running already (process $(pid))."
    show_access
    return
  fi
  ! $sandbox || write_sandbox
  start "$port" "$address" "$example" "$database" "$password_file"
  flock -u "$LOCK"
  show_access
  $detach || stay_in_foreground
}

# start PORT ADDRESS EXAMPLE DATABASE PASSWORD_FILE : all but EXAMPLE may be empty, then as the last time.
start() {
  local port=${1:-$(property sporskifte.http.port "$DATA/etc/custom.system.properties")}
  local address=${2:-$(property sporskifte.listen "$DATA/etc/custom.system.properties")}
  # Whatever is made from here on is for the owner of DATA alone.
  umask 077
  end_leftover_postgres
  check_ports "${port:-8181}"
  unpack_distribution
  refresh_etc
  write_ports "${port:-8181}" "${address:-127.0.0.1}"
  write_database "$4" "$5"
  write_operator
  write_tenants "$3"
  start_karaf
  await_ready
}

check_port_number() {
  if ! [[ $1 =~ ^[0-9]{1,5}$ ]] || [ "$1" -lt 1 ] || [ "$1" -gt 65532 ]; then
    die "'$1' is no port; choose one from 1 to 65532 with --port"
  fi
}

# check_ports PORT
check_ports() {
  local port
  for port in "$1" $(($1 + 1)) $(($1 + 2)); do
    ! (exec 3<>"/dev/tcp/127.0.0.1/$port") 2>/dev/null ||
      die "port $port is taken; choose another with --port (it and the two after it must be free)"
  done
}

start_karaf() {
  say "Starting on port $(http_port), data in $DATA ..."
  STARTED=$SECONDS
  KARAF_BASE=$DATA KARAF_DATA=$DATA/cache KARAF_ETC=$DATA/etc KARAF_LOG=$DATA/log \
    KARAF_OPTS="-Dkaraf.instances=$DATA/cache/instances" \
    setsid "$KARAF_HOME/bin/karaf" daemon <"/dev/null" >"$DATA/log/console.log" 2>&1 {LOCK}>&- &
  KARAF=$!
  printf '%s\n' "$KARAF" | write_private "$DATA/karaf.pid"
  disown
}

# await_ready : until /health/ready answers 200, and all the examples are open.
await_ready() {
  local answer='' limit=$READY_SECONDS ready=''
  trap 'say; say "Stopping ..."; stop_karaf; exit 130' INT TERM
  while [ $((SECONDS - STARTED)) -lt "$limit" ]; do
    gone "$KARAF" && explain_failure "Karaf ended" "$answer"
    answer=$(health)
    if [ "$(status_of "$answer")" = 200 ]; then
      ready=${ready:-$SECONDS}
      is_deploying "$answer" && [ $((SECONDS - ready)) -lt "$DEPLOY_SECONDS" ] || break
    fi
    if [ "$limit" = "$READY_SECONDS" ] && [[ $answer == *'"is being made"'* ]]; then
      limit=$ON_ITS_WAY_SECONDS
      say "Making the example data ..."
    fi
    sleep 0.5
    [ ! -t 1 ] || printf '\r  %d s ' $((SECONDS - STARTED))
  done
  [ ! -t 1 ] || printf '\r'
  [ "$(status_of "$answer")" = 200 ] || explain_failure "it is not ready after $limit s" "$answer"
  trap - INT TERM
  warn_of_closed_tenants "$answer"
}

# is_deploying ANSWER : whether example municipalities are yet to come from deploy/.
is_deploying() {
  [ -e "$DATA/deploy/example-municipalities.xml" ] &&
    [[ $1 == *'"state":"OPENING"'* || $1 == *'"reason":"no installed bundle offers'* ]]
}

# warn_of_closed_tenants ANSWER : ready is also a platform that can say what keeps a tenant closed.
warn_of_closed_tenants() {
  local tenant
  while read -r tenant; do
    warn "not open: $tenant"
  done < <(body_of "$1" | grep -oE '"key":"[^"]*","name":"[^"]*","state":"CLOSED","reason":"([^"\\]|\\.)*"' |
    sed -E 's/^"key":"([^"]*)".*"reason":"(.*)"$/\1: \2/; s/\\(.)/\1/g')
}

explain_failure() {
  say
  say "The last errors in $DATA/log/sporskifte.log:"
  grep -hE '^[^ ]+ (ERROR|WARN) ' "$DATA/log/sporskifte.log" 2>/dev/null | tail -n 10 || true
  tail -n 5 "$DATA/log/console.log"
  [[ $(body_of "$2") != "{"* ]] || say "Readiness: $(body_of "$2")"
  stop_karaf
  die "did not start: $1"
}

show_access() {
  local port users=$DATA/secrets/example-users
  port=$(http_port)
  say
  say "Sporskifte is ready at http://$(address):$port"
  if [ -s "$users" ]; then
    say
    awk 'BEGIN { form = "  %-12s %-18s %-26s %s\n"; printf form, "tenant", "user", "password", "role" }
      NF && !/^#/ { role = $4; for (i = 5; i <= NF; i++) role = role " " $i
                    printf form, $1, $2, $3, role }' "$users"
  fi
  say
  say "Operator's console  ./sporskifte console$(data_option)"
  say "                    or ssh -p $((port + 1)) operator@127.0.0.1, password $(cat "$DATA/secrets/operator")"
  say "API document        http://$(address):$port/api/openapi.json"
  say "Log                 $DATA/log/sporskifte.log"
  say "Stop                ./sporskifte down$(data_option)"
}

stay_in_foreground() {
  say "                    or Ctrl-C"
  trap 'say; say "Stopping ..."; stop_karaf; exit 0' INT TERM
  while ! gone "$KARAF"; do sleep 1; done
  die "Karaf ended; see $DATA/log/sporskifte.log"
}

command_down() {
  only_data_option down "$@"
  if ! is_running; then
    end_leftover_postgres
    say "Sporskifte is not running in $DATA."
    return
  fi
  say "Stopping ..."
  stop_karaf
  say "Stopped."
}

stop_karaf() {
  local pid
  pid=$(pid)
  kill -TERM "$pid" 2>/dev/null || true
  if ! wait_until "$STOP_SECONDS" gone "$pid"; then
    warn "process $pid does not end; killing it"
    kill -KILL "$pid" 2>/dev/null || true
    wait_until 10 gone "$pid" || true
  fi
  end_leftover_postgres
  rm -f "$DATA/karaf.pid"
}

command_status() {
  only_data_option status "$@"
  if ! is_running; then
    say "Sporskifte is not running in $DATA."
    return 3
  fi
  local answer
  answer=$(health)
  say "Sporskifte is running (process $(pid)) at http://$(address):$(http_port)"
  say "$(body_of "$answer")"
  [ "$(status_of "$answer")" = 200 ]
}

command_logs() {
  only_data_option logs "$@"
  [ -f "$DATA/log/sporskifte.log" ] || die "there is no log in $DATA; was it ever started?"
  exec tail -n 100 -F "$DATA/log/sporskifte.log"
}

only_data_option() {
  local command=$1
  shift
  take_data_option "$@"
  [ ${#REST[@]} -eq 0 ] || die "$command does not know '${REST[0]}'"
}

must_be_running() {
  is_running || die "Sporskifte is not running in $DATA; start it with ./sporskifte up$(data_option)"
}

pid() {
  cat "$DATA/karaf.pid" 2>/dev/null || true
}

is_running() {
  local pid
  pid=$(pid)
  [ -n "$pid" ] && grep -qzxF -e "-Dkaraf.base=$DATA" "/proc/$pid/cmdline" 2>/dev/null
}

# A zombie counts as gone.
gone() {
  ! grep -qa . "/proc/$1/cmdline" 2>/dev/null
}

# wait_until SECONDS COMMAND...
wait_until() {
  local end=$((SECONDS + $1))
  shift
  until "$@"; do
    [ "$SECONDS" -lt "$end" ] || return 1
    sleep 0.2
  done
}

# Where the web server is reached from this machine.
address() {
  local address
  address=$(property sporskifte.listen "$DATA/etc/custom.system.properties")
  case $address in
    '' | 0.0.0.0) printf '127.0.0.1' ;;
    *) printf '%s' "$address" ;;
  esac
}

# health : the whole HTTP answer of /health/ready, nothing when there is none.
health() {
  # shellcheck disable=SC2016
  timeout 5 bash -c 'exec 3<>"/dev/tcp/$1/$2"
    printf "GET /health/ready HTTP/1.0\r\nHost: %s\r\n\r\n" "$1" >&3
    tr -d "\r" <&3' health "$(address)" "$(http_port)" 2>/dev/null || true
}

status_of() {
  sed -n '1s/^HTTP[^ ]* \([0-9]*\).*/\1/p' <<<"$1"
}

body_of() {
  sed '1,/^$/d' <<<"$1"
}
