# What the scripts tell the person at the terminal.
# shellcheck shell=bash

die() {
  printf 'sporskifte: %s\n' "$*" >&2
  exit 1
}

say() {
  printf '%s\n' "$*"
}

warn() {
  printf 'sporskifte: %s\n' "$*" >&2
}
