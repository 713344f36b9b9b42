package dk.sporskifte.casework.ages;

import dk.sporskifte.casework.api.port.AgeStore;
import dk.sporskifte.casework.work.Work;
import dk.sporskifte.model.AgeSpan;
import dk.sporskifte.model.CaseFile;
import dk.sporskifte.model.CaseTransition;
import dk.sporskifte.model.Placement;
import dk.sporskifte.municipality.spi.Programme;
import dk.sporskifte.municipality.spi.Transition;
import dk.sporskifte.municipality.spi.WayOfWorking;
import java.time.LocalDate;
import java.time.Period;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A case and the days of its young person's life: all that milestones are counted from. */
record Life(
    WayOfWorking way,
    CaseFile file,
    LocalDate born,
    List<Placement> placements,
    List<CaseTransition> opened) {
  static final Period ADULT = Period.ofYears(18);

  static Life of(Work work, CaseFile file, LocalDate born) {
    AgeStore ages = work.stores().ages();
    return new Life(
        work.way(), file, born, ages.placements(file.id()), ages.transitions(file.id()));
  }

  /** Before anybody is placed elsewhere or prepares a transition. */
  static Life before(Work work, CaseFile file, LocalDate born) {
    return new Life(work.way(), file, born, List.of(), List.of());
  }

  LocalDate reaches(Period age) {
    return AgeSpan.reached(born, age);
  }

  /** The first day of that programme's ages. */
  LocalDate begins(Programme programme) {
    return programme.ages().begins(born);
  }

  /** The first day after them. */
  LocalDate leaves(Programme programme) {
    return programme.ages().ends(born);
  }

  /** Absent where a later version of the way of working has no such programme. */
  Optional<Programme> programme() {
    return way.programme(file.programme());
  }

  /** By the day they are raised from; what an age brought before the referral asks nothing. */
  List<Milestone> milestones() {
    Stream<Milestone> ofAges =
        Stream.of(
                BirthdaysOfLaw.of(this),
                BirthdaysOfProgrammes.of(this),
                StepsOfTransitions.ofAges(this),
                YouthSupport.of(this))
            .flatMap(milestones -> milestones)
            .filter(m -> comesAfterReferral(m.day()));
    return Stream.concat(ofAges, StepsOfTransitions.ofEvents(this))
        .sorted(Comparator.comparing(Milestone::raisedFrom))
        .toList();
  }

  /** Those that an age brings about in the case's programme, and has not before the referral. */
  List<Transition> transitions() {
    return way.transitions().stream()
        .filter(t -> t.countsIn(file.programme()))
        .filter(t -> t.occasion().day(born).filter(this::comesAfterReferral).isPresent())
        .toList();
  }

  boolean comesAfterReferral(LocalDate day) {
    return day.isAfter(file.referral().receivedOn());
  }
}
