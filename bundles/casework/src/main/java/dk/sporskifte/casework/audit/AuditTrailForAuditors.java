package dk.sporskifte.casework.audit;

import dk.sporskifte.access.Policy;
import dk.sporskifte.access.UseCase;
import dk.sporskifte.casework.api.AffectedPeople;
import dk.sporskifte.casework.api.AffectedPeople.Affected;
import dk.sporskifte.casework.api.AffectedPeople.Extent;
import dk.sporskifte.casework.api.AuditEntry;
import dk.sporskifte.casework.api.Breach;
import dk.sporskifte.casework.api.Outcome;
import dk.sporskifte.casework.api.Page;
import dk.sporskifte.casework.api.PageRequest;
import dk.sporskifte.casework.api.ReadingAuditTrail;
import dk.sporskifte.casework.api.Refusal;
import dk.sporskifte.casework.api.Tenant;
import dk.sporskifte.casework.work.AuditedWork;
import dk.sporskifte.casework.work.Work;
import dk.sporskifte.model.Actor;
import dk.sporskifte.model.PersonId;
import dk.sporskifte.model.Source;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Who saw what, for those who control it; reading it leaves a row as well. */
@Component
public final class AuditTrailForAuditors implements ReadingAuditTrail {
  private static final Source NOTICE =
      new Source(
          "LAW-25",
          "Ved brud på persondatasikkerheden anmelder den dataansvarlige uden unødig forsinkelse"
              + " og om muligt senest 72 timer, efter at denne er blevet bekendt med det, bruddet"
              + " til tilsynsmyndigheden",
          "Databeskyttelsesforordningen, artikel 33, stk. 1");

  /** More would fill the memory, and nobody could write to them from one file. */
  static final int MOST = 10_000;

  private final AuditedWork audited;

  @Activate
  public AuditTrailForAuditors(@Reference AuditedWork audited) {
    this.audited = audited;
  }

  @Override
  public Outcome<Page<AuditEntry>> list(
      Tenant tenant, Actor actor, Optional<PersonId> subject, PageRequest page) {
    return audited.run(
        UseCase.READ_AUDIT_TRAIL,
        tenant,
        actor,
        work -> {
          subject.ifPresent(work.trace()::about);
          return Outcome.done(work.stores().audit().list(subject, page));
        });
  }

  @Override
  public Outcome<AffectedPeople> affected(
      Tenant tenant, Actor actor, Breach breach, PageRequest page) {
    return of(
        UseCase.FIND_AFFECTED,
        tenant,
        actor,
        breach,
        page.after().isEmpty(),
        work -> Outcome.done(work.stores().audit().affected(breach, page)));
  }

  @Override
  public Outcome<AffectedPeople> exportAffected(Tenant tenant, Actor actor, Breach breach) {
    return of(UseCase.EXPORT_AFFECTED, tenant, actor, breach, true, work -> all(work, breach));
  }

  private Outcome<AffectedPeople> of(
      UseCase useCase,
      Tenant tenant,
      Actor actor,
      Breach breach,
      boolean counted,
      Function<Work, Outcome<Page<Affected>>> found) {
    return audited.run(
        useCase,
        tenant,
        actor,
        work ->
            Policy.allowing(breach, List.of(AuditTrailForAuditors::inOrder, by(work.now())))
                .flatMap(b -> found.apply(work))
                .map(people -> told(work, breach, counted, people)));
  }

  private static Optional<Refusal> inOrder(Breach breach) {
    return Policy.unless(
        breach.from().isBefore(breach.until()),
        Refusal.invalid("period-ends-first", "Vælg et tidspunkt efter det første.").at("until"));
  }

  private static Policy<Breach> by(Instant now) {
    return breach ->
        Policy.unless(
            !breach.discovered().isAfter(now),
            Refusal.invalid("date-in-the-future", "Bruddet kan ikke være opdaget i fremtiden.")
                .at("discovered"));
  }

  private static Outcome<Page<Affected>> all(Work work, Breach breach) {
    List<Affected> people = work.stores().audit().affected(breach, MOST + 1);
    return people.size() > MOST
        ? Outcome.refused(
            Refusal.invalid(
                "too-many-affected",
                "Der er flere end "
                    + MOST
                    + " berørte. Del perioden op, og hent en fil for hver"
                    + " del."))
        : Outcome.done(new Page<>(people, Optional.empty()));
  }

  /** Counting looks at the whole period, so a page that goes on does not count again. */
  private static AffectedPeople told(
      Work work, Breach breach, boolean counted, Page<Affected> page) {
    Optional<Extent> extent =
        counted ? Optional.of(work.stores().audit().extent(breach)) : Optional.empty();
    work.trace().about(page.items().stream().map(Affected::person).toList());
    return new AffectedPeople(breach.notifyBy(), extent, page.items(), page.next(), NOTICE);
  }
}
