package dk.sporskifte.casework.agreement;

import dk.sporskifte.access.Policy;
import dk.sporskifte.access.UseCase;
import dk.sporskifte.casework.api.AgreeingToTakePart;
import dk.sporskifte.casework.api.Outcome;
import dk.sporskifte.casework.api.Tenant;
import dk.sporskifte.casework.api.view.CaseView;
import dk.sporskifte.casework.cases.CaseViews;
import dk.sporskifte.casework.cases.Standing;
import dk.sporskifte.casework.work.AuditedWork;
import dk.sporskifte.casework.work.Given;
import dk.sporskifte.casework.work.Work;
import dk.sporskifte.model.Actor;
import dk.sporskifte.model.AgeRegime;
import dk.sporskifte.model.Agreement;
import dk.sporskifte.model.CaseFile;
import dk.sporskifte.model.CaseId;
import dk.sporskifte.model.Person;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Taking part is voluntary, said yes to by whoever can, and taken back at any time. */
@Component
public final class VoluntaryAgreements implements AgreeingToTakePart {
  private final AuditedWork audited;

  @Activate
  public VoluntaryAgreements(@Reference AuditedWork audited) {
    this.audited = audited;
  }

  @Override
  public Outcome<CaseView> agree(
      Tenant tenant,
      Actor actor,
      CaseId id,
      UUID agreement,
      LocalDate on,
      boolean readyForPlan,
      Agreement.GivenBy givenBy,
      Optional<String> heard) {
    return audited.run(
        UseCase.AGREE,
        tenant,
        actor,
        id,
        work ->
            Standing.any(work, id)
                .flatMap(Standing::open)
                .flatMap(file -> notInTheFuture(work, file, on))
                .flatMap(
                    file ->
                        Standing.person(work, file)
                            .flatMap(person -> byWhomItCan(person, on, givenBy, heard))
                            .flatMap(person -> LapsingAt18.follow(work, file, person, givenBy)))
                .flatMap(
                    file -> {
                      work.stores()
                          .cases()
                          .add(
                              new Agreement(
                                  agreement,
                                  id,
                                  on,
                                  readyForPlan,
                                  givenBy,
                                  heard,
                                  work.user(),
                                  Optional.empty(),
                                  1));
                      return CaseViews.show(work, id);
                    }));
  }

  @Override
  public Outcome<CaseView> withdraw(
      Tenant tenant, Actor actor, CaseId id, int version, LocalDate on, String note) {
    return audited.run(
        UseCase.WITHDRAW,
        tenant,
        actor,
        id,
        work ->
            Standing.unchanged(work, id, version)
                .flatMap(Standing::open)
                .flatMap(file -> notInTheFuture(work, file, on))
                .flatMap(file -> Withdrawal.of(work, file, on, note)));
  }

  private static Outcome<Person> byWhomItCan(
      Person person, LocalDate on, Agreement.GivenBy givenBy, Optional<String> heard) {
    return Policy.allowing(
            new GivenByWhom(givenBy, AgeRegime.on(person.born(), on), heard), GivenByWhom.POLICIES)
        .map(allowed -> person);
  }

  private static Outcome<CaseFile> notInTheFuture(Work work, CaseFile file, LocalDate on) {
    return Policy.allowing(
        file, List.of(f -> Given.notInTheFuture(on, work.today(), "aftalt den")));
  }
}
