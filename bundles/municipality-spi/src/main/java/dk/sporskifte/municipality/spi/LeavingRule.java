package dk.sporskifte.municipality.spi;

import dk.sporskifte.model.Source;
import java.time.Period;
import java.util.Objects;

/**
 * What to do as somebody grows out of a programme. Never automatic.
 *
 * @param ahead how long before the first day outside the task is raised
 * @param text the task, Danish
 */
public record LeavingRule(Period ahead, String text, Source source) {
  public LeavingRule {
    ahead = Check.time(ahead, "ahead");
    text = Check.text(text, "text");
    Objects.requireNonNull(source);
  }
}
