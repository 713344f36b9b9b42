# The operator's console of a running platform.
# shellcheck shell=bash

command_console() {
  take_data_option "$@"
  must_be_running
  use_jdk
  # Karaf's client takes the password from users.properties of its etc: a private etc for the call
  # keeps it off the command line, where every user of the machine could read it.
  CLIENT_ETC=$(mktemp -d)
  trap 'rm -rf "$CLIENT_ETC"' EXIT
  ln -s "$DATA"/etc/*.properties "$DATA/etc/org.apache.karaf.shell.cfg" "$CLIENT_ETC"
  rm "$CLIENT_ETC/users.properties"
  printf 'operator = %s,\n' "$(cat "$DATA/secrets/operator")" | write_private "$CLIENT_ETC/users.properties"
  if [ ${#REST[@]} -gt 0 ]; then
    in_batch "${REST[*]}" | karaf_client -b
  else
    karaf_client
  fi
}

# in_batch COMMAND : without a terminal Karaf's own help finds no single command.
in_batch() {
  if [[ $1 =~ ^help[[:space:]]+([a-z]+:[a-z-]+)$ ]]; then
    printf '%s --help\n' "${BASH_REMATCH[1]}"
  else
    printf '%s\n' "$1"
  fi
}

karaf_client() {
  KARAF_BASE=$DATA KARAF_DATA=$DATA/cache KARAF_ETC=$CLIENT_ETC KARAF_LOG=$DATA/log \
    "$(running_home)/bin/client" -h 127.0.0.1 -a $(($(http_port) + 1)) "$@"
}

running_home() {
  tr '\0' '\n' <"/proc/$(pid)/cmdline" | sed -n 's/^-Dkaraf.home=//p'
}
