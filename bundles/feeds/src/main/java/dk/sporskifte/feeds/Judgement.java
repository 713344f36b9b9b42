package dk.sporskifte.feeds;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** What a feed makes of one of its records. */
public sealed interface Judgement {
  /** What is kept of the feed's own fields. */
  Map<String, String> details();

  /** The ordinary case: work for the municipality. Adults must fit one of its programmes. */
  record Keep(Map<String, String> details) implements Judgement {
    public Keep {
      details = ordered(details);
    }
  }

  /** Shown in triage once, whatever programmes there are, with these details alone. */
  record Show(Map<String, String> details) implements Judgement {
    public Show {
      details = ordered(details);
    }
  }

  /**
   * Into quarantine until a person has looked at it.
   *
   * @param fields in question, for the receipt
   * @param reason Danish, for a caseworker; shown in lists, so without offence data (LAW-06)
   */
  record SetAside(ErrorCode code, List<String> fields, String reason, Map<String, String> details)
      implements Judgement {
    public SetAside {
      Objects.requireNonNull(code);
      fields = List.copyOf(fields);
      Objects.requireNonNull(reason);
      details = ordered(details);
    }

    /** For one field. */
    public SetAside(ErrorCode code, String field, String reason, Map<String, String> details) {
      this(code, List.of(field), reason, details);
    }
  }

  /** Not kept, but counted. */
  record Drop() implements Judgement {
    @Override
    public Map<String, String> details() {
      return Map.of();
    }
  }

  private static Map<String, String> ordered(Map<String, String> details) {
    return Collections.unmodifiableMap(new LinkedHashMap<>(details));
  }
}
