package dk.sporskifte.casework.catalogue;

import dk.sporskifte.access.Policy;
import dk.sporskifte.access.Seen;
import dk.sporskifte.access.UseCase;
import dk.sporskifte.casework.api.Outcome;
import dk.sporskifte.casework.api.Refusal;
import dk.sporskifte.casework.api.TakingPartInMeasures;
import dk.sporskifte.casework.api.Tenant;
import dk.sporskifte.casework.api.view.CatalogueEntryView;
import dk.sporskifte.casework.cases.Standing;
import dk.sporskifte.casework.work.AuditedWork;
import dk.sporskifte.casework.work.Given;
import dk.sporskifte.casework.work.Work;
import dk.sporskifte.model.Actor;
import dk.sporskifte.model.CaseFile;
import dk.sporskifte.model.CaseId;
import dk.sporskifte.model.MeasureParticipation;
import dk.sporskifte.model.MeasureParticipation.Ending;
import dk.sporskifte.model.MeasureParticipation.How;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiFunction;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Programmes a young person takes part in, how often they came, and how it ended. */
@Component
public final class MeasuresOfCases implements TakingPartInMeasures {
  private final AuditedWork audited;

  @Activate
  public MeasuresOfCases(@Reference AuditedWork audited) {
    this.audited = audited;
  }

  @Override
  public Outcome<List<MeasureParticipation>> ofCase(Tenant tenant, Actor actor, CaseId id) {
    return audited.run(
        UseCase.LIST_MEASURES,
        tenant,
        actor,
        id,
        work -> seen(work, id).map(file -> work.stores().measures().ofCase(id)));
  }

  @Override
  public Outcome<MeasureParticipation> begin(
      Tenant tenant, Actor actor, CaseId id, UUID participation, String entry, LocalDate on) {
    return audited.run(
        UseCase.BEGIN_MEASURE,
        tenant,
        actor,
        id,
        work ->
            seen(work, id)
                .flatMap(Standing::open)
                .flatMap(file -> Entries.of(work).inUse(entry))
                .flatMap(
                    chosen ->
                        Policy.allowing(
                            chosen,
                            List.of(
                                MeasuresOfCases::forOne,
                                c -> Given.notInTheFuture(on, work.today(), "begyndt"),
                                c -> notTwice(work, id, c))))
                .flatMap(
                    chosen -> {
                      work.stores()
                          .measures()
                          .add(
                              new MeasureParticipation(
                                  participation,
                                  id,
                                  chosen.code(),
                                  chosen.tight(),
                                  on,
                                  0,
                                  0,
                                  Optional.empty(),
                                  work.user(),
                                  work.now(),
                                  1));
                      return again(work, participation);
                    }));
  }

  @Override
  public Outcome<MeasureParticipation> count(
      Tenant tenant,
      Actor actor,
      CaseId id,
      UUID participation,
      int version,
      int offered,
      int attended) {
    return changing(
        UseCase.COUNT_MEASURE,
        tenant,
        actor,
        id,
        participation,
        version,
        (work, lasting) ->
            Policy.allowing(lasting, List.of(l -> counts(offered, attended)))
                .map(l -> l.counted(offered, attended)));
  }

  @Override
  public Outcome<MeasureParticipation> end(
      Tenant tenant,
      Actor actor,
      CaseId id,
      UUID participation,
      int version,
      LocalDate on,
      How how,
      Optional<String> reason) {
    return changing(
        UseCase.END_MEASURE,
        tenant,
        actor,
        id,
        participation,
        version,
        (work, lasting) ->
            Policy.allowing(
                    lasting,
                    List.of(
                        l -> Given.notInTheFuture(on, work.today(), "afsluttet"),
                        l -> endsLater(l, on),
                        l -> reasoned(how, reason)))
                .map(l -> l.ended(new Ending(on, how, reason))));
  }

  private Outcome<MeasureParticipation> changing(
      UseCase useCase,
      Tenant tenant,
      Actor actor,
      CaseId id,
      UUID participation,
      int version,
      BiFunction<Work, MeasureParticipation, Outcome<MeasureParticipation>> change) {
    return audited.run(
        useCase,
        tenant,
        actor,
        id,
        work ->
            seen(work, id)
                .flatMap(Standing::open)
                .flatMap(
                    file ->
                        Seen.orNotFound(
                            work.stores()
                                .measures()
                                .find(participation)
                                .filter(p -> p.caseId().equals(id))))
                .flatMap(found -> Seen.unchanged(found, found.version(), version))
                .flatMap(found -> Policy.allowing(found, List.of(MeasuresOfCases::lasts)))
                .flatMap(found -> change.apply(work, found))
                .flatMap(
                    changed -> {
                      work.stores().measures().save(changed);
                      return again(work, participation);
                    }));
  }

  private static Outcome<CaseFile> seen(Work work, CaseId id) {
    return Standing.any(work, id)
        .map(
            file -> {
              work.trace().of(file.id()).about(file.person());
              return file;
            });
  }

  private static Outcome<MeasureParticipation> again(Work work, UUID participation) {
    return Seen.orNotFound(work.stores().measures().find(participation));
  }

  private static Optional<Refusal> forOne(CatalogueEntryView entry) {
    return Policy.unless(
        entry.kind().forOne(),
        Refusal.invalid(
            "measure-not-for-one",
            "\"" + entry.name() + "\" er ikke noget, en enkelt ung deltager i gennem sin sag."));
  }

  private static Optional<Refusal> notTwice(Work work, CaseId id, CatalogueEntryView entry) {
    return Policy.unless(
        work.stores().measures().ofCase(id).stream()
            .noneMatch(p -> p.entry().equals(entry.code()) && p.ending().isEmpty()),
        Refusal.conflict(
            "measure-begun", "Den unge deltager allerede. Afslut det, før det begynder igen."));
  }

  private static Optional<Refusal> lasts(MeasureParticipation participation) {
    return Policy.unless(
        participation.ending().isEmpty(),
        Refusal.conflict("measure-ended", "Deltagelsen er afsluttet og kan ikke ændres."));
  }

  private static Optional<Refusal> endsLater(MeasureParticipation participation, LocalDate on) {
    return Policy.unless(
        !on.isBefore(participation.beganOn()),
        Refusal.invalid(
            "measure-ends-before-it-begins", "Forløbet kan ikke slutte, før det er begyndt."));
  }

  private static Optional<Refusal> counts(int offered, int attended) {
    return Policy.unless(
        attended >= 0 && attended <= offered,
        Refusal.invalid(
            "more-attended-than-offered",
            "Den unge kan ikke være kommet flere gange, end der var tilbudt."));
  }

  /** Who leaves early has a reason: figures tell the two apart. */
  private static Optional<Refusal> reasoned(How how, Optional<String> reason) {
    return Policy.unless(
        how == How.COMPLETED || reason.filter(r -> !r.isBlank()).isPresent(),
        Refusal.invalid("text-missing", "Udfyld feltet \"hvorfor\"."));
  }
}
