package dk.sporskifte.casework.plan;

import dk.sporskifte.access.UseCase;
import dk.sporskifte.casework.api.ExplainingPlan;
import dk.sporskifte.casework.api.Outcome;
import dk.sporskifte.casework.api.Tenant;
import dk.sporskifte.casework.api.view.PlainPlanView;
import dk.sporskifte.casework.cases.Standing;
import dk.sporskifte.casework.people.Team;
import dk.sporskifte.casework.tasks.OpenTasks;
import dk.sporskifte.casework.work.AuditedWork;
import dk.sporskifte.casework.work.Work;
import dk.sporskifte.model.Actor;
import dk.sporskifte.model.CaseId;
import dk.sporskifte.model.Person;
import dk.sporskifte.model.PlanAction;
import dk.sporskifte.model.Post;
import dk.sporskifte.model.Task;
import dk.sporskifte.model.UserAccount;
import dk.sporskifte.municipality.spi.Choice;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** What is shown to the young person: wishes, steps, and one contact (HEL-10). */
@Component
public final class PlansInPlainWords implements ExplainingPlan {
  private final AuditedWork audited;

  @Activate
  public PlansInPlainWords(@Reference AuditedWork audited) {
    this.audited = audited;
  }

  @Override
  public Outcome<PlainPlanView> show(Tenant tenant, Actor actor, CaseId id) {
    return audited.run(
        UseCase.EXPLAIN_PLAN,
        tenant,
        actor,
        id,
        work ->
            PlanOfCase.any(work, id)
                .flatMap(
                    found ->
                        Standing.person(work, found.file())
                            .flatMap(
                                person ->
                                    Team.of(work, found.file())
                                        .map(team -> plain(work, found, person, team)))));
  }

  private static PlainPlanView plain(Work work, PlanOfCase found, Person person, Team team) {
    List<Task> reviews = OpenTasks.of(work, found.file().id(), EnumSet.of(Task.Kind.REVIEW_PLAN));
    Post contact =
        reviews.stream()
            .flatMap(task -> work.post(task.owner()).stream())
            .findFirst()
            .orElseGet(team::caseworker);
    return new PlainPlanView(
        person.givenName(),
        holder(work, contact),
        contact.title(),
        found.plan().ownWishes(),
        steps(work, found),
        reviews.stream().map(Task::due).findFirst());
  }

  private static Optional<String> holder(Work work, Post post) {
    return work.holdings().stream()
        .filter(h -> h.post().equals(post.id()))
        .flatMap(h -> work.stores().accounts().find(h.user()).stream())
        .map(UserAccount::name)
        .findFirst();
  }

  /** The paper may lie on a table where others read it. */
  private static List<PlainPlanView.Step> steps(Work work, PlanOfCase found) {
    List<String> special =
        work.way().plan().domains().stream()
            .filter(Choice::specialCategory)
            .map(Choice::code)
            .toList();
    return found.plan().actions().stream()
        .filter(a -> a.status() != PlanAction.Status.DROPPED)
        .filter(a -> !a.tight() && !special.contains(a.domain()))
        .map(
            a ->
                new PlainPlanView.Step(
                    a.goal(), a.action(), a.owner(), a.due(), a.status() == PlanAction.Status.DONE))
        .toList();
  }
}
