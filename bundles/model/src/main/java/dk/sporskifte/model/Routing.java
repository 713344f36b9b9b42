package dk.sporskifte.model;

import java.util.Objects;
import java.util.Optional;

/**
 * Whom something that arrived goes to, and how fast, without a word of what it is about.
 *
 * @param confidentiality present where its coordinators alone may see it
 */
public record Routing(Urgency urgency, Optional<Confidentiality> confidentiality) {
  public static final Routing ORDINARY = new Routing(Urgency.NORMAL, Optional.empty());

  public Routing {
    Objects.requireNonNull(urgency);
    Objects.requireNonNull(confidentiality);
  }
}
