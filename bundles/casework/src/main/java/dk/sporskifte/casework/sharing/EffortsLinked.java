package dk.sporskifte.casework.sharing;

import dk.sporskifte.access.Policy;
import dk.sporskifte.access.Seen;
import dk.sporskifte.access.UseCase;
import dk.sporskifte.casework.api.LinkingEfforts;
import dk.sporskifte.casework.api.Outcome;
import dk.sporskifte.casework.api.Refusal;
import dk.sporskifte.casework.api.Tenant;
import dk.sporskifte.casework.api.view.EffortsView;
import dk.sporskifte.casework.api.view.EffortsView.Linked;
import dk.sporskifte.casework.way.Known;
import dk.sporskifte.casework.work.AuditedWork;
import dk.sporskifte.casework.work.Given;
import dk.sporskifte.casework.work.Work;
import dk.sporskifte.model.Actor;
import dk.sporskifte.model.EffortLink;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** That there is another effort, and where; what is in it stays there (HAL-20). */
@Component
public final class EffortsLinked implements LinkingEfforts {
  private final AuditedWork audited;

  @Activate
  public EffortsLinked(@Reference AuditedWork audited) {
    this.audited = audited;
  }

  @Override
  public Outcome<EffortsView> show(Tenant tenant, Actor actor, UUID matter) {
    return audited.run(
        UseCase.SHOW_EFFORTS,
        tenant,
        actor,
        List.of(matter),
        work -> Matter.of(work, matter).map(EffortsLinked::view));
  }

  @Override
  public Outcome<EffortsView> link(Tenant tenant, Actor actor, NewEffort asked) {
    return audited.run(
        UseCase.LINK_EFFORT,
        tenant,
        actor,
        List.of(asked.matter()),
        work ->
            Matter.of(work, asked.matter())
                .flatMap(matter -> known(work, matter, asked))
                .flatMap(
                    matter ->
                        Policy.allowing(
                            matter,
                            List.of(
                                m -> placeIsTold(asked),
                                m -> Known.arena(work.way(), asked.arena()),
                                m ->
                                    asked
                                        .until()
                                        .flatMap(
                                            day -> Given.endsAfterItBegins(asked.since(), day)),
                                m -> isNotLinkedYet(m, asked))))
                .map(
                    matter -> {
                      work.trace().of(asked.id());
                      work.stores().matters().add(effort(work, asked));
                      return view(matter);
                    }));
  }

  @Override
  public Outcome<EffortsView> end(
      Tenant tenant, Actor actor, UUID matterId, UUID link, int version) {
    return audited.run(
        UseCase.END_EFFORT_LINK,
        tenant,
        actor,
        List.of(matterId),
        work ->
            Matter.of(work, matterId)
                .flatMap(
                    matter ->
                        Seen.orNotFound(open(matter).filter(l -> l.id().equals(link)).findFirst())
                            .flatMap(found -> Seen.unchanged(found, found.version(), version))
                            .map(
                                found -> {
                                  work.trace().of(found.id());
                                  work.stores().matters().save(found.endedAt(work.now()));
                                  return view(matter);
                                })));
  }

  private static Stream<EffortLink> open(Matter matter) {
    return matter.work().stores().matters().links(matter.id()).stream()
        .filter(link -> link.endedAt().isEmpty());
  }

  private static EffortsView view(Matter matter) {
    Work work = matter.work();
    List<Linked> links =
        open(matter)
            .map(
                link ->
                    new Linked(link, link.from(matter.id()).flatMap(other -> Ours.of(work, other))))
            .toList();
    Set<UUID> linked =
        links.stream()
            .flatMap(l -> l.link().from(matter.id()).stream())
            .collect(Collectors.toSet());
    return new EffortsView(
        matter.id(),
        links,
        matter.person().stream()
            .flatMap(person -> Ours.about(work, person))
            .filter(ours -> !ours.id().equals(matter.id()) && !linked.contains(ours.id()))
            .toList());
  }

  /** One of ours the actor does not see is not there, whatever its identity. */
  private static Outcome<Matter> known(Work work, Matter matter, NewEffort asked) {
    if (!asked.kind().ours()) {
      return Outcome.done(matter);
    }
    return Seen.orNotFound(
            asked
                .inside()
                .filter(id -> !id.equals(matter.id()))
                .flatMap(id -> Ours.of(work, id))
                .filter(ours -> ours.kind() == asked.kind()))
        .map(
            ours -> {
              work.trace().of(ours.id());
              return matter;
            });
  }

  private static Optional<Refusal> placeIsTold(NewEffort asked) {
    return asked.kind().ours()
        ? Optional.empty()
        : Given.text(asked.place().orElse(""), "hvor indsatsen er");
  }

  private static Optional<Refusal> isNotLinkedYet(Matter matter, NewEffort asked) {
    return Policy.unless(
        asked.inside().isEmpty()
            || open(matter).noneMatch(l -> l.from(matter.id()).equals(asked.inside())),
        Refusal.conflict("effort-linked", "De er allerede knyttet sammen."));
  }

  private static EffortLink effort(Work work, NewEffort asked) {
    boolean ours = asked.kind().ours();
    return new EffortLink(
        asked.id(),
        asked.matter(),
        asked.kind(),
        ours ? Optional.empty() : asked.place().map(String::strip),
        ours ? asked.inside() : Optional.empty(),
        asked.contact().map(String::strip).filter(text -> !text.isEmpty()),
        asked.arena(),
        asked.since(),
        asked.until(),
        work.user(),
        work.now(),
        Optional.empty(),
        1);
  }
}
