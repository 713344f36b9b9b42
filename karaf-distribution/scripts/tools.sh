# Finds the programs that building, running and backing up need.
# shellcheck shell=bash

JAVA_VERSION=17

# install PACKAGE... : as root on Debian installs them, else fails with the command to run.
install() {
  if ! command -v apt-get >/dev/null; then
    die "$1 is missing; install it with this system's package manager"
  elif [ "$(id -u)" -ne 0 ]; then
    die "$1 is missing; install it with: sudo apt-get install -y $*"
  fi
  say "Installing $* ..."
  apt_get install "$@" || { apt_get update && apt_get install "$@"; } ||
    die "apt-get could not install $*; install it by hand and start again"
}

apt_get() {
  local action=$1
  shift
  DEBIAN_FRONTEND=noninteractive apt-get "$action" -y -qq --no-install-recommends "$@" \
    </dev/null >/dev/null 2>&1
}

# use_jdk : sets JAVA_HOME to a JDK of the version this platform runs on.
use_jdk() {
  local found
  found=$(find_jdk) || {
    install "openjdk-$JAVA_VERSION-jdk-headless"
    found=$(find_jdk) || die "found no JDK $JAVA_VERSION; set JAVA_HOME to one"
  }
  export JAVA_HOME=$found
}

find_jdk() {
  local home
  for home in "${JAVA_HOME:-}" "$(java_on_path)" /usr/lib/jvm/*; do
    if is_jdk "$home"; then
      printf '%s\n' "$home"
      return
    fi
  done
  return 1
}

java_on_path() {
  local java
  java=$(command -v java) && dirname "$(dirname "$(readlink -f "$java")")"
}

is_jdk() {
  [ -n "$1" ] && [ -x "$1/bin/javac" ] && "$1/bin/java" -version 2>&1 | grep -q "version \"${JAVA_VERSION}[.\"]"
}

use_maven() {
  command -v mvn >/dev/null || install maven
  command -v mvn >/dev/null || die "found no mvn; install Apache Maven 3.8 or newer"
}

# The web client is built by Node, and its tests drive the browser with it; Debian 12 packages 18.
use_node() {
  command -v node >/dev/null || install nodejs npm
  command -v npm >/dev/null || install npm
  node -e 'const [a, b] = process.versions.node.split("."); process.exit(a > 20 || (a == 20 && b >= 19) ? 0 : 1)' ||
    die "Node $(node --version) is too old, 20.19 is the oldest; install one with: sudo npm install --global node@20"
}

# use_chromium : the browser that the tests of the web client run in.
use_chromium() {
  local name
  for name in chromium chromium-browser google-chrome; do
    if command -v "$name" >/dev/null; then
      return
    fi
  done
  install chromium
}

# use_postgres_client : pg_dump and pg_restore read servers up to their own version.
use_postgres_client() {
  command -v pg_dump >/dev/null || install postgresql-client
  local major
  major=$(pg_dump --version | sed 's/[^0-9]*\([0-9]*\).*/\1/')
  [ "$major" -ge 15 ] || die "pg_dump $major is too old; install postgresql-client-15 or newer"
}
