package dk.sporskifte.casework.cases;

import dk.sporskifte.access.Right;
import dk.sporskifte.access.Seen;
import dk.sporskifte.casework.api.Outcome;
import dk.sporskifte.casework.api.port.CaseStore;
import dk.sporskifte.casework.api.port.Stores;
import dk.sporskifte.casework.api.view.CaseView;
import dk.sporskifte.casework.api.view.ProposalView;
import dk.sporskifte.casework.people.PersonViews;
import dk.sporskifte.casework.people.Receipt;
import dk.sporskifte.casework.tasks.TaskViews;
import dk.sporskifte.casework.work.Work;
import dk.sporskifte.model.ActionPlan;
import dk.sporskifte.model.AgeRegime;
import dk.sporskifte.model.Agreement;
import dk.sporskifte.model.Answer;
import dk.sporskifte.model.CaseFile;
import dk.sporskifte.model.CaseId;
import dk.sporskifte.model.Person;
import dk.sporskifte.model.Task;
import dk.sporskifte.municipality.spi.Programme;
import java.util.List;
import java.util.Optional;

/** A case as the actor may see it: whole for those who coordinate it, else as a guest. */
public final class CaseViews {
  private CaseViews() {}

  /** Reads the case again, so that the view carries its present version. */
  public static Outcome<CaseView> show(Work work, CaseId id) {
    return Seen.orNotFound(work.stores().cases().find(id))
        .flatMap(
            file ->
                Seen.orNotFound(work.stores().people().find(file.person()))
                    .map(person -> of(work, file, person)));
  }

  public static CaseView of(Work work, CaseFile file, Person person) {
    work.trace().of(file.id()).about(person.id());
    return work.may(Right.COORDINATE) ? whole(work, file, person) : guest(work, file, person);
  }

  /** A case that has just been opened: nothing but its tasks hangs on it yet. */
  public static CaseView fresh(Work work, CaseFile file, Person person, List<Task> tasks) {
    work.trace().of(file.id()).about(person.id());
    if (!work.may(Right.COORDINATE)) {
      return guest(work, file, person);
    }
    return new CaseView(
        file,
        PersonViews.of(work, person),
        programmeName(work, file),
        proposal(work, file, person, List.of()),
        List.of(),
        List.of(),
        Optional.empty(),
        Optional.empty(),
        List.of(),
        TaskViews.of(work, tasks),
        List.of(),
        notificationOffered(work, person),
        work.way()
            .inOwnWords(
                new NextStep(file, Optional.empty(), Optional.empty(), tasks, work.today())
                    .inDanish()));
  }

  /** For somebody who hands a young person over and sees nothing more. */
  public static CaseView receipt(Work work, CaseFile file, Person asTold) {
    work.trace().of(file.id()).about(file.person());
    Person receipt = Receipt.of(work, asTold);
    return guest(work, Guests.about(receipt.id(), file), receipt);
  }

  private static CaseView whole(Work work, CaseFile file, Person person) {
    Stores stores = work.stores();
    CaseStore.Parts there = stores.cases().parts(file.id());
    List<Answer> answers = there.answers() ? stores.cases().answers(file.id()) : List.of();
    Optional<Agreement> agreement =
        there.agreements() ? stores.cases().agreement(file.id()) : Optional.empty();
    Optional<ActionPlan> plan = there.plans() ? stores.plans().ofCase(file.id()) : Optional.empty();
    List<Task> tasks = stores.tasks().ofCase(file.id());
    return new CaseView(
        file,
        PersonViews.of(work, person),
        programmeName(work, file),
        proposal(work, file, person, answers),
        answers,
        there.decisions() ? stores.cases().decisions(file.id()) : List.of(),
        agreement,
        plan,
        plan.map(p -> stores.plans().reviews(p.id())).orElse(List.of()),
        TaskViews.of(work, tasks),
        there.notifications() ? stores.cases().notifications(file.id()) : List.of(),
        notificationOffered(work, person),
        work.way().inOwnWords(new NextStep(file, agreement, plan, tasks, work.today()).inDanish()));
  }

  private static CaseView guest(Work work, CaseFile file, Person person) {
    return new CaseView(
        Guests.sight(file, work.way()),
        PersonViews.of(work, person),
        programmeName(work, file),
        Optional.empty(),
        List.of(),
        List.of(),
        Optional.empty(),
        Optional.empty(),
        List.of(),
        List.of(),
        List.of(),
        notificationOffered(work, person),
        work.way()
            .inOwnWords(
                new NextStep(file, Optional.empty(), Optional.empty(), List.of(), work.today())
                    .inDanish()));
  }

  private static Optional<ProposalView> proposal(
      Work work, CaseFile file, Person person, List<Answer> answers) {
    return work.way()
        .programme(file.programme())
        .filter(programme -> Standing.waits(file))
        .map(programme -> Proposing.about(work, programme, file, person, answers));
  }

  /** A programme may be gone from a later version of the way of working; its cases are not. */
  static String programmeName(Work work, CaseFile file) {
    return work.way().programme(file.programme()).map(Programme::name).orElse(file.programme());
  }

  /** Always under 18 (LAW-10). */
  private static boolean notificationOffered(Work work, Person person) {
    return AgeRegime.on(person.born(), work.today()) == AgeRegime.MINOR;
  }
}
