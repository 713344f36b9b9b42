package dk.sporskifte.municipality.spi;

import dk.sporskifte.model.Source;
import java.util.List;
import java.util.Objects;

/**
 * There is one forum of this kind for each part of the municipality.
 *
 * @param parts what the municipality begins with and may change, since their number changes; empty
 *     where its document names none
 */
public record Partition(By by, List<Part> parts, String statement, Source source) {
  public Partition {
    Objects.requireNonNull(by);
    parts = List.copyOf(parts);
    Check.unique(parts, Part::code, "part of the partition");
    statement = Check.text(statement, "statement of the partition");
    Objects.requireNonNull(source);
  }

  /** What it is cut by. */
  public enum By {
    SCHOOL,
    SCHOOL_DISTRICT,
    LOCAL_AREA
  }

  /** A school, district or area. */
  public record Part(String code, String name) {
    public Part {
      code = Check.text(code, "part code");
      name = Check.text(name, "name of the part " + code);
    }
  }
}
