package dk.sporskifte.casework.ages;

import dk.sporskifte.access.Law;
import dk.sporskifte.casework.time.Copenhagen;
import dk.sporskifte.model.Task;
import dk.sporskifte.municipality.spi.HandOver;
import dk.sporskifte.municipality.spi.Programme;
import dk.sporskifte.municipality.spi.Transition;
import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Birthdays on which the young person grows into a programme or out of one. They raise tasks and
 * never close, hide or re-register a case.
 */
final class BirthdaysOfProgrammes {
  /** Our reading: no document says how long before. */
  private static final Period AHEAD_OF_ENTRY = Period.ofMonths(2);

  private static final Period AHEAD_OF_18 = Period.ofMonths(3);

  private BirthdaysOfProgrammes() {}

  static Stream<Milestone> of(Life life) {
    Stream<Milestone> entered =
        life.way().programmes().stream()
            .filter(p -> !p.id().equals(life.file().programme()))
            .filter(p -> !p.ages().from().isZero())
            .map(p -> entered(life, p));
    return Stream.of(
            entered, handedOver(life), life.programme().stream().flatMap(p -> ofOwn(life, p)))
        .flatMap(milestones -> milestones);
  }

  private static Stream<Milestone> ofOwn(Life life, Programme programme) {
    LocalDate leaves = life.leaves(programme);
    Stream<Milestone> leaving = Stream.of(leavesSoon(programme, leaves), leaves(programme, leaves));
    return Stream.concat(adulthood(life, leaves).stream(), leaving);
  }

  /** Proposed at an age; the giver answers until it is recorded. */
  private static Stream<Milestone> handedOver(Life life) {
    return life.way().handOvers().stream()
        .filter(
            h ->
                h.from() instanceof HandOver.Giver.OfProgramme giver
                    && giver.programme().equals(life.file().programme()))
        .flatMap(h -> h.proposedOn(life.born()).stream().map(day -> handedOver(h, day)));
  }

  private static Milestone handedOver(HandOver handOver, LocalDate day) {
    return new Milestone(
        "hand-over:" + handOver.id(),
        day,
        day.minus(AHEAD_OF_ENTRY),
        day,
        false,
        Task.Kind.REACHES_AGE,
        "Forbered overdragelsen: " + handOver.statement(),
        "Overdragelse foreslås den "
            + Copenhagen.danish(day)
            + ". (Varslet på to måneder er vores læsning.)",
        handOver.source());
  }

  private static Milestone entered(Life life, Programme programme) {
    LocalDate day = life.begins(programme);
    return new Milestone(
        "enters:" + programme.id(),
        day,
        day.minus(AHEAD_OF_ENTRY),
        day,
        false,
        Task.Kind.REACHES_AGE,
        "Den unge kommer snart i alderen for "
            + programme.name()
            + ": overvej, om sagen hører til dér. En person beslutter",
        "Alderen er nået den "
            + Copenhagen.danish(day)
            + ". (Varslet på to måneder er vores læsning.)",
        programme.source());
  }

  private static Milestone leavesSoon(Programme programme, LocalDate leaves) {
    LocalDate ahead = leaves.minus(programme.onLeaving().ahead());
    return new Milestone(
        "leaves-soon:" + programme.id(),
        leaves,
        ahead,
        ahead,
        false,
        Task.Kind.LEAVES_TARGET_GROUP,
        programme.onLeaving().text(),
        because(programme, leaves),
        programme.onLeaving().source());
  }

  /** There ahead of its day, too, so that nobody is surprised by it. */
  private static Milestone leaves(Programme programme, LocalDate leaves) {
    return new Milestone(
        "leaves:" + programme.id(),
        leaves,
        leaves.minus(programme.onLeaving().ahead()),
        leaves,
        true,
        Task.Kind.CLOSE_OR_HAND_OVER,
        "Den unge forlader målgruppen: afslut {CASE:definite}, eller overdrag den. Intet sker af"
            + " sig selv",
        because(programme, leaves),
        programme.onLeaving().source());
  }

  private static String because(Programme programme, LocalDate leaves) {
    return "Den unge forlader målgruppen for " + programme.name() + " " + Copenhagen.danish(leaves);
  }

  /** Where the way of working lays out no transition of its own. */
  private static Optional<Milestone> adulthood(Life life, LocalDate leaves) {
    LocalDate birthday = life.reaches(Life.ADULT);
    boolean laidOut =
        life.way().transitions().stream()
            .filter(t -> t.countsIn(life.file().programme()))
            .anyMatch(
                t -> t.occasion() instanceof Transition.AtAge at && at.age().equals(Life.ADULT));
    return laidOut || !leaves.isAfter(birthday)
        ? Optional.empty()
        : Optional.of(
            new Milestone(
                "adulthood",
                birthday,
                birthday.minus(AHEAD_OF_18),
                birthday.minus(AHEAD_OF_18),
                false,
                Task.Kind.PREPARE_ADULTHOOD,
                "Den unge fylder snart 18 år: aftal med den unge, hvem der tager over, og forny"
                    + " aftaler og samtykker",
                "Den unge fylder 18 år den "
                    + Copenhagen.danish(birthday)
                    + ". Sagen er den samme derefter, men den unge bestemmer selv. (Varslet på 3"
                    + " måneder er vores læsning.)",
                Law.UNTIL_18));
  }
}
