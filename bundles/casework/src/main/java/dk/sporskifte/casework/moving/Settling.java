package dk.sporskifte.casework.moving;

import dk.sporskifte.casework.ages.Looking;
import dk.sporskifte.casework.agreement.LapsingAt18;
import dk.sporskifte.casework.api.port.MovedInStore.MovedIn;
import dk.sporskifte.casework.cases.Proposing;
import dk.sporskifte.casework.contact.ContactWithin;
import dk.sporskifte.casework.decision.Decisions;
import dk.sporskifte.casework.moving.OpenCases.Case;
import dk.sporskifte.casework.people.Sight;
import dk.sporskifte.casework.people.TighterAccess;
import dk.sporskifte.casework.referral.Deadline;
import dk.sporskifte.casework.referral.ReferralTasks;
import dk.sporskifte.casework.tasks.NewTask;
import dk.sporskifte.casework.time.Copenhagen;
import dk.sporskifte.casework.work.Work;
import dk.sporskifte.model.Agreement;
import dk.sporskifte.model.CaseFile;
import dk.sporskifte.model.CaseState;
import dk.sporskifte.model.Decision;
import dk.sporskifte.model.Post;
import dk.sporskifte.model.Task;
import dk.sporskifte.model.UserActor;
import dk.sporskifte.municipality.spi.TakeUp;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * Registers the young people of a plan and opens their cases, kind by kind: what others hang on is
 * written first, so that many lines take few turns to the database.
 */
final class Settling {
  private final Work work;
  private final Runnable afterEach;
  private final Map<String, List<LocalDate>> meetings = new HashMap<>();

  Settling(Work work, Runnable afterEach) {
    this.work = work;
    this.afterEach = afterEach;
  }

  void settle(Youth youth, OpenCases cases) {
    youth.added().values().forEach(work.stores().people()::add);
    youth.added().forEach((line, person) -> afterEach.run());
    Map<Case, CaseFile> files = new LinkedHashMap<>();
    cases.added().forEach(opened -> files.put(opened, open(opened)));
    files.forEach(
        (opened, file) ->
            Sight.openTo(work, file.id().value(), file.person(), seeing(opened).stream()));
    Map<Case, List<Task>> tasks = new HashMap<>();
    files.forEach((opened, file) -> tasks.put(opened, follow(opened, file)));
    files.forEach((opened, file) -> lookAhead(opened, file, tasks.get(opened)));
    youth.added().forEach((line, person) -> remember(Youth.keyOf(line), person.id().value(), line));
    files.forEach(
        (opened, file) ->
            remember(OpenCases.keyOf(opened.number()), file.id().value(), opened.line()));
  }

  /** The actor's own first: whoever sees a case may show it, and goes on with it. */
  private List<Post> seeing(Case opened) {
    List<Post> own = ((UserActor) work.actor()).posts();
    return Stream.concat(
            opened.team().coordinators().filter(own::contains),
            TighterAccess.seeing(opened.programme(), opened.team()))
        .distinct()
        .toList();
  }

  private CaseFile open(Case opened) {
    CaseFile file =
        new CaseFile(
            opened.id(),
            work.stores().cases().nextNumber(work.today().getYear()),
            opened.subject().id(),
            opened.programme().id(),
            opened.admission().isPresent() ? CaseState.ENROLLED : CaseState.REFERRED,
            opened.referral(),
            due(opened).date(),
            Optional.empty(),
            work.actor(),
            work.now(),
            1);
    work.stores().cases().add(file);
    work.trace().of(file.id()).about(file.person());
    return file;
  }

  private TakeUp.Due due(Case opened) {
    List<LocalDate> coming =
        meetings.computeIfAbsent(
            opened.programme().forum(), forum -> Deadline.comingMeetings(work, forum));
    return Deadline.of(work, coming, opened.referral().receivedOn());
  }

  /** The tasks it brings. */
  private List<Task> follow(Case opened, CaseFile file) {
    Decisions.of(
        work,
        file.id(),
        Decision.Kind.MOVED_IN,
        file.state().name(),
        "Flyttet ind fra sag "
            + opened.number()
            + " i kommunens tidligere system; modtaget der "
            + Copenhagen.danish(opened.referral().receivedOn()),
        List.of(Decision.Ground.of(opened.programme().name(), opened.programme().source())));
    return Stream.concat(
            opened.agreement().flatMap(agreement -> agree(opened, file, agreement)).stream(),
            opened
                .admission()
                .map(admission -> enrol(opened, file, admission))
                .orElseGet(() -> awaitTakeUp(opened, file)))
        .toList();
  }

  /** At the days of the young person's life, as at every case. */
  private void lookAhead(Case opened, CaseFile file, List<Task> tasks) {
    Looking.atNew(work, file, opened.subject().born(), tasks).orThrow();
    afterEach.run();
  }

  private Optional<Task> agree(Case opened, CaseFile file, Agreement agreement) {
    work.stores().cases().add(agreement);
    return agreement.givenBy() == Agreement.GivenBy.CUSTODY_HOLDER
        ? Optional.of(
            LapsingAt18.renewAt18(work, file.id(), opened.subject().born(), opened.responsible()))
        : Optional.empty();
  }

  /** A person decided so before; the rule's proposal of today stands beside it. */
  private Stream<Task> enrol(Case opened, CaseFile file, OpenCases.Admission admission) {
    Decisions.beside(
        work,
        file.id(),
        "ADMIT",
        "Optaget "
            + Copenhagen.danish(admission.on())
            + " i kommunens tidligere system: "
            + admission.reason(),
        admission.on(),
        Proposing.about(work, opened.programme(), file, opened.subject().born(), List.of()));
    NewTask tasks = NewTask.of(work, file.id(), opened.responsible());
    return Stream.of(
            Optional.of(PlanToLay.ask(work, tasks, file, admission.nextReview())),
            ContactWithin.begin(work, tasks, work.today()),
            opened.toBeInformed()
                ? Optional.of(ReferralTasks.informPerson(work, file.id(), opened.responsible()))
                : Optional.<Task>empty())
        .flatMap(Optional::stream);
  }

  private Stream<Task> awaitTakeUp(Case opened, CaseFile file) {
    return new ReferralTasks(work, opened.team(), file)
        .of(opened.programme(), due(opened), opened.toBeInformed());
  }

  private void remember(String key, UUID object, Line line) {
    work.stores()
        .movedIn()
        .add(
            new MovedIn(
                work.newId(), key, object, line.content(key), work.actor().id(), work.now()));
  }
}
