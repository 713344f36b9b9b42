package dk.sporskifte.casework.ages;

import dk.sporskifte.access.Policy;
import dk.sporskifte.access.Seen;
import dk.sporskifte.access.UseCase;
import dk.sporskifte.casework.api.Outcome;
import dk.sporskifte.casework.api.RecordingPlacement;
import dk.sporskifte.casework.api.Refusal;
import dk.sporskifte.casework.api.Tenant;
import dk.sporskifte.casework.api.view.TransitionsView;
import dk.sporskifte.casework.cases.Standing;
import dk.sporskifte.casework.work.AuditedWork;
import dk.sporskifte.casework.work.Given;
import dk.sporskifte.casework.work.Work;
import dk.sporskifte.model.Actor;
import dk.sporskifte.model.CaseFile;
import dk.sporskifte.model.CaseId;
import dk.sporskifte.model.Placement;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** That somebody is placed, kept as days; what they mean at 17½ and at 23 follows (LAW-12). */
@Component
public final class PlacementsOnRecord implements RecordingPlacement {
  private final AuditedWork audited;

  @Activate
  public PlacementsOnRecord(@Reference AuditedWork audited) {
    this.audited = audited;
  }

  @Override
  public Outcome<TransitionsView> record(
      Tenant tenant,
      Actor actor,
      CaseId id,
      UUID placement,
      LocalDate from,
      Optional<LocalDate> until) {
    return audited.run(
        UseCase.RECORD_PLACEMENT,
        tenant,
        actor,
        id,
        work ->
            Standing.any(work, id)
                .flatMap(Standing::open)
                .flatMap(
                    file ->
                        Policy.allowing(
                            file,
                            List.of(
                                f -> Given.notInTheFuture(from, work.today(), "anbragt fra"),
                                f -> until.flatMap(u -> lasts(from, u)),
                                f -> overlapsNone(work, f, from, until))))
                .flatMap(
                    file -> {
                      work.stores()
                          .ages()
                          .add(
                              new Placement(
                                  placement, id, from, until, work.user(), work.now(), 1));
                      return lookedAt(work, file);
                    }));
  }

  @Override
  public Outcome<TransitionsView> end(
      Tenant tenant, Actor actor, CaseId id, UUID placement, int version, LocalDate until) {
    return audited.run(
        UseCase.END_PLACEMENT,
        tenant,
        actor,
        id,
        work ->
            Standing.any(work, id)
                .flatMap(Standing::open)
                .flatMap(
                    file ->
                        Seen.orNotFound(
                                work.stores().ages().placements(id).stream()
                                    .filter(p -> p.id().equals(placement))
                                    .findFirst())
                            .flatMap(p -> Seen.unchanged(p, p.version(), version))
                            .flatMap(p -> Policy.allowing(p, List.of(x -> lasts(x.from(), until))))
                            .flatMap(
                                p -> {
                                  work.stores().ages().save(p.ended(until));
                                  return lookedAt(work, file);
                                })));
  }

  private static Outcome<TransitionsView> lookedAt(Work work, CaseFile file) {
    return Standing.person(work, file)
        .flatMap(person -> Looking.at(work, file, person.born()))
        .flatMap(raised -> TransitionViews.of(work, file.id()));
  }

  private static Optional<Refusal> lasts(LocalDate from, LocalDate until) {
    return Policy.unless(
        until.isAfter(from),
        Refusal.invalid(
            "placement-ends-before-it-begins",
            "En anbringelse varer mindst en dag: ret den første eller den sidste dag."));
  }

  private static Optional<Refusal> overlapsNone(
      Work work, CaseFile file, LocalDate from, Optional<LocalDate> until) {
    return Policy.unless(
        work.stores().ages().placements(file.id()).stream()
            .noneMatch(p -> p.within(from, until.orElse(LocalDate.MAX))),
        Refusal.conflict(
            "placed-already",
            "Der er allerede noteret en anbringelse i den tid. Afslut den først."));
  }
}
