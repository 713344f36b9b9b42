package dk.sporskifte.postgres.embedded;

import java.util.List;
import java.util.stream.Stream;

/**
 * How the server runs.
 *
 * @param options further server settings, each {@code name=value}; they win over those set here
 */
record ServerSettings(int port, int maxConnections, List<String> options) {
  ServerSettings {
    options = List.copyOf(options);
  }

  static ServerSettings of(int port, int maxConnections, String options) {
    return new ServerSettings(
        port,
        maxConnections,
        Stream.of(options.split(";"))
            .map(option -> option.strip().replaceFirst("\\s*=\\s*", "="))
            .filter(option -> !option.isEmpty())
            .toList());
  }

  Stream<String> arguments() {
    return Stream.concat(
            Stream.of(
                "listen_addresses=127.0.0.1",
                "unix_socket_directories=",
                "port=" + port,
                "max_connections=" + maxConnections,
                "timezone=UTC",
                "log_timezone=UTC",
                "log_checkpoints=off",
                // Statements, parameters and the details of errors hold personal data.
                "log_min_messages=log",
                "log_min_error_statement=panic",
                "log_error_verbosity=terse"),
            options.stream())
        .flatMap(setting -> Stream.of("-c", setting));
  }
}
