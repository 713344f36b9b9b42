package dk.sporskifte.casework.inbox;

import dk.sporskifte.access.Law;
import dk.sporskifte.access.Policy;
import dk.sporskifte.access.Seen;
import dk.sporskifte.access.UseCase;
import dk.sporskifte.casework.api.NamingCoordinators;
import dk.sporskifte.casework.api.Outcome;
import dk.sporskifte.casework.api.Refusal;
import dk.sporskifte.casework.api.Tenant;
import dk.sporskifte.casework.api.view.CoordinatorView;
import dk.sporskifte.casework.tasks.NewTask;
import dk.sporskifte.casework.tasks.OpenTasks;
import dk.sporskifte.casework.work.AuditedWork;
import dk.sporskifte.casework.work.Work;
import dk.sporskifte.model.Actor;
import dk.sporskifte.model.Confidentiality;
import dk.sporskifte.model.Post;
import dk.sporskifte.model.PostId;
import dk.sporskifte.model.Role;
import dk.sporskifte.model.Task;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** No post is coordinator by being made, nor by its role: a leader names it. */
@Component
public final class CoordinatorsNamed implements NamingCoordinators {
  private final AuditedWork audited;

  @Activate
  public CoordinatorsNamed(@Reference AuditedWork audited) {
    this.audited = audited;
  }

  @Override
  public Outcome<List<CoordinatorView>> list(Tenant tenant, Actor actor, Confidentiality what) {
    return audited.run(
        UseCase.LIST_COORDINATORS, tenant, actor, work -> Outcome.done(posts(work, what)));
  }

  @Override
  public Outcome<List<CoordinatorView>> name(
      Tenant tenant, Actor actor, Confidentiality what, PostId post) {
    return audited.run(
        UseCase.NAME_COORDINATOR,
        tenant,
        actor,
        post,
        work ->
            Seen.orNotFound(work.post(post))
                .flatMap(found -> Policy.allowing(found, List.of(CoordinatorsNamed::triages)))
                .map(
                    found -> {
                      tell(work, found, work.stores().coordinators().name(what, post));
                      OpenTasks.end(
                          work, work.user(), OpenTasks.of(work, Task.Kind.NAME_COORDINATOR));
                      return posts(work, what);
                    }));
  }

  @Override
  public Outcome<List<CoordinatorView>> end(
      Tenant tenant, Actor actor, Confidentiality what, PostId post) {
    return audited.run(
        UseCase.END_COORDINATOR,
        tenant,
        actor,
        post,
        work ->
            Seen.orNotFound(work.post(post))
                .map(
                    found -> {
                      work.stores().coordinators().end(what, post);
                      return posts(work, what);
                    }));
  }

  /** What came before anybody was named. */
  private static void tell(Work work, Post post, long waiting) {
    if (waiting > 0) {
      NewTask.of(work, post)
          .add(
              Task.Kind.RESTRICTED_LINE,
              "Se, hvad der venter på dig i indbakken",
              work.today(),
              "Du er udpeget til at se det, få må se",
              Law.INFOHUS);
    }
  }

  private static List<CoordinatorView> posts(Work work, Confidentiality what) {
    Set<PostId> named = work.stores().coordinators().named(what);
    return work.posts().stream()
        .filter(post -> post.role() == Role.TRIAGE)
        .map(
            post ->
                new CoordinatorView(
                    post.id(), post.title(), post.unit(), named.contains(post.id())))
        .toList();
  }

  private static Optional<Refusal> triages(Post post) {
    return Policy.unless(
        post.role() == Role.TRIAGE,
        Refusal.invalid(
            "not-a-triage-post",
            "Vælg en stilling, der modtager oplysninger; kun den kan give dem et udfald."));
  }
}
