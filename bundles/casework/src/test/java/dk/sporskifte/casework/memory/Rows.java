package dk.sporskifte.casework.memory;

import dk.sporskifte.casework.api.port.AccessGrants.Grant;
import dk.sporskifte.model.Answer;
import dk.sporskifte.model.CaseId;
import dk.sporskifte.model.PersonId;
import dk.sporskifte.model.PostId;
import dk.sporskifte.model.UserId;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** One tenant's rows, a table for each kind of record. */
final class Rows {
  private final Map<Class<?>, Table<?>> tables = new HashMap<>();

  @SuppressWarnings("unchecked")
  <R extends Record> Table<R> of(Class<R> kind) {
    return (Table<R>) tables.computeIfAbsent(kind, k -> new Table<R>());
  }

  Rows copy() {
    Rows copy = new Rows();
    tables.forEach((kind, table) -> copy.tables.put(kind, table.copy()));
    return copy;
  }

  record CaseAnswer(CaseId caseId, Answer answer) {}

  record Secret(String hash, int failures, boolean mustChange) {}

  record Ended(PostId post) {}

  /** A message of a feed that the session waits with others for. */
  record Held(UUID messageId) {}

  record Token(UserId user, Instant from, Instant until, boolean revoked) {}

  /**
   * @param person absent for a line that names nobody registered
   */
  record Allowed(
      UUID object,
      Optional<PersonId> person,
      UUID grantee,
      Instant from,
      Optional<Instant> until,
      String reason) {
    static Allowed by(Grant grant) {
      return new Allowed(
          grant.object(),
          Optional.of(grant.person()),
          grant.grantee(),
          grant.from(),
          grant.until(),
          grant.reason());
    }

    Allowed endedAt(Instant at) {
      return until.filter(u -> !u.isAfter(at)).isPresent()
          ? this
          : new Allowed(object, person, grantee, from, Optional.of(at), reason);
    }

    Allowed about(Optional<PersonId> whom) {
      return new Allowed(object, whom, grantee, from, until, reason);
    }

    boolean on(Instant now) {
      return !now.isBefore(from) && until.map(now::isBefore).orElse(true);
    }
  }

  record Key(String fingerprint, UUID id, Instant at) {}
}
