package dk.sporskifte.casework.assigning;

import static org.assertj.core.api.Assertions.assertThat;

import dk.sporskifte.casework.api.FollowingGroups.NewGroup;
import dk.sporskifte.casework.api.Outcome;
import dk.sporskifte.casework.api.RaisingConcern.NewConcern;
import dk.sporskifte.casework.api.YoungPerson;
import dk.sporskifte.casework.api.view.AssignedActorView;
import dk.sporskifte.casework.concern.ConcernsNotYetCases;
import dk.sporskifte.casework.groups.GroupsFollowed;
import dk.sporskifte.casework.korsbaek.AReferral;
import dk.sporskifte.casework.korsbaek.Expect;
import dk.sporskifte.casework.korsbaek.Korsbaek;
import dk.sporskifte.casework.korsbaek.WayOfKorsbaek;
import dk.sporskifte.model.ConcernId;
import dk.sporskifte.model.GroupId;
import dk.sporskifte.model.IntakeChannel;
import dk.sporskifte.model.Person;
import dk.sporskifte.model.Post;
import dk.sporskifte.model.Role;
import dk.sporskifte.model.Task;
import dk.sporskifte.model.UserActor;
import dk.sporskifte.testkit.Proves;
import dk.sporskifte.testkit.SyntheticPeople;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class AssigningTest {
  private final Korsbaek korsbaek = Korsbaek.withGroups();
  private final ActorsAssigned actors = new ActorsAssigned(korsbaek.audited);
  private final ConcernsNotYetCases concerns = new ConcernsNotYetCases(korsbaek.audited);
  private final ConcernId concern = new ConcernId(korsbaek.ids.next());

  @Test
  @Proves("X003-06")
  void whoever_assigns_actors_is_told_of_a_concern_nobody_is_set_to() {
    raise(korsbaek.triage);

    assertThat(alerts())
        .singleElement()
        .satisfies(
            task -> {
              assertThat(task.owner()).isEqualTo(post(korsbaek.caseworker).id());
              assertThat(task.due()).isEqualTo(korsbaek.today().plusDays(2));
              assertThat(task.source().requirement()).isEqualTo("X003-06");
            });
    Expect.refused(
        korsbaek.tasks.complete(korsbaek.tenant, korsbaek.caseworker, alerts().get(0).id(), 1),
        "task-ends-by-itself");
  }

  @Test
  @Proves("X003-06")
  void an_actor_who_is_assigned_sees_the_concern_and_the_alert_ends() {
    raise(korsbaek.triage);
    UserActor nora =
        korsbaek.employ(
            "nora",
            korsbaek.post(
                "Ungeenhed", Role.CASEWORKER, WayOfKorsbaek.ORDINARY_MEETING, "medarbejder"));
    Expect.notFound(concerns.show(korsbaek.tenant, nora, concern));

    List<AssignedActorView> assigned = assign(post(nora), "Taler med skolen").orThrow();

    assertThat(assigned).extracting(AssignedActorView::postTitle).containsExactly("Ungeenhed");
    concerns.show(korsbaek.tenant, nora, concern).orThrow();
    assertThat(alerts()).isEmpty();
    assertThat(actors.of(korsbaek.tenant, korsbaek.triage, concern).orThrow()).isEqualTo(assigned);
  }

  @Test
  @Proves("X003-06")
  void only_posts_that_decide_about_concerns_are_set_to_one_that_is_open() {
    raise(korsbaek.triage);

    Expect.refused(assign(post(korsbaek.police), "Taler"), "actor-decides-no-concerns");
    Expect.refused(assign(post(korsbaek.leader), " "), "text-missing");
    Expect.refused(assign(korsbaek.post("Ny", Role.LEADER), "Taler"), "unknown-post");
    Expect.notFound(actors.of(korsbaek.tenant, korsbaek.police, concern));
    concerns.close(korsbaek.tenant, korsbaek.triage, concern, 1, "Ingenting").orThrow();
    assertThat(alerts()).as("over with the concern").isEmpty();
    Expect.refused(assign(post(korsbaek.leader), "Taler"), "concern-not-open");
  }

  @Test
  @Proves("X003-06")
  void a_concern_that_became_a_case_needs_no_actor() {
    raise(korsbaek.caseworker);
    korsbaek.refer(
        AReferral.in(korsbaek).of(SyntheticPeople.person(7, born())).growingFrom(concern));

    assertThat(alerts()).isEmpty();
  }

  @Test
  void where_the_way_of_working_names_nobody_who_assigns_nobody_is_told() {
    Korsbaek other = Korsbaek.plusBesideOrdinary();
    new ConcernsNotYetCases(other.audited)
        .raise(other.tenant, other.caseworker, told(concern))
        .orThrow();

    assertThat(alerts(other)).isEmpty();
  }

  @Test
  @Proves({"X003-06", "X003-01"})
  void the_forum_is_told_of_a_group_without_anybody_responsible_until_there_is_somebody() {
    GroupsFollowed groups = new GroupsFollowed(korsbaek.audited);
    GroupId id = new GroupId(korsbaek.ids.next());
    groups
        .open(
            korsbaek.tenant,
            korsbaek.leader,
            new NewGroup(
                id,
                "Gruppen ved havnen",
                "GROUP",
                Optional.empty(),
                WayOfKorsbaek.PLUS_MEETING,
                Optional.empty(),
                List.of("LEISURE"),
                Optional.empty()))
        .orThrow();

    assertThat(alerts()).extracting(Task::text).singleElement().asString().contains("havnen");
    assertThat(groups.list(korsbaek.tenant, korsbaek.leader).orThrow())
        .allSatisfy(summary -> assertThat(summary.responsibleTitle()).isEmpty());
    groups
        .assign(korsbaek.tenant, korsbaek.leader, id, 1, post(korsbaek.caseworker).id())
        .orThrow();
    assertThat(alerts()).isEmpty();
  }

  private void raise(UserActor actor) {
    concerns.raise(korsbaek.tenant, actor, told(concern)).orThrow();
  }

  private static LocalDate born() {
    return LocalDate.of(2009, 5, 5);
  }

  private static NewConcern told(ConcernId id) {
    Person person = SyntheticPeople.person(7, born());
    return new NewConcern(
        id,
        new YoungPerson.Told(
            person.cpr(),
            person.givenName(),
            person.familyName(),
            Optional.empty(),
            false,
            Optional.empty(),
            Optional.empty()),
        IntakeChannel.PHONE,
        "Ses med de ældre ved havnen",
        Optional.empty());
  }

  private Outcome<List<AssignedActorView>> assign(Post post, String because) {
    return actors.assign(
        korsbaek.tenant, korsbaek.caseworker, concern, korsbaek.ids.next(), post.id(), because);
  }

  private static Post post(UserActor actor) {
    return actor.posts().get(0);
  }

  private List<Task> alerts() {
    return alerts(korsbaek);
  }

  private static List<Task> alerts(Korsbaek of) {
    return of.store.all(of.tenant.key(), Task.class).stream()
        .filter(task -> task.kind() == Task.Kind.ASSIGN_ACTOR && task.doneAt().isEmpty())
        .toList();
  }
}
