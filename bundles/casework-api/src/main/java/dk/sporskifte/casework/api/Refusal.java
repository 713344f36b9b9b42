package dk.sporskifte.casework.api;

import dk.sporskifte.model.Source;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A reasoned no.
 *
 * @param code stable, lower case with hyphens: the last part of a problem type, for example {@code
 *     own-wishes-missing}
 * @param reason Danish: what to do instead
 * @param sources the sentences it stands on; empty where it is plain input or visibility
 * @param field where it concerns one thing that was sent: a JSON pointer without {@code #/}
 */
public record Refusal(
    Kind kind, String code, String reason, List<Source> sources, Optional<String> field) {
  public Refusal {
    Objects.requireNonNull(kind);
    Objects.requireNonNull(code);
    Objects.requireNonNull(reason);
    sources = List.copyOf(sources);
    Objects.requireNonNull(field);
  }

  public Refusal(Kind kind, String code, String reason, List<Source> sources) {
    this(kind, code, reason, sources, Optional.empty());
  }

  /** The same, told where it concerns one thing that was sent. */
  public Refusal at(String pointer) {
    return new Refusal(kind, code, reason, sources, Optional.of(pointer));
  }

  /** How it is to be taken. */
  public enum Kind {
    /** It does not exist, or the actor may not see it. */
    NOT_FOUND,
    /** The actor's posts do not carry the right. */
    FORBIDDEN,
    /** The input cannot be used. */
    INVALID,
    /** A rule of the municipality or of the law says no. */
    RULE,
    /** It does not fit the present state, for example a case already closed. */
    CONFLICT,
    /** Somebody else changed it first: read again. */
    STALE
  }

  public static Refusal notFound() {
    return new Refusal(Kind.NOT_FOUND, "not-found", "Findes ikke.", List.of());
  }

  public static Refusal forbidden() {
    return new Refusal(
        Kind.FORBIDDEN, "not-allowed", "Din funktion giver ikke ret til dette.", List.of());
  }

  public static Refusal stale() {
    return new Refusal(
        Kind.STALE,
        "changed-meanwhile",
        "En anden har ændret det imens. Hent det igen og gentag din ændring.",
        List.of());
  }

  public static Refusal invalid(String code, String reason) {
    return new Refusal(Kind.INVALID, code, reason, List.of());
  }

  public static Refusal conflict(String code, String reason) {
    return new Refusal(Kind.CONFLICT, code, reason, List.of());
  }

  public static Refusal rule(String code, String reason, Source... sources) {
    return new Refusal(Kind.RULE, code, reason, List.of(sources));
  }
}
