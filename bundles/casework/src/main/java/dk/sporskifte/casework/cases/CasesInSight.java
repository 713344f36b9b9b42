package dk.sporskifte.casework.cases;

import dk.sporskifte.access.Right;
import dk.sporskifte.access.Seen;
import dk.sporskifte.access.UseCase;
import dk.sporskifte.casework.api.FindingCases;
import dk.sporskifte.casework.api.Outcome;
import dk.sporskifte.casework.api.Page;
import dk.sporskifte.casework.api.PageRequest;
import dk.sporskifte.casework.api.Refusal;
import dk.sporskifte.casework.api.Sought;
import dk.sporskifte.casework.api.Tenant;
import dk.sporskifte.casework.api.port.CaseStore.CaseWithPerson;
import dk.sporskifte.casework.api.view.CaseCounts;
import dk.sporskifte.casework.api.view.CaseSummary;
import dk.sporskifte.casework.api.view.CaseView;
import dk.sporskifte.casework.work.AuditedWork;
import dk.sporskifte.casework.work.Given;
import dk.sporskifte.casework.work.Searching;
import dk.sporskifte.casework.work.Work;
import dk.sporskifte.model.Actor;
import dk.sporskifte.model.AgeSpan;
import dk.sporskifte.model.CaseFile;
import dk.sporskifte.model.CaseId;
import dk.sporskifte.model.CaseState;
import dk.sporskifte.model.CprNumber;
import dk.sporskifte.model.Person;
import dk.sporskifte.model.PersonId;
import dk.sporskifte.model.Task;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The cases the actor sees, and no others; each look is written down. */
@Component
public final class CasesInSight implements FindingCases {
  private final AuditedWork audited;

  @Activate
  public CasesInSight(@Reference AuditedWork audited) {
    this.audited = audited;
  }

  @Override
  public Outcome<Page<CaseSummary>> list(
      Tenant tenant,
      Actor actor,
      Optional<CaseState> state,
      Optional<Sought> words,
      PageRequest page) {
    return audited.run(
        UseCase.LIST_CASES,
        tenant,
        actor,
        work -> {
          Page<CaseWithPerson> found = work.stores().cases().list(state, words, page);
          return Searching.shown(
              work, words, "sager", new Page<>(summaries(work, found.items()), found.next()));
        });
  }

  @Override
  public Outcome<CaseCounts> counts(Tenant tenant, Actor actor) {
    return audited.count(
        UseCase.COUNT_CASES,
        tenant,
        actor,
        work -> {
          Map<CaseState, Long> byState = work.stores().cases().counts();
          return new CaseCounts(byState.values().stream().mapToLong(n -> n).sum(), byState);
        });
  }

  @Override
  public Outcome<CaseView> show(Tenant tenant, Actor actor, CaseId id) {
    return audited.run(UseCase.SHOW_CASE, tenant, actor, id, work -> CaseViews.show(work, id));
  }

  @Override
  public Outcome<List<CaseSummary>> ofPerson(Tenant tenant, Actor actor, CprNumber cpr) {
    return audited.run(
        UseCase.FIND_CASES_OF_PERSON,
        tenant,
        actor,
        work -> {
          Optional<PersonId> person = work.stores().people().idOf(cpr);
          person.ifPresent(work.trace()::about);
          return Outcome.done(
              person
                  .map(id -> summaries(work, work.stores().cases().ofPerson(id)))
                  .orElse(List.of()));
        });
  }

  @Override
  public Outcome<CprNumber> revealCpr(Tenant tenant, Actor actor, PersonId person, String reason) {
    return audited.run(
        UseCase.REVEAL_CPR,
        tenant,
        actor,
        person,
        work ->
            Given.text(reason, "begrundelse")
                .map(Outcome::<CprNumber>refused)
                .orElseGet(() -> reveal(work, person, reason)));
  }

  private static Outcome<CprNumber> reveal(Work work, PersonId id, String reason) {
    work.trace().about(id).because("Se det fulde CPR-nummer: " + reason.strip());
    return Seen.orNotFound(work.stores().people().find(id)).flatMap(CasesInSight::number);
  }

  private static Outcome<CprNumber> number(Person person) {
    return person
        .cpr()
        .map(Outcome::done)
        .orElseGet(
            () ->
                Outcome.refused(
                    Refusal.conflict("cpr-unknown", "Personens CPR-nummer er ikke registreret.")));
  }

  private static List<CaseSummary> summaries(Work work, List<CaseWithPerson> found) {
    Set<CaseId> ids = found.stream().map(c -> c.file().id()).collect(Collectors.toSet());
    Set<CaseId> lost = work.stores().tasks().overdue(Task.Kind.KEEP_CONTACT, work.today(), ids);
    Set<CaseId> fast =
        work.may(Right.COORDINATE) ? work.stores().course().onFastTrack(ids) : Set.of();
    return found.stream()
        .map(
            c ->
                summary(
                    work,
                    c.file(),
                    c.person(),
                    lost.contains(c.file().id()),
                    fast.contains(c.file().id())))
        .toList();
  }

  private static CaseSummary summary(
      Work work, CaseFile file, Person person, boolean contactLost, boolean fastTrack) {
    work.trace().of(file.id()).about(person.id());
    return new CaseSummary(
        file.id(),
        file.number(),
        person.name(),
        AgeSpan.yearsOn(person.born(), work.today()),
        CaseViews.programmeName(work, file),
        file.state(),
        file.referral().receivedOn(),
        file.takeUpDue(),
        Standing.waits(file) && file.takeUpDue().isBefore(work.today()),
        contactLost,
        fastTrack);
  }
}
