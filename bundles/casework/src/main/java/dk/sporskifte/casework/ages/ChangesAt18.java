package dk.sporskifte.casework.ages;

import dk.sporskifte.access.Law;
import dk.sporskifte.casework.api.view.AgePreview.Change;
import dk.sporskifte.casework.api.view.AgePreview.Kind;
import dk.sporskifte.casework.time.Copenhagen;
import dk.sporskifte.casework.work.Work;
import dk.sporskifte.model.Agreement;
import dk.sporskifte.model.Source;
import dk.sporskifte.municipality.spi.Transition;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;

/** From child to adult: the case is the same, who consents and who answers is not (KOG-01). */
record ChangesAt18(Work work, Life life) {
  Stream<Change> all() {
    LocalDate birthday = life.reaches(Life.ADULT);
    return Stream.concat(
        Stream.of(
            change(
                birthday,
                Kind.CONSENT,
                "Samtykket går fra forældremyndighedens indehaver til den unge selv",
                Law.UNTIL_18)),
        Stream.concat(lapsing(birthday), responsible()));
  }

  private Stream<Change> lapsing(LocalDate birthday) {
    return work.stores().cases().agreement(life.file().id()).stream()
        .filter(a -> a.withdrawnOn().isEmpty())
        .filter(a -> a.givenBy() == Agreement.GivenBy.CUSTODY_HOLDER)
        .map(
            a ->
                change(
                    birthday,
                    Kind.AGREEMENT,
                    "Aftalen af "
                        + Copenhagen.danish(a.on())
                        + " med forældremyndighedens indehaver bortfalder: lav en ny med den unge",
                    Law.UNTIL_18));
  }

  private Stream<Change> responsible() {
    return life.transitions().stream()
        .filter(t -> t.responsible().isPresent())
        .map(
            t ->
                change(
                    t.occasion().day(life.born()).orElseThrow(),
                    Kind.RESPONSIBLE,
                    t.responsible().map(ChangesAt18::inWords).orElseThrow(),
                    t.source()));
  }

  private static String inWords(Transition.Responsible responsible) {
    return "Ansvaret går fra " + responsible.before() + " til " + responsible.after();
  }

  private Change change(LocalDate day, Kind kind, String text, Source source) {
    return new Change(day, kind, Optional.of(life.file().number()), text, source);
  }
}
