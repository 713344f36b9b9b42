# Checks a file of a feed without a running platform: karaf-distribution/check-feed.
# shellcheck shell=bash

CHECK_FEED=$ROOT/karaf-distribution/check-feed/target
CHECK_FEED_BUILT_FROM=$CHECK_FEED/built-from

# command_check_feed [--feed NAME] [--tenant KEY] FILE : 0 good, 1 with rejects, 2 refused, 3 not checked.
command_check_feed() {
  [ $# -gt 0 ] || die "check-feed takes [--feed NAME] [--tenant KEY] FILE"
  use_jdk
  build_check_feed_if_needed
  "$JAVA_HOME/bin/java" -Dfile.encoding=UTF-8 -Dorg.slf4j.simpleLogger.defaultLogLevel=error \
    -cp "$CHECK_FEED/sporskifte-check-feed-0.1.0.jar:$CHECK_FEED/lib/*" dk.sporskifte.checkfeed.CheckFeed "$@"
}

build_check_feed_if_needed() {
  local sources
  sources=$(check_feed_digest)
  [ "$(cat "$CHECK_FEED_BUILT_FROM" 2>/dev/null)" != "$sources" ] || return 0
  use_maven
  say "Building what checks feeds (minutes the first time, while libraries are fetched) ..." >&2
  run_maven "$LOGS/check-feed-build.log" -pl karaf-distribution/check-feed -am -DskipTests package >&2 ||
    die "the build failed; the whole of it is in $LOGS/check-feed-build.log"
  printf '%s\n' "$sources" >"$CHECK_FEED_BUILT_FROM"
}

check_feed_digest() {
  (
    cd "$ROOT" || exit
    find karaf-distribution/check-feed/pom.xml karaf-distribution/check-feed/src/main bundles/model/src/main \
      bundles/municipality-spi/src/main bundles/casework-api/src/main bundles/feeds*/src/main tenants/*/src/main \
      -type f -print0 | LC_ALL=C sort -z | xargs -0 sha256sum | sha256sum | cut -d' ' -f1
  )
}
