package dk.sporskifte.casework.api;

import dk.sporskifte.model.UserActor;
import java.time.Instant;
import java.util.Optional;

/** Local accounts. A wrong name and a wrong password answer alike, and take alike long. */
public interface LoggingIn {
  Attempt logIn(Tenant tenant, String username, char[] password);

  /** Changes one's own password by the present one, and logs in with it. */
  Attempt changePassword(Tenant tenant, String username, char[] present, char[] wanted);

  /**
   * The actor behind a token, with the posts held today; empty when it is unknown, expired or
   * revoked.
   */
  Optional<UserActor> actorOf(Tenant tenant, String token);

  void logOut(Tenant tenant, String token);

  /** What came of an attempt. */
  sealed interface Attempt {
    /**
     * @param token opaque, valid on every node of this tenant alone until {@code expires} or
     *     revoked
     */
    record Accepted(String token, Instant expires, UserActor actor) implements Attempt {
      @Override
      public String toString() {
        return "Accepted " + actor;
      }
    }

    /** Wrong name or password. */
    record Rejected() implements Attempt {}

    /** Right, but good for nothing but choosing another password. */
    record MustChange() implements Attempt {}

    /** The wanted password is too short, or the present one again. */
    record Unusable(Refusal refusal) implements Attempt {}

    /** Too many wrong attempts. */
    record Locked(Instant until) implements Attempt {}
  }
}
