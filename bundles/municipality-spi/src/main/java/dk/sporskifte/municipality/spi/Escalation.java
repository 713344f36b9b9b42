package dk.sporskifte.municipality.spi;

import dk.sporskifte.model.Source;
import java.time.Period;
import java.util.List;
import java.util.Objects;

/**
 * A way up for a case that a forum cannot solve: request, reason, decision, and back. The case's
 * own forum stays the same all the while.
 *
 * @param from id of the forum that asks
 * @param to id of the forum that decides and sends it back
 * @param grounds to choose from; empty where any reason is one
 * @param decideWithin how soon the other forum answers
 * @param statement Danish; says so where the time is our reading
 */
public record Escalation(
    String id,
    String from,
    String to,
    List<Choice> grounds,
    Period decideWithin,
    String statement,
    Source source) {
  public Escalation {
    id = Check.text(id, "escalation id");
    from = Check.text(from, "forum that escalation " + id + " comes from");
    to = Check.text(to, "forum that escalation " + id + " goes to");
    Check.that(!from.equals(to), "escalation " + id + " goes to where it is: name another forum");
    grounds = List.copyOf(grounds);
    Check.unique(grounds, Choice::code, "ground of escalation " + id);
    decideWithin = Check.time(decideWithin, "decideWithin of escalation " + id);
    statement = Check.text(statement, "statement of escalation " + id);
    Objects.requireNonNull(source);
  }
}
