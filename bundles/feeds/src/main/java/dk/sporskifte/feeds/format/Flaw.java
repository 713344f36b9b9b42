package dk.sporskifte.feeds.format;

import dk.sporskifte.feeds.ErrorCode;
import java.util.Objects;
import java.util.Optional;

/**
 * Why a message cannot be used as a whole.
 *
 * @param line of the file, from 1
 * @param field name or path, for example {@code sender/cvr}; never a value
 * @param reason Danish; no personal data
 */
public record Flaw(ErrorCode code, Optional<Long> line, Optional<String> field, String reason) {
  public Flaw {
    Objects.requireNonNull(code);
    Objects.requireNonNull(line);
    Objects.requireNonNull(field);
    Objects.requireNonNull(reason);
  }

  public static Flaw of(ErrorCode code, String reason) {
    return new Flaw(code, Optional.empty(), Optional.empty(), reason);
  }

  public static Flaw atField(ErrorCode code, String field, String reason) {
    return new Flaw(code, Optional.empty(), Optional.of(field), reason);
  }

  static Flaw atLine(long line, String reason) {
    return new Flaw(ErrorCode.SCHEMA, Optional.of(line), Optional.empty(), reason);
  }

  static Flaw at(ErrorCode code, long line, String field, String reason) {
    return new Flaw(code, Optional.of(line), Optional.of(field), reason);
  }
}
