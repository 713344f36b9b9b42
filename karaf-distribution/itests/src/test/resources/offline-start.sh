#!/usr/bin/env bash
# offline-start.sh FOLDER : runs in a network of its own, in which there is nobody else. Starts the
# distribution in FOLDER, prints its network devices and readiness, and stops it.
set -euo pipefail
cd "$1"
ip link set lo up
awk 'NR > 2 { print "device " $1 }' /proc/net/dev

mkdir -p log home
KARAF_LOG=$PWD/log KARAF_OPTS="-Duser.home=$PWD/home -Dsporskifte.http.port=8181" \
  bin/karaf daemon >log/console.log 2>&1 &
karaf=$!
trap 'kill "$karaf" 2>/dev/null; wait "$karaf" || true' EXIT

ready() {
  exec 3<>/dev/tcp/127.0.0.1/8181
  printf 'GET /health/ready HTTP/1.0\r\nHost: 127.0.0.1\r\n\r\n' >&3
  cat <&3
}

for ((second = 0; second < 120; second++)); do
  answer=$( (ready) 2>/dev/null || true)
  if [[ $answer == HTTP/1.?' 200'* ]]; then
    printf '%s\n' "$answer" | tail -n 1
    exit
  fi
  sleep 1
done
tail -n 20 log/*.log
exit 1
