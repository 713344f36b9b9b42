#!/usr/bin/env bash
# usage: lint.sh DOCUMENT WORKDIR
# Lints the OpenAPI document with Spectral's rules for OpenAPI; an error fails the build.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
document=$(realpath "$1")
work=$2

if ! command -v npm > /dev/null; then
  echo "SKIPPED: the OpenAPI document is not linted, for there is no npm here (install Node 18 or newer)."
  exit 0
fi

mkdir -p "$work"
cp "$here"/package.json "$here"/package-lock.json "$here"/.npmrc "$here"/ruleset.yaml "$work"
cd "$work"
if ! cmp -s package-lock.json installed.json; then
  npm ci --ignore-scripts --prefer-offline --no-audit --no-fund --loglevel=error
  cp package-lock.json installed.json
fi
node_modules/.bin/spectral lint --ruleset ruleset.yaml --fail-severity=error "$document"
