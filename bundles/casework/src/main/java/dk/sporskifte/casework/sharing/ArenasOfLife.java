package dk.sporskifte.casework.sharing;

import dk.sporskifte.access.UseCase;
import dk.sporskifte.casework.api.Outcome;
import dk.sporskifte.casework.api.SeeingArenas;
import dk.sporskifte.casework.api.Tenant;
import dk.sporskifte.casework.api.view.ArenasView;
import dk.sporskifte.casework.api.view.ArenasView.Arena;
import dk.sporskifte.casework.api.view.ArenasView.Known;
import dk.sporskifte.casework.api.view.ArenasView.What;
import dk.sporskifte.casework.cases.Standing;
import dk.sporskifte.casework.time.Copenhagen;
import dk.sporskifte.casework.work.AuditedWork;
import dk.sporskifte.casework.work.Work;
import dk.sporskifte.model.Actor;
import dk.sporskifte.model.CaseFile;
import dk.sporskifte.model.CaseId;
import dk.sporskifte.model.CaseUnit;
import dk.sporskifte.model.EffortLink;
import dk.sporskifte.model.Post;
import dk.sporskifte.municipality.spi.Unit;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Each arena the municipality's plans are about, with what is known there (HAL-18). */
@Component
public final class ArenasOfLife implements SeeingArenas {
  private final AuditedWork audited;

  @Activate
  public ArenasOfLife(@Reference AuditedWork audited) {
    this.audited = audited;
  }

  @Override
  public Outcome<ArenasView> of(Tenant tenant, Actor actor, CaseId caseId) {
    return audited.run(
        UseCase.SEE_ARENAS,
        tenant,
        actor,
        caseId,
        work -> Standing.any(work, caseId).map(file -> view(work, file)));
  }

  private static ArenasView view(Work work, CaseFile file) {
    work.trace().of(file.id()).about(file.person());
    List<Placed> all =
        Stream.of(concerns(work, file), plan(work, file), efforts(work, file), around(work, file))
            .flatMap(placed -> placed)
            .toList();
    List<Arena> arenas =
        work.way().plan().domains().stream()
            .map(
                domain ->
                    new Arena(
                        domain.code(),
                        domain.name(),
                        domain.source(),
                        in(all, Optional.of(domain.code()))))
            .toList();
    List<String> named = arenas.stream().map(Arena::code).toList();
    return new ArenasView(
        file.id(),
        arenas,
        all.stream()
            .filter(p -> p.arena().filter(named::contains).isEmpty())
            .map(Placed::known)
            .toList());
  }

  private static List<Known> in(List<Placed> all, Optional<String> arena) {
    return all.stream().filter(p -> p.arena().equals(arena)).map(Placed::known).toList();
  }

  /** Concerns about the child that the actor sees, each where it was seen. */
  private static Stream<Placed> concerns(Work work, CaseFile file) {
    return work.stores().concerns().ofPerson(file.person()).stream()
        .map(
            concern -> {
              work.trace().of(concern.id());
              return new Placed(
                  concern.circumstances().arena(),
                  new Known(
                      What.CONCERN,
                      concern.text(),
                      Optional.empty(),
                      Copenhagen.dayOf(concern.raisedAt())));
            });
  }

  private static Stream<Placed> plan(Work work, CaseFile file) {
    return work.stores().plans().ofCase(file.id()).stream()
        .flatMap(plan -> plan.actions().stream())
        .map(
            action ->
                new Placed(
                    Optional.of(action.domain()),
                    new Known(
                        What.PLAN, action.action(), Optional.of(action.owner()), action.due())));
  }

  private static Stream<Placed> efforts(Work work, CaseFile file) {
    return work.stores().matters().links(file.id().value()).stream()
        .filter(link -> link.endedAt().isEmpty())
        .flatMap(link -> link.place().map(place -> effort(link, place)).stream());
  }

  private static Placed effort(EffortLink link, String place) {
    return new Placed(link.arena(), new Known(What.EFFORT, place, link.contact(), link.since()));
  }

  /** Partners and units are the whole case's. */
  private static Stream<Placed> around(Work work, CaseFile file) {
    Stream<Placed> partners =
        work.stores().network().partners(file.id()).stream()
            .filter(partner -> partner.on(work.today()))
            .map(
                p ->
                    new Placed(
                        Optional.empty(),
                        new Known(
                            What.PARTNER, p.organisation(), Optional.of(p.contact()), p.from())));
    Stream<Placed> units =
        work.stores().network().units(file.id()).stream()
            .filter(unit -> unit.endedAt().isEmpty())
            .map(unit -> unit(work, unit));
    return Stream.concat(partners, units);
  }

  private static Placed unit(Work work, CaseUnit unit) {
    return new Placed(
        Optional.empty(),
        new Known(
            What.UNIT,
            work.way().reach().unit(unit.unit()).map(Unit::name).orElse(unit.unit()),
            work.post(unit.post()).map(Post::title),
            Copenhagen.dayOf(unit.placedAt())));
  }

  private record Placed(Optional<String> arena, Known known) {}
}
