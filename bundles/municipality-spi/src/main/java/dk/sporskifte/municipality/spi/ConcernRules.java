package dk.sporskifte.municipality.spi;

import dk.sporskifte.model.Source;
import dk.sporskifte.municipality.spi.WayOfWorking.Rule;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What is asked about a concern, and who answers for it.
 *
 * @param doors what kinds of door somebody can come through
 * @param ownWords present where a concern holds the child's own words, or why it was not heard
 * @param holding present where each concern has one named holder
 */
public record ConcernRules(
    List<Choice> doors, Optional<Source> ownWords, Optional<Holding> holding) {
  public static final ConcernRules NONE =
      new ConcernRules(List.of(), Optional.empty(), Optional.empty());

  public ConcernRules {
    doors = List.copyOf(doors);
    Objects.requireNonNull(ownWords);
    Objects.requireNonNull(holding);
    Check.unique(doors, Choice::code, "door");
  }

  /**
   * One named person holds a concern and must react to it. It climbs to the holder's leader when
   * the deadline {@link Deadline.After#CONCERN_RAISED} has passed, and changes hands by the
   * hand-over {@link HandOver.Giver.OfConcern}.
   *
   * @param holder the word for it, Danish
   * @param further how long after that it climbs to all leaders; absent where it stops at the first
   * @param statement Danish
   */
  public record Holding(String holder, Optional<Period> further, String statement, Source source) {
    public Holding {
      holder = Check.text(holder, "word for the holder of a concern");
      further.ifPresent(time -> Check.time(time, "time until a concern climbs further"));
      statement = Check.text(statement, "statement of holding a concern");
      Objects.requireNonNull(source);
    }
  }

  void demand(WayOfWorking way) {
    if (holding.isPresent()) {
      Check.that(
          way.deadlines().stream().anyMatch(d -> d.after() == Deadline.After.CONCERN_RAISED),
          "somebody holds each concern and has no time to react:"
              + " add a deadline after CONCERN_RAISED");
      Check.that(
          way.handOvers().stream().anyMatch(h -> h.from() instanceof HandOver.Giver.OfConcern),
          "somebody holds each concern and can never hand it over:"
              + " add a hand-over by the holder of a concern");
    }
  }

  List<Rule> rules() {
    List<Rule> rules = new ArrayList<>();
    holding.ifPresent(
        h -> rules.add(new Rule("concernHolder", "holder", h.statement(), h.source())));
    ownWords.ifPresent(
        source ->
            rules.add(
                new Rule(
                    "concernWords",
                    "ownWords",
                    "En bekymring rummer barnets egne ord, eller hvorfor barnet ikke er hørt",
                    source)));
    doors.forEach(d -> rules.add(new Rule("door", d.code(), d.name(), d.source())));
    return rules;
  }
}
