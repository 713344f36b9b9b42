package dk.sporskifte.model;

import java.util.Objects;
import java.util.UUID;

/** Identity of a {@link UserAccount}. */
public record UserId(UUID value) implements Id {
  public UserId {
    Objects.requireNonNull(value);
  }
}
