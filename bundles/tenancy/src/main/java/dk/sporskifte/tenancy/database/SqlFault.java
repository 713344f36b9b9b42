package dk.sporskifte.tenancy.database;

import java.sql.SQLException;
import java.sql.SQLTransientException;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Why the database did not do what was asked.
 *
 * @param passes whether it may go by itself: the connection, a full house, somebody else's lock
 * @param said for operators
 */
public record SqlFault(boolean passes, String said) {
  private static final int CLASS = 2;

  /** Connection, rolled back for another transaction, cancelled or shut down. */
  private static final Set<String> PASSING_CLASSES = Set.of("08", "40", "57");

  /** Too many connections, a lock that another holds. */
  private static final Set<String> PASSING = Set.of("53300", "55P03");

  /** Migrations and pools hide it: the innermost counts. */
  public static SqlFault in(Throwable failure) {
    Optional<SQLException> innermost = Optional.empty();
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      if (cause instanceof SQLException sql) {
        innermost = Optional.of(sql);
      }
    }
    String outer = oneLine(failure);
    String inner = innermost.map(SqlFault::oneLine).orElse("");
    return new SqlFault(
        innermost.filter(SqlFault::passing).isPresent(),
        outer.contains(inner) ? outer : outer + ": " + inner);
  }

  private static boolean passing(SQLException e) {
    String state = Optional.ofNullable(e.getSQLState()).orElse("");
    return e instanceof SQLTransientException
        || PASSING.contains(state)
        || (state.length() > CLASS && PASSING_CLASSES.contains(state.substring(0, CLASS)));
  }

  private static String oneLine(Throwable e) {
    return String.valueOf(e.getMessage())
        .lines()
        .map(String::strip)
        .filter(line -> !line.isEmpty() && !line.matches("-+"))
        .collect(Collectors.joining("; "));
  }
}
