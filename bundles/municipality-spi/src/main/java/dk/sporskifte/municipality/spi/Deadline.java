package dk.sporskifte.municipality.spi;

import dk.sporskifte.model.Source;
import java.time.LocalDate;
import java.time.Period;
import java.util.Objects;

/**
 * How soon something is done after something happened, in calendar days. Each becomes a task with
 * an owner.
 *
 * @param text the task, Danish; says so where the time is our reading
 */
public record Deadline(String id, After after, Period within, String text, Source source) {
  public Deadline {
    id = Check.text(id, "deadline id");
    Objects.requireNonNull(after);
    within = Check.time(within, "within of deadline " + id);
    text = Check.text(text, "text of deadline " + id);
    Objects.requireNonNull(source);
  }

  /** The last day. */
  public LocalDate from(LocalDate happened) {
    return happened.plus(within);
  }

  /** What the time is counted from. */
  public enum After {
    REFERRAL_RECEIVED,
    CONCERN_RAISED,
    INCIDENT,
    PLAN_UPDATED,
    CONCERN_CONVERSATION,
    ENROLMENT,
    YEAR_BEGINS,
    CONTACT
  }
}
