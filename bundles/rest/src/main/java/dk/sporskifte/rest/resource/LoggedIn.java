package dk.sporskifte.rest.resource;

import java.time.Instant;

/**
 * A live log-in.
 *
 * @param token opaque
 * @param expires from then on the token is worth nothing
 */
public record LoggedIn(String token, Instant expires, Me user) {
  @Override
  public String toString() {
    return "LoggedIn " + user.id();
  }
}
