package dk.sporskifte.casework.inbox;

import dk.sporskifte.access.Seen;
import dk.sporskifte.casework.api.Outcome;
import dk.sporskifte.casework.api.view.InboxLineView;
import dk.sporskifte.casework.api.view.InboxSummary;
import dk.sporskifte.casework.people.PersonViews;
import dk.sporskifte.casework.time.Copenhagen;
import dk.sporskifte.casework.work.Work;
import dk.sporskifte.model.AgeSpan;
import dk.sporskifte.model.CaseNotice;
import dk.sporskifte.model.InboxLine;
import dk.sporskifte.model.InboxLineId;
import dk.sporskifte.model.Person;
import dk.sporskifte.model.PersonBlock;
import dk.sporskifte.model.PersonId;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Lines of the inbox, in a list without what happened (LAW-06), alone with whom they may mean. */
final class LineViews {
  private LineViews() {}

  static Outcome<InboxLineView> show(Work work, InboxLineId id) {
    return Seen.orNotFound(work.stores().inbox().find(id)).map(line -> of(work, line));
  }

  static InboxLineView of(Work work, InboxLine line) {
    line.matched().ifPresent(work.trace()::about);
    Whom whom = Whom.of(work, line);
    Optional<LocalDate> born = whom.born();
    return new InboxLineView(
        line,
        whom.known().map(person -> PersonViews.of(work, person)),
        whom.known().isPresent() || !WaitingLine.waits(line)
            ? List.of()
            : Candidates.of(work, line),
        work.stores().inbox().correctedBy(line).stream().map(LineViews::corrected).toList(),
        born.flatMap(day -> EventDay.of(line).map(event -> AgeSpan.yearsOn(day, event))),
        SeenOnce.is(line) ? List.of() : born.map(day -> Routes.of(work, day)).orElse(List.of()),
        SeenOnce.is(line),
        whom.minor(),
        new IntoCase(work, line).proposal(),
        work.stores().notices().ofLine(line.id()).stream()
            .filter(CaseNotice::inForce)
            .findFirst()
            .map(CaseNotice::id));
  }

  private static InboxLineView.Corrected corrected(InboxLine earlier) {
    return new InboxLineView.Corrected(
        earlier.id(), earlier.state(), earlier.outcome().map(InboxLine.Outcome::code));
  }

  static List<InboxSummary> summaries(Work work, List<InboxLine> lines) {
    Set<PersonId> unnamed =
        lines.stream()
            .filter(line -> written(line.person()).isEmpty())
            .flatMap(line -> line.matched().stream())
            .collect(Collectors.toSet());
    Map<PersonId, Person> known = work.stores().people().find(unnamed);
    return lines.stream().map(line -> summary(work, line, known)).toList();
  }

  private static InboxSummary summary(Work work, InboxLine line, Map<PersonId, Person> known) {
    work.trace().of(line.id());
    line.matched().ifPresent(work.trace()::about);
    return new InboxSummary(
        line.id(),
        line.feed(),
        line.sender(),
        line.recordNo(),
        label(line, known),
        line.state(),
        line.matched().isPresent(),
        line.problem()
            .filter(problem -> line.state() != InboxLine.State.TRIAGED)
            .filter(problem -> line.state() != InboxLine.State.NEW)
            .map(InboxLine.Problem::reason),
        line.receivedAt());
  }

  /** As the sender named them; else whom it was found to be about, where the actor sees them. */
  private static String label(InboxLine line, Map<PersonId, Person> known) {
    return written(line.person())
        .or(() -> line.matched().map(known::get).map(Person::name))
        .orElseGet(() -> label(line.person()));
  }

  private static Optional<String> written(PersonBlock person) {
    return person
        .givenName()
        .flatMap(given -> person.familyName().map(family -> given + " " + family));
  }

  static String label(PersonBlock person) {
    return written(person)
        .or(() -> person.born().map(born -> "Født " + Copenhagen.danish(born)))
        .orElse("Ukendt");
  }
}
