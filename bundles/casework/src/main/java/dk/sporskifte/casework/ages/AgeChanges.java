package dk.sporskifte.casework.ages;

import dk.sporskifte.access.LawOfAge;
import dk.sporskifte.casework.api.port.CaseStore.CaseWithPerson;
import dk.sporskifte.casework.api.view.AgePreview.Change;
import dk.sporskifte.casework.api.view.AgePreview.Kind;
import dk.sporskifte.casework.work.Work;
import dk.sporskifte.model.CaseFile;
import dk.sporskifte.model.Person;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** All that changes for a person from tomorrow on, in its order. */
final class AgeChanges {
  private final Work work;
  private final Person person;

  AgeChanges(Work work, Person person) {
    this.work = work;
    this.person = person;
  }

  List<Change> all() {
    List<CaseFile> cases =
        work.stores().cases().ofPerson(person.id()).stream()
            .map(CaseWithPerson::file)
            .filter(file -> file.state().open())
            .toList();
    cases.forEach(file -> work.trace().of(file.id()));
    return Stream.concat(ofLaw(), cases.stream().flatMap(this::ofCase))
        .filter(change -> change.day().isAfter(work.today()))
        .sorted(Comparator.comparing(Change::day).thenComparing(Change::kind))
        .toList();
  }

  private Stream<Change> ofCase(CaseFile file) {
    Life life = Life.of(work, file, person.born());
    return Stream.of(
            new ChangesOfProgrammes(work, life).all(),
            new ChangesAt18(work, life).all(),
            new TasksToCome(work, life).all())
        .flatMap(changes -> changes);
  }

  private Stream<Change> ofLaw() {
    return LawOfAge.all().stream().flatMap(this::ofLaw);
  }

  private Stream<Change> ofLaw(LawOfAge law) {
    Stream<Change> begins =
        Stream.of(change(law.begins(person.born()), "Gælder fra da af: " + law.rule(), law));
    Stream<Change> ends =
        law.ends(person.born()).stream()
            .map(day -> change(day, "Gælder ikke længere: " + law.rule(), law));
    return Stream.concat(begins, ends);
  }

  private static Change change(LocalDate day, String text, LawOfAge law) {
    return new Change(day, Kind.LAW, Optional.empty(), text, law.source());
  }
}
