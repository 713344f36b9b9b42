# Builds the distribution when its sources changed, and runs the tests.
# shellcheck shell=bash

DISTRIBUTION=$ROOT/karaf-distribution/assembly/target/sporskifte-assembly-0.1.0.tar.gz
BUILT_FROM=$ROOT/karaf-distribution/assembly/target/built-from
LOGS=$ROOT/target

# build_if_needed : afterwards $DISTRIBUTION matches the sources.
build_if_needed() {
  local sources
  sources=$(sources_digest)
  if [ -f "$DISTRIBUTION" ] && [ "$(cat "$BUILT_FROM" 2>/dev/null)" = "$sources" ]; then
    return
  fi
  use_maven
  use_node
  say "Building Sporskifte (minutes the first time, while libraries are fetched) ..."
  run_maven "$LOGS/build.log" -pl karaf-distribution/assembly -am -DskipTests package ||
    die "the build failed; the whole of it is in $LOGS/build.log"
  printf '%s\n' "$sources" >"$BUILT_FROM"
}

# Every file that ends up in the distribution; times do not count, so a copied tree is not rebuilt.
# What the build itself writes among the web client's sources does not count either.
sources_digest() {
  (
    cd "$ROOT" || exit
    find pom.xml bundles tenants features karaf-distribution/pom.xml karaf-distribution/assembly \
      \( -name target -o -name node_modules -o -path '*/src/test' \
        -o -path bundles/web/src/icons.svg -o -path bundles/web/src/api/schema.d.ts \) -prune -o -type f -print0 |
      LC_ALL=C sort -z | xargs -0 sha256sum | sha256sum | cut -d' ' -f1
  )
}

# run_maven LOG ARGUMENT... : shows modules, downloads by the hundred, test counts and errors.
run_maven() {
  local log=$1
  shift
  mkdir -p "$(dirname "$log")" 2>/dev/null || die "cannot write to $ROOT; own it or build as its owner"
  (cd "$ROOT" && mvn -B "$@" 2>&1) | tee "$log" | show_progress
}

# Line by line as they come: awk and grep would hold them back until there are many.
show_progress() {
  local line files=0
  while IFS= read -r line; do
    case $line in
      '[INFO] Building '*' ['*/*']')
        line=${line#'[INFO] Building '}
        printf '  %-8s %s\n' "${line##* }" "$(sed -E 's/ +[^ ]+ +\[[^]]*\]$//' <<<"$line")"
        ;;
      'Downloaded from '*)
        files=$((files + 1))
        [ $((files % 100)) -ne 0 ] || printf '           %d files fetched\n' "$files"
        ;;
      *'Tests run:'* | '[INFO] BUILD'* | '[ERROR]'* | 'Soak: '*) printf '%s\n' "$line" ;;
    esac
  done
}

command_test() {
  [ $# -eq 0 ] || die "test takes no options"
  use_jdk
  use_maven
  use_node
  use_chromium
  run_maven "$LOGS/test.log" verify || die "tests failed; the whole run is in $LOGS/test.log"
}

command_soak() {
  local kills=200 updates=300
  while [ $# -gt 0 ]; do
    case $1 in
      --kills | --updates) [[ ${2:-} =~ ^[1-9][0-9]{0,4}$ ]] || die "$1 needs a number" ;;&
      --kills) kills=$2 && shift ;;
      --updates) updates=$2 && shift ;;
      *) die "soak does not know '$1'; it takes --kills N and --updates N" ;;
    esac
    shift
  done
  use_jdk
  use_maven
  use_node
  # No unit tests: `test` is for them.
  run_maven "$LOGS/soak.log" -pl karaf-distribution/itests -am -Psoak -Dsoak.kills="$kills" \
    -Dsoak.updates="$updates" -Dtest=none -Dsurefire.failIfNoSpecifiedTests=false verify ||
    die "soak failed; the whole run is in $LOGS/soak.log"
  grep '^Soak: ' "$LOGS/soak.log" | grep -v ' of ' || true
}

# A change of what bundles export is meant when somebody says so and commits the text it changes.
command_api() {
  [ $# -eq 0 ] || die "api takes no options"
  use_jdk
  use_maven
  run_maven "$LOGS/api.log" -pl karaf-distribution/checks -am verify -Dtest=ApiBaselineTest \
    -Dsurefire.failIfNoSpecifiedTests=false -Dapi.update=true ||
    die "the baselines could not be written; the whole run is in $LOGS/api.log"
  say "Look at it: git diff karaf-distribution/checks/api"
}
