# Measures the assembled distribution: karaf-distribution/bench.
# shellcheck shell=bash

BENCH=$ROOT/karaf-distribution/bench/target
BENCH_BUILT_FROM=$BENCH/built-from
BARE_KARAF=org.apache.karaf:apache-karaf:4.4.10:zip

command_bench() {
  use_jdk
  use_maven
  build_if_needed
  build_bench_if_needed
  BENCH_WORK=$(mktemp -d)
  # PostgreSQL may run under another account than root; it must be able to reach its own folder.
  chmod 711 "$BENCH_WORK"
  trap end_bench EXIT
  trap 'exit 130' INT TERM
  unpack_bare_karaf
  "$JAVA_HOME/bin/java" -Xmx1g -Dfile.encoding=UTF-8 \
    -Dbench.script="$ROOT/sporskifte" -Dbench.work="$BENCH_WORK" -Dbench.karaf="$BENCH_WORK/apache-karaf" \
    -cp "$BENCH/sporskifte-bench-0.1.0.jar:$BENCH/lib/*" dk.sporskifte.bench.Bench "$@"
}

build_bench_if_needed() {
  local sources
  sources=$(bench_digest)
  [ "$(cat "$BENCH_BUILT_FROM" 2>/dev/null)" != "$sources" ] || return 0
  say "Building the bench ..."
  run_maven "$LOGS/bench-build.log" -pl karaf-distribution/bench -am -DskipTests package ||
    die "the build failed; the whole of it is in $LOGS/bench-build.log"
  printf '%s\n' "$sources" >"$BENCH_BUILT_FROM"
}

bench_digest() {
  (
    cd "$ROOT" || exit
    find karaf-distribution/bench/pom.xml karaf-distribution/bench/src/main bundles/model/src/main \
      bundles/testkit/src/main -type f -print0 | LC_ALL=C sort -z | xargs -0 sha256sum | sha256sum | cut -d' ' -f1
  )
}

# What anybody would download and start; Maven keeps it for the next time.
unpack_bare_karaf() {
  (cd "$ROOT" && mvn -B -q dependency:copy -Dartifact=$BARE_KARAF -DoutputDirectory="$BENCH_WORK") ||
    die "cannot fetch $BARE_KARAF, beside which the start is measured"
  (cd "$BENCH_WORK" && "$JAVA_HOME/bin/jar" -xf apache-karaf-4.4.10.zip && mv apache-karaf-4.4.10 apache-karaf)
  chmod +x "$BENCH_WORK"/apache-karaf/bin/*
}

# However it ends: nothing goes on running.
end_bench() {
  local left
  for left in "$BENCH_WORK"/*/data; do
    [ ! -d "$left" ] || "$ROOT/sporskifte" down --data "$left" >/dev/null || true
  done
  rm -rf "$BENCH_WORK"
}
