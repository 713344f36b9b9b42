package dk.sporskifte.tenancy.database;

import dk.sporskifte.casework.api.port.DatabaseServer;

/** Whether the database server can be used; if not, why, for operators. */
public sealed interface ServerState {
  String reason();

  /** Nobody offers one. */
  record Absent() implements ServerState {
    @Override
    public String reason() {
      return "no database server is there yet; etc/dk.sporskifte.database.cfg names an external one";
    }
  }

  /** It does not answer now; asked again soon. */
  record Away(String reason) implements ServerState {}

  /** It answers, and something must be done about it first. */
  record Unusable(String reason) implements ServerState {}

  /** As it should be. */
  record Usable(DatabaseServer server, int maxConnections) implements ServerState {
    @Override
    public String reason() {
      return "";
    }
  }
}
