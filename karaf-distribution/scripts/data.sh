# The folder DATA: everything that changes lies in it.
# shellcheck shell=bash

DATA=$ROOT/data

# use_data DIR : other commands find a running platform by its DATA.
use_data() {
  case $1 in
    '') die "--data needs a folder" ;;
    *[[:space:]]*) die "the path of DATA must hold no spaces: '$1'" ;;
    /*) DATA=$1 ;;
    *) DATA=$PWD/$1 ;;
  esac
  DATA=$(realpath -m "$DATA")
}

# take_data_option ARGUMENT... : leaves what is not --data DIR in the array REST.
take_data_option() {
  REST=()
  while [ $# -gt 0 ]; do
    case $1 in
      --data)
        use_data "${2:-}"
        shift
        ;;
      --data=*) use_data "${1#*=}" ;;
      *) REST+=("$1") ;;
    esac
    shift
  done
}

# shellcheck disable=SC2034
# take_port_option ARGUMENT... : N of --port N in PORT, what is left in the array REST.
take_port_option() {
  PORT=''
  REST=()
  while [ $# -gt 0 ]; do
    case $1 in
      --port)
        PORT=${2:-none}
        shift
        ;;
      --port=*) PORT=${1#*=} ;;
      *) REST+=("$1") ;;
    esac
    shift
  done
}

# " --data DIR" for the hints printed, where it is not the default.
data_option() {
  [ "$DATA" = "$ROOT/data" ] || printf ' --data %s' "$DATA"
}

make_data() {
  (umask 077 && mkdir -p "$DATA"/{etc,deploy,feeds,log,secrets,files,cache} && [ -w "$DATA" ]) 2>/dev/null ||
    die "cannot write to $DATA; choose another folder with --data DIR"
  # PostgreSQL may run under another account than root; it must be able to reach its own folder.
  chmod 711 "$DATA"
  chmod 700 "$DATA/secrets"
}

# unpack_distribution : KARAF_HOME, one folder for each build, so that a new build disturbs nobody.
unpack_distribution() {
  local version
  version=$(sha256sum "$DISTRIBUTION" | cut -c1-16)
  KARAF_HOME=$DATA/distribution/$version
  [ ! -d "$KARAF_HOME" ] || return 0
  say "Unpacking ..."
  # Karaf's cache names the bundles of the build before.
  rm -rf "$DATA/distribution" "$DATA/cache"
  mkdir -p "$KARAF_HOME.unfinished" "$DATA/cache"
  tar -xzf "$DISTRIBUTION" -C "$KARAF_HOME.unfinished" --strip-components=1 ||
    die "cannot unpack the distribution into $DATA; is the disk full?"
  # Karaf ends last lines that have no end, which would then look like an operator's edit.
  # shellcheck disable=SC1003
  find "$KARAF_HOME.unfinished/etc" -type f -exec sed -i '$a\' {} +
  mv "$KARAF_HOME.unfinished" "$KARAF_HOME"
}

# refresh_etc : brings DATA/etc up to the distribution, except for what the operator edited.
refresh_etc() {
  local installed=$DATA/etc/.installed name
  touch "$installed"
  while read -r name; do
    if [ ! -e "$DATA/etc/$name" ] || is_as_installed "$name"; then
      mkdir -p "$(dirname "$DATA/etc/$name")"
      cp "$KARAF_HOME/etc/$name" "$DATA/etc/$name"
    elif ! cmp -s "$KARAF_HOME/etc/$name" "$DATA/etc/$name"; then
      warn "keeping $DATA/etc/$name as it was edited"
    fi
  done < <(distributed_etc)
  while read -r _ name; do
    if [ ! -e "$KARAF_HOME/etc/$name" ] && is_as_installed "$name"; then
      rm -f "$DATA/etc/$name"
    fi
  done <"$installed"
  (cd "$KARAF_HOME/etc" && distributed_etc | xargs sha256sum) >"$installed.new"
  mv "$installed.new" "$installed"
}

distributed_etc() {
  (cd "$KARAF_HOME/etc" && find . -type f -printf '%P\n' | LC_ALL=C sort)
}

is_as_installed() {
  (cd "$DATA/etc" && awk -v name="$1" '$2 == name' .installed | sha256sum --status -c -) 2>/dev/null
}

# property NAME FILE : the value of a line `NAME = value`.
property() {
  [ ! -f "$2" ] || sed -n "s/^$1 *= *//p" "$2" | tail -n 1
}

# write_private FILE : standard input becomes the file, never half, readable by the owner alone.
write_private() {
  (umask 077 && cat >"$1.unfinished" && mv "$1.unfinished" "$1")
}

# write_operator : the operator's password is made at the first start; etc holds its hash only.
write_operator() {
  local secret=$DATA/secrets/operator hash
  [ ! -s "$secret" ] || [ ! -s "$DATA/etc/users.properties" ] || return 0
  [ -s "$secret" ] || random_password | write_private "$secret"
  hash=$(tr -d '\n' <"$secret" | sha512sum | cut -d' ' -f1)
  write_private "$DATA/etc/users.properties" <<TEXT
# Written by \`sporskifte up\` from secrets/operator.
operator = {CRYPT}$hash{CRYPT},_g_:operators
_g_\\:operators = group,admin,manager,viewer,systembundles,ssh
TEXT
}

random_password() {
  head -c 18 /dev/urandom | base64 | tr '+/' '-_'
}

# write_ports PORT ADDRESS
write_ports() {
  write_private "$DATA/etc/custom.system.properties" <<TEXT
# Written by \`sporskifte up\`: --port and --listen.
sporskifte.http.port = $1
sporskifte.ssh.port = $(($1 + 1))
sporskifte.postgres.port = $(($1 + 2))
sporskifte.sftp.port = $(($1 + 3))
sporskifte.listen = $2
TEXT
}

http_port() {
  property sporskifte.http.port "$DATA/etc/custom.system.properties"
}

# write_tenants EXAMPLE : at the first start only; later the operator decides.
write_tenants() {
  local tenancy=$DATA/etc/dk.sporskifte.tenancy.cfg
  [ ! -e "$tenancy" ] || return 0
  if [ "$1" = true ]; then
    write_tenant helsingor 217 Helsingør
    write_tenant koge 259 Køge
    write_tenant kobenhavn 101 København
    write_tenant gladsaxe 159 Gladsaxe
    write_tenant halsnaes 260 Halsnæs
    write_municipalities gladsaxe halsnaes kobenhavn
    write_sender helsingor nsp 11111111 police-list,police-concern
    write_sender helsingor kfo 11111111 prison-notice
    write_sender helsingor jobcenter 11111111 jobcentre-status
    write_sender koge mvsp 11111111 police-list,police-concern
  fi
  write_private "$tenancy" <<TEXT
exampleData = $1
TEXT
}

# write_municipalities KEY... : has Karaf install what is at hand and not started; deploy/ outlasts a new build.
write_municipalities() {
  {
    echo '<features name="example-municipalities" xmlns="http://karaf.apache.org/xmlns/features/v1.6.0">'
    echo '  <feature name="example-municipalities" install="auto">'
    printf '    <feature>sporskifte-tenant-%s</feature>\n' "$@"
    echo '  </feature>'
    echo '</features>'
  } | write_private "$DATA/deploy/example-municipalities.xml"
}

write_tenant() {
  write_private "$DATA/etc/dk.sporskifte.tenant-$1.cfg" <<TEXT
municipality = $2
name = $3
TEXT
}

# write_sandbox : a tenant like any other, where integrators try what they send; its name is on every page.
write_sandbox() {
  [ ! -e "$DATA/etc/dk.sporskifte.tenant-proeve.cfg" ] || return 0
  write_tenant proeve 217 'Prøvekommunen, kun opdigtede personer'
  write_sender proeve nsp 11111111 police-list,police-concern
  write_sender proeve kfo 11111111 prison-notice
  write_sender proeve jobcenter 11111111 jobcentre-status
}

# write_sender TENANT CODE CVR FEEDS : who may send what, see docs/integrating.md.
write_sender() {
  write_private "$DATA/etc/dk.sporskifte.feed-$1-$2.cfg" <<TEXT
tenant = $1
sender = $2
cvr = $3
feeds = $4
TEXT
}
