package dk.sporskifte.store.jpa;

import dk.sporskifte.casework.api.Refusal;
import dk.sporskifte.casework.api.port.StoreUnavailableException;
import dk.sporskifte.store.jpa.rows.StaleRowException;
import dk.sporskifte.store.jpa.rows.UnreadableCursorException;
import java.sql.SQLException;
import java.sql.SQLNonTransientConnectionException;
import java.sql.SQLRecoverableException;
import java.sql.SQLTransientException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javax.persistence.OptimisticLockException;
import org.postgresql.util.PSQLException;

/** What a failure of the database means to a caller. */
final class SqlFailure {
  /** EclipseLink's own where a batch that a question writes finds another version. */
  private static final List<Class<? extends RuntimeException>> STALE =
      List.of(
          StaleRowException.class,
          OptimisticLockException.class,
          org.eclipse.persistence.exceptions.OptimisticLockException.class);

  private static final String DISK_FULL = "53100";

  private static final Set<String> GIVEN_UP = Set.of("40001", "40P01");

  private SqlFailure() {}

  /** The refusal it amounts to, where it is nobody's fault. */
  static Optional<Refusal> refusal(RuntimeException failure) {
    // Given up, however often it was done again, is stale as well.
    if (STALE.stream().anyMatch(type -> isA(failure, type)) || isGivenUp(failure)) {
      return Optional.of(Refusal.stale());
    }
    if (isA(failure, UnreadableCursorException.class)) {
      return Optional.of(Refusal.invalid("no-such-page", "Siden findes ikke. Begynd forfra."));
    }
    return state(failure)
        .map(
            state ->
                switch (state) {
                  case "23505" -> Refusal.conflict("already-exists", "Findes allerede.");
                  // Row level security: a use case let through what it should have refused.
                  case "42501" -> Refusal.forbidden();
                  default -> null;
                });
  }

  /** Whether the same work may well succeed when it is done again. */
  static boolean isGivenUp(Throwable failure) {
    return state(failure).filter(GIVEN_UP::contains).isPresent();
  }

  /** What to throw instead: statements and messages of the server can hold personal data. */
  static RuntimeException withoutPersonalData(RuntimeException failure) {
    Optional<SQLException> sql = sql(failure);
    if (sql.isEmpty()) {
      return failure;
    }
    String message = why(sql.get()) + "SQL state " + sql.get().getSQLState() + where(sql.get());
    RuntimeException told =
        isConnectionFailure(sql.get())
            ? new StoreUnavailableException(message, null)
            : new IllegalStateException(message);
    told.setStackTrace(failure.getStackTrace());
    return told;
  }

  /** What an operator can mend. */
  private static String why(SQLException failure) {
    return DISK_FULL.equals(failure.getSQLState())
        ? "no room is left on the disk of the database: make room; "
        : "";
  }

  private static String where(SQLException failure) {
    return failure instanceof PSQLException told
            && told.getServerErrorMessage() != null
            && told.getServerErrorMessage().getTable() != null
        ? " at %s %s"
            .formatted(
                told.getServerErrorMessage().getTable(),
                told.getServerErrorMessage().getConstraint())
        : "";
  }

  private static boolean isConnectionFailure(SQLException failure) {
    String state = Optional.ofNullable(failure.getSQLState()).orElse("");
    return failure instanceof SQLTransientException
        || failure instanceof SQLNonTransientConnectionException
        || failure instanceof SQLRecoverableException
        || state.matches("25P03|(08|28|53|57|58).*");
  }

  private static Optional<String> state(Throwable failure) {
    return sql(failure).map(SQLException::getSQLState);
  }

  private static Optional<SQLException> sql(Throwable failure) {
    return causes(failure)
        .filter(SQLException.class::isInstance)
        .map(SQLException.class::cast)
        .filter(e -> e.getSQLState() != null || e.getNextException() == null)
        .findFirst();
  }

  private static boolean isA(Throwable failure, Class<? extends Throwable> type) {
    return causes(failure).anyMatch(type::isInstance);
  }

  private static Stream<Throwable> causes(Throwable failure) {
    return Stream.iterate(failure, t -> t != null, Throwable::getCause);
  }
}
