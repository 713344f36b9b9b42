package dk.sporskifte.casework.units;

import dk.sporskifte.access.Policy;
import dk.sporskifte.access.Seen;
import dk.sporskifte.access.UseCase;
import dk.sporskifte.casework.api.KeepingUnits;
import dk.sporskifte.casework.api.Outcome;
import dk.sporskifte.casework.api.Refusal;
import dk.sporskifte.casework.api.Tenant;
import dk.sporskifte.casework.api.view.UnitView;
import dk.sporskifte.casework.api.view.UnitsView;
import dk.sporskifte.casework.work.AuditedWork;
import dk.sporskifte.casework.work.Work;
import dk.sporskifte.model.Actor;
import dk.sporskifte.model.Post;
import dk.sporskifte.model.PostId;
import dk.sporskifte.model.Role;
import dk.sporskifte.model.SparringDoor;
import dk.sporskifte.model.StaffUnit;
import dk.sporskifte.model.UnitId;
import dk.sporskifte.municipality.spi.Organisation;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Units of the types and areas the way of working names; the municipality enters them. */
@Component
public final class UnitsInRegister implements KeepingUnits {
  /** Who may advise: the municipality's own, who work with children. */
  private static final Set<Role> ADVISING =
      EnumSet.of(Role.CASEWORKER, Role.LEADER, Role.SECRETARIAT, Role.TRIAGE);

  private final AuditedWork audited;

  @Activate
  public UnitsInRegister(@Reference AuditedWork audited) {
    this.audited = audited;
  }

  @Override
  public Outcome<UnitsView> units(Tenant tenant, Actor actor) {
    return audited.run(
        UseCase.LIST_UNITS, tenant, actor, work -> Outcome.done(UnitViews.of(work).all()));
  }

  @Override
  public Outcome<UnitView> add(
      Tenant tenant, Actor actor, UnitId id, LocalDate from, UnitFacts facts) {
    return audited.run(
        UseCase.ADD_UNIT,
        tenant,
        actor,
        id,
        work ->
            checked(work, id, facts, Optional.empty())
                .map(
                    fits -> {
                      work.stores().units().add(unit(id, from, Optional.empty(), facts, 1));
                      return UnitViews.of(work).one(id);
                    }));
  }

  @Override
  public Outcome<UnitView> change(
      Tenant tenant,
      Actor actor,
      UnitId id,
      int version,
      Optional<LocalDate> until,
      UnitFacts facts) {
    return audited.run(
        UseCase.CHANGE_UNIT,
        tenant,
        actor,
        id,
        work ->
            Seen.orNotFound(work.stores().units().unit(id))
                .flatMap(unit -> Seen.unchanged(unit, unit.version(), version))
                .flatMap(unit -> checked(work, id, facts, until).map(fits -> unit))
                .map(
                    unit -> {
                      StaffUnit changed = unit(id, unit.from(), until, facts, version);
                      work.stores().units().save(changed);
                      carryPosts(work, unit.name(), changed.name());
                      return UnitViews.of(work).one(id);
                    }));
  }

  @Override
  public Outcome<UnitsView> nameAdviser(Tenant tenant, Actor actor, UnitId unit, PostId post) {
    return audited.run(
        UseCase.NAME_ADVISER,
        tenant,
        actor,
        unit,
        work ->
            Seen.orNotFound(work.stores().units().unit(unit))
                .flatMap(known -> named(work, SparringDoor.of(unit, post))));
  }

  @Override
  public Outcome<UnitsView> nameAdviser(Tenant tenant, Actor actor, String area, PostId post) {
    return audited.run(
        UseCase.NAME_ADVISER,
        tenant,
        actor,
        work ->
            organisation(work)
                .flatMap(o -> Seen.orNotFound(o.area(area)))
                .flatMap(known -> named(work, SparringDoor.of(area, post))));
  }

  private static Outcome<UnitsView> named(Work work, SparringDoor door) {
    work.trace().of(door.post());
    return Seen.orNotFound(work.post(door.post()))
        .flatMap(post -> Policy.allowing(post, List.of(UnitsInRegister::advises)))
        .map(
            post -> {
              work.stores().units().put(door);
              return UnitViews.of(work).all();
            });
  }

  private static Optional<Refusal> advises(Post post) {
    return Policy.unless(
        ADVISING.contains(post.role()),
        Refusal.conflict(
            "post-does-not-advise",
            "Stillingen kan ikke give sparring. Vælg en sagsbehandler, en leder, sekretariatet"
                + " eller visitationen."));
  }

  private static Outcome<UnitChecks> checked(
      Work work, UnitId id, UnitFacts facts, Optional<LocalDate> until) {
    return organisation(work)
        .flatMap(
            organisation ->
                Policy.allowing(
                    new UnitChecks(
                        work,
                        organisation,
                        id,
                        facts,
                        until,
                        work.stores().units().units().stream()
                            .filter(u -> !u.id().equals(id))
                            .toList()),
                    UnitChecks.POLICIES));
  }

  private static Outcome<Organisation> organisation(Work work) {
    return work.way()
        .organisation()
        .map(Outcome::done)
        .orElseGet(
            () ->
                Outcome.refused(
                    Refusal.conflict(
                        "no-register-of-units",
                        "Kommunen fører ikke et register over enheder: skriv enhedens navn på"
                            + " stillingen.")));
  }

  private static StaffUnit unit(
      UnitId id, LocalDate from, Optional<LocalDate> until, UnitFacts facts, int version) {
    return new StaffUnit(
        id,
        facts.name().strip(),
        facts.type(),
        facts.area(),
        facts.district(),
        facts.parent(),
        from,
        until,
        version);
  }

  private static void carryPosts(Work work, String before, String after) {
    if (!before.equals(after)) {
      work.posts().stream()
          .filter(post -> post.unit().equals(before))
          .forEach(post -> work.stores().accounts().belongs(post.id(), after));
      work.staffChanged();
    }
  }
}
