package dk.sporskifte.casework.concern;

import dk.sporskifte.access.Policy;
import dk.sporskifte.casework.api.Outcome;
import dk.sporskifte.casework.api.RaisingConcern.NewConcern;
import dk.sporskifte.casework.api.Refusal;
import dk.sporskifte.casework.people.Identified;
import dk.sporskifte.casework.people.YoungPeople;
import dk.sporskifte.casework.way.Known;
import dk.sporskifte.casework.work.Given;
import dk.sporskifte.casework.work.Work;
import dk.sporskifte.model.Circumstances;
import dk.sporskifte.municipality.spi.Choice;
import java.util.List;
import java.util.Optional;

/** What is asked of a concern before it is taken in, wherever it comes from. */
public record HeardConcern(Work work, NewConcern asked) {
  private static final List<Policy<HeardConcern>> POLICIES =
      List.of(
          h -> Given.text(h.asked.text(), "bekymring"),
          HeardConcern::isAboutSomebody,
          HeardConcern::givesTheChildsWords,
          HeardConcern::doorIsKnown,
          h -> Known.arena(h.work.way(), h.circumstances().arena()));

  /** Who it is about; absent where nobody knows yet. */
  public static Outcome<Optional<Identified>> about(Work work, NewConcern asked) {
    return Policy.allowing(new HeardConcern(work, asked), POLICIES)
        .flatMap(
            heard ->
                asked
                    .person()
                    .map(who -> YoungPeople.identify(work, who).map(Optional::of))
                    .orElseGet(() -> Outcome.done(Optional.empty())));
  }

  private Circumstances circumstances() {
    return asked.circumstances();
  }

  private Optional<Refusal> isAboutSomebody() {
    return asked.person().isPresent()
        ? Optional.empty()
        : Given.text(circumstances().called().orElse(""), "hvem det kan være");
  }

  /** An empty box is no answer: either the words, or why nobody heard them. */
  private Optional<Refusal> givesTheChildsWords() {
    boolean told = asked.childsWords().filter(words -> !words.isBlank()).isPresent();
    boolean reasoned = circumstances().notHeard().filter(why -> !why.isBlank()).isPresent();
    return work.way()
        .concernRules()
        .ownWords()
        .flatMap(
            source ->
                Policy.unless(
                    told || reasoned,
                    Refusal.rule(
                            "own-words-missing",
                            "Skriv barnets eller den unges egne ord, eller hvorfor barnet ikke er"
                                + " hørt endnu.",
                            source)
                        .at("childsWords")));
  }

  private Optional<Refusal> doorIsKnown() {
    return circumstances()
        .door()
        .flatMap(
            door ->
                Policy.unless(
                    work.way().concernRules().doors().stream()
                        .map(Choice::code)
                        .anyMatch(door.kind()::equals),
                    Refusal.invalid("unknown-door", "Vælg en af de døre, kommunen kender.")
                        .at("door/kind")));
  }
}
