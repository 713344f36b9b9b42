package dk.sporskifte.casework.course;

import dk.sporskifte.casework.api.Outcome;
import dk.sporskifte.casework.api.view.CourseView;
import dk.sporskifte.casework.board.BoardCourse;
import dk.sporskifte.casework.cases.Proposing;
import dk.sporskifte.casework.cases.Standing;
import dk.sporskifte.casework.contact.ContactWithin;
import dk.sporskifte.casework.release.Notices;
import dk.sporskifte.casework.release.ReleaseViews;
import dk.sporskifte.casework.work.Work;
import dk.sporskifte.model.ActionPlan;
import dk.sporskifte.model.CaseEscalation;
import dk.sporskifte.model.CaseFile;
import dk.sporskifte.model.CaseHandOver;
import dk.sporskifte.model.CaseId;
import dk.sporskifte.model.Decision;
import dk.sporskifte.model.Person;
import dk.sporskifte.model.YoungPersonContact;
import dk.sporskifte.municipality.spi.CaseFacts;
import dk.sporskifte.municipality.spi.Programme;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The way of a case, read again so that what was just done is in it. */
public final class CourseViews {
  private CourseViews() {}

  public static Outcome<CourseView> show(Work work, CaseId id) {
    return Standing.any(work, id)
        .flatMap(file -> Standing.person(work, file).map(person -> of(work, file, person)));
  }

  private static CourseView of(Work work, CaseFile file, Person person) {
    work.trace().of(file.id()).about(person.id());
    Optional<ActionPlan> plan = work.stores().plans().ofCase(file.id());
    List<YoungPersonContact> contacts = work.stores().course().contacts(file.id());
    List<Decision> decisions = work.stores().cases().decisions(file.id());
    CaseFacts facts = Proposing.facts(work, file, person, work.stores().cases().answers(file.id()));
    List<CaseEscalation> escalations = work.stores().course().escalations(file.id());
    List<CaseHandOver> handOvers = work.stores().course().handOvers(file.id());
    Optional<Programme> programme = work.way().programme(file.programme());
    Optional<LocalDate> due = ContactWithin.due(work, file.id());
    return new CourseView(
        file.id(),
        plan.map(p -> work.stores().plans().reviews(p.id())).orElse(List.of()),
        contacts,
        due,
        due.filter(day -> day.isBefore(work.today())).isPresent(),
        Escalations.of(work, escalations),
        Escalations.openTo(work, file, escalations),
        HandOvers.of(work, handOvers),
        Onwards.of(work, file, facts, handOvers),
        programme.flatMap(Programme::responsibility).map(r -> Responsibilities.of(r, facts)),
        BoardCourse.of(work, file.id()).view(work, person, plan),
        work.stores().course().youthContracts(file.id()),
        ReleaseViews.of(work, file),
        Notices.of(work, file.id()),
        ExitCourse.of(work, file).view(),
        work.stores().register().standing(person.id()).seenFrom(work.way().code()),
        LeadTime.of(file, decisions, contacts, plan));
  }
}
