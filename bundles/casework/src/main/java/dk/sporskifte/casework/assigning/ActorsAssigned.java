package dk.sporskifte.casework.assigning;

import dk.sporskifte.access.Policy;
import dk.sporskifte.access.Seen;
import dk.sporskifte.access.UseCase;
import dk.sporskifte.casework.api.AssigningActors;
import dk.sporskifte.casework.api.Outcome;
import dk.sporskifte.casework.api.Refusal;
import dk.sporskifte.casework.api.Tenant;
import dk.sporskifte.casework.api.view.AssignedActorView;
import dk.sporskifte.casework.people.Sight;
import dk.sporskifte.casework.work.AuditedWork;
import dk.sporskifte.casework.work.Given;
import dk.sporskifte.casework.work.Work;
import dk.sporskifte.model.Actor;
import dk.sporskifte.model.AssignedActor;
import dk.sporskifte.model.Concern;
import dk.sporskifte.model.ConcernId;
import dk.sporskifte.model.Post;
import dk.sporskifte.model.PostId;
import dk.sporskifte.model.Role;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Who is set to a concern, and sees it by that. */
@Component
public final class ActorsAssigned implements AssigningActors {
  private static final Set<Role> DECIDING = EnumSet.of(Role.CASEWORKER, Role.LEADER, Role.TRIAGE);

  private final AuditedWork audited;

  @Activate
  public ActorsAssigned(@Reference AuditedWork audited) {
    this.audited = audited;
  }

  @Override
  public Outcome<List<AssignedActorView>> of(Tenant tenant, Actor actor, ConcernId concern) {
    return audited.run(
        UseCase.ASSIGNED_TO_CONCERN,
        tenant,
        actor,
        concern,
        work -> seen(work, concern).map(found -> views(work, concern)));
  }

  @Override
  public Outcome<List<AssignedActorView>> assign(
      Tenant tenant, Actor actor, ConcernId concern, UUID id, PostId post, String because) {
    return audited.run(
        UseCase.ASSIGN_ACTOR,
        tenant,
        actor,
        concern,
        work ->
            seen(work, concern)
                .flatMap(
                    found ->
                        post(work, post)
                            .flatMap(
                                chosen ->
                                    Policy.allowing(
                                        found,
                                        List.of(
                                            ActorsAssigned::isOpen,
                                            c -> decides(chosen),
                                            c -> Given.text(because, "hvad aktøren skal gøre"))))
                            .map(
                                open -> {
                                  assign(
                                      work,
                                      new AssignedActor(
                                          id, concern, post, because, work.user(), work.now()),
                                      open);
                                  return views(work, concern);
                                })));
  }

  private static void assign(Work work, AssignedActor assigned, Concern concern) {
    work.stores().concerns().add(assigned);
    Sight.openTo(work, concern.id().value(), concern.person(), work.post(assigned.post()).stream());
    Unassigned.over(work, concern.id());
  }

  private static Outcome<Concern> seen(Work work, ConcernId id) {
    return Seen.orNotFound(work.stores().concerns().find(id))
        .map(
            concern -> {
              concern.person().ifPresent(work.trace()::about);
              return concern;
            });
  }

  private static Outcome<Post> post(Work work, PostId id) {
    return work.post(id)
        .map(Outcome::done)
        .orElseGet(
            () ->
                Outcome.refused(
                    Refusal.invalid(
                        "unknown-post", "Stillingen findes ikke mere. Vælg en anden.")));
  }

  private static Optional<Refusal> isOpen(Concern concern) {
    return Policy.unless(
        concern.state() == Concern.State.OPEN,
        Refusal.conflict(
            "concern-not-open", "Bekymringen er allerede afsluttet eller indstillet."));
  }

  private static Optional<Refusal> decides(Post post) {
    return Policy.unless(
        DECIDING.contains(post.role()),
        Refusal.conflict(
            "actor-decides-no-concerns",
            "Stillingen må ikke se bekymringer. Vælg en, der må, eller inddrag aktøren som partner,"
                + " når bekymringen er blevet en sag."));
  }

  private static List<AssignedActorView> views(Work work, ConcernId concern) {
    List<AssignedActor> assigned = work.stores().concerns().assigned(concern);
    Map<PostId, String> titles =
        assigned.isEmpty()
            ? Map.of()
            : work.stores().accounts().everyPost().stream()
                .collect(Collectors.toMap(Post::id, Post::title));
    return assigned.stream()
        .map(a -> new AssignedActorView(a, titles.getOrDefault(a.post(), "")))
        .toList();
  }
}
