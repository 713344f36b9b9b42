package dk.sporskifte.casework.inbox;

import dk.sporskifte.access.Law;
import dk.sporskifte.access.Policy;
import dk.sporskifte.casework.api.Refusal;
import dk.sporskifte.model.InboxLine;
import dk.sporskifte.model.InboxLine.Outcome.Code;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/**
 * Victims, witnesses and traffic parties did nothing: keeping them would not be crime prevention.
 * One under 18 is seen once, since whoever sees it may have to notify the child's authority
 * (LAW-10).
 */
final class SeenOnce {
  private static final Set<String> NOT_CRIME_PREVENTION =
      Set.of("VICTIM", "WITNESS", "TRAFFIC_PARTY");

  private static final Set<Code> ITS_OUTCOMES = EnumSet.of(Code.NONE, Code.NOTIFY_CHILD_AUTHORITY);

  private SeenOnce() {}

  static boolean is(InboxLine line) {
    return NOT_CRIME_PREVENTION.contains(line.details().getOrDefault("role", ""));
  }

  static Optional<Refusal> keepsNothing(InboxLine line, Code outcome) {
    return Policy.unless(!is(line) || ITS_OUTCOMES.contains(outcome), notCrimePrevention());
  }

  static Optional<Refusal> isNot(InboxLine line) {
    return Policy.unless(!is(line), notCrimePrevention());
  }

  private static Refusal notCrimePrevention() {
    return Refusal.rule(
        "not-crime-prevention",
        "Ofre, vidner og parter i trafikuheld gemmes ikke som kriminalitetsforebyggelse. Er"
            + " den unge under 18, så overvej en underretning.",
        Law.DISCLOSURE);
  }
}
