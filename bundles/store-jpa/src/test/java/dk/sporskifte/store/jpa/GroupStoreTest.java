package dk.sporskifte.store.jpa;

import static dk.sporskifte.store.jpa.TestTenant.CLOCK;
import static dk.sporskifte.store.jpa.TestTenant.KOGE;
import static org.assertj.core.api.Assertions.assertThat;

import dk.sporskifte.casework.api.Refusal;
import dk.sporskifte.casework.api.port.Stores;
import dk.sporskifte.model.AssignedActor;
import dk.sporskifte.model.CaseFile;
import dk.sporskifte.model.Concern;
import dk.sporskifte.model.GroupActivity;
import dk.sporskifte.model.GroupId;
import dk.sporskifte.model.GroupMember;
import dk.sporskifte.model.GroupTie;
import dk.sporskifte.model.Person;
import dk.sporskifte.model.Post;
import dk.sporskifte.model.PostId;
import dk.sporskifte.model.Role;
import dk.sporskifte.model.SystemActor;
import dk.sporskifte.model.Task;
import dk.sporskifte.model.TaskId;
import dk.sporskifte.model.TieGround;
import dk.sporskifte.model.UserActor;
import dk.sporskifte.model.YouthGroup;
import dk.sporskifte.testkit.Proves;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Groups in the database itself: who may not see a case sees nothing that hangs on it. */
class GroupStoreTest {
  static final LocalDate LATER = CLOCK.today().plusDays(90);

  private final UserActor worker = KOGE.user(Role.CASEWORKER);
  private final UserActor other = KOGE.user(Role.CASEWORKER);
  private YouthGroup group;
  private GivenGroup given;
  private CaseFile shared;
  private CaseFile hidden;
  private GroupMember seen;
  private GroupMember unseen;
  private GroupMember club;
  private GroupTie toHidden;
  private GroupTie toClub;

  @BeforeEach
  void a_group_with_a_member_the_other_may_not_see() {
    group = group();
    given = new GivenGroup(group.id(), worker.user());
    shared = Given.openCase(KOGE, worker);
    hidden = Given.openCase(KOGE, worker);
    seen = given.through(shared, LATER);
    unseen = given.through(hidden, LATER);
    club = given.club(LATER);
    toHidden = given.tie(seen, unseen, LATER);
    toClub = given.tie(seen, club, LATER);
    KOGE.run(
        worker,
        s -> {
          s.groups().add(group);
          s.access().grantGroup(group.id(), worker.id(), CLOCK.instant(), "Har oprettet den");
          s.access().grantGroup(group.id(), other.id(), CLOCK.instant(), "Forummet");
          s.access().grant(Given.grant(shared, other.id()));
          s.groups().add(seen);
          s.groups().add(unseen);
          s.groups().add(club);
          s.groups().add(toHidden);
          s.groups().add(toClub);
        });
  }

  @Test
  @Proves({"KBH-10", "LAW-08"})
  void who_may_not_see_a_case_sees_neither_its_member_nor_a_tie_to_it() {
    assertThat(members(worker)).containsExactly(seen, unseen, club);
    assertThat(ties(worker)).containsExactly(toHidden, toClub);

    assertThat(members(other)).containsExactly(seen, club);
    assertThat(ties(other)).containsExactly(toClub);
    assertThat(KOGE.found(other, s -> s.groups().find(group.id()))).contains(group);
  }

  @Test
  @Proves({"KBH-10", "LAW-02"})
  void no_partner_sees_a_group_whatever_was_granted() {
    for (Role role :
        new Role[] {Role.PARTNER, Role.SECRETARIAT, Role.TRIAGE, Role.AUDITOR, Role.BOARD_MEMBER}) {
      UserActor granted = KOGE.user(role);
      KOGE.run(
          worker,
          s -> {
            s.access().grantGroup(group.id(), granted.id(), CLOCK.instant(), "Ved en fejl");
            s.access().grant(Given.grant(shared, granted.id()));
          });

      assertThat(KOGE.listed(granted, s -> s.groups().all())).isEmpty();
      assertThat(members(granted)).isEmpty();
      assertThat(ties(granted)).isEmpty();
    }
  }

  @Test
  @Proves("LAW-08")
  void nobody_ties_whom_they_do_not_see_and_no_case_lends_another_name() {
    assertThat(KOGE.refusal(other, s -> s.groups().add(given.through(hidden, LATER))))
        .isEqualTo(Refusal.forbidden());
    assertThat(
            KOGE.refusal(
                worker, s -> s.groups().add(given.member(shared.id(), hidden.person(), LATER))))
        .isEqualTo(Refusal.forbidden());
    assertThat(KOGE.refusal(other, s -> s.groups().add(given.tie(unseen, seen, LATER))))
        .isEqualTo(Refusal.forbidden());
  }

  @Test
  @Proves({"KBH-10", "LAW-24"})
  void what_is_over_is_gone_and_the_clock_deletes_it_and_sees_nothing_else() {
    GroupMember over = given.club(CLOCK.today().plusDays(1));
    GroupTie shorter = given.tie(unseen, club, CLOCK.today().plusDays(1));
    KOGE.run(
        worker,
        s -> {
          s.groups().add(over);
          s.groups().add(shorter);
        });
    assertThat(members(worker)).contains(over);
    assertThat(ties(worker)).contains(shorter);
    assertThat(KOGE.listed(SystemActor.CLOCK, s -> s.groups().members(group.id()))).isEmpty();

    CLOCK.advance(Duration.ofDays(1));
    try {
      assertThat(members(worker)).containsExactly(seen, unseen, club);
      assertThat(ties(worker)).containsExactly(toHidden, toClub);
      assertThat(KOGE.listed(SystemActor.CLOCK, s -> s.groups().members(group.id())))
          .containsExactly(over);
      long due = KOGE.ask(SystemActor.CLOCK, s -> s.groups().due(CLOCK.today()));
      assertThat(due).isGreaterThanOrEqualTo(2);
      long gone = KOGE.ask(SystemActor.CLOCK, s -> s.groups().forget(CLOCK.today()));
      assertThat(gone).isEqualTo(due);
      assertThat(KOGE.listed(SystemActor.CLOCK, s -> s.groups().members(group.id()))).isEmpty();
    } finally {
      CLOCK.advance(Duration.ofDays(-1));
    }
    assertThat(members(worker)).as("deleted, not hidden").containsExactly(seen, unseen, club);
  }

  @Test
  void a_tie_is_renewed_and_deleted_by_who_sees_both_ends() {
    KOGE.run(worker, s -> s.groups().save(seen.on(renewed())));
    KOGE.run(worker, s -> s.groups().save(toClub.on(renewed())));

    assertThat(members(worker)).extracting(m -> m.ground().renewedBecause()).contains(WHY);
    assertThat(ties(worker)).extracting(t -> t.ground().renewedBecause()).contains(WHY);
    assertThat(KOGE.refusal(worker, s -> s.groups().save(seen.on(renewed()))))
        .isEqualTo(Refusal.stale());
    KOGE.run(worker, s -> s.groups().remove(toClub));
    assertThat(ties(worker)).extracting(GroupTie::id).containsExactly(toHidden.id());
  }

  private static final Optional<String> WHY = Optional.of("Ses stadig");

  private static TieGround renewed() {
    return GivenGroup.ground(LATER).renewed(CLOCK.today(), LATER.plusDays(5), WHY.get());
  }

  @Test
  void with_a_member_go_the_ties_also_those_whoever_deletes_does_not_see() {
    KOGE.run(other, s -> s.groups().remove(seen));

    assertThat(members(worker)).containsExactly(unseen, club);
    assertThat(ties(worker)).isEmpty();
  }

  @Test
  @Proves("KBH-10")
  void whoever_closes_it_ends_every_tie_and_who_does_not_see_it_ends_none() {
    UserActor stranger = KOGE.user(Role.LEADER);
    assertThat(KOGE.refusal(stranger, s -> s.groups().removeAll(group.id())))
        .isEqualTo(Refusal.forbidden());

    KOGE.run(
        other,
        s -> {
          s.groups().removeAll(group.id());
          s.groups()
              .save(
                  group.closed(
                      new YouthGroup.Closing("CALM", "Ro", other.user(), CLOCK.instant())));
        });

    assertThat(members(worker)).isEmpty();
    assertThat(ties(worker)).isEmpty();
    assertThat(KOGE.found(worker, s -> s.groups().find(group.id())).map(YouthGroup::open))
        .contains(false);
  }

  @Test
  void activities_are_kept_with_the_group() {
    GroupActivity activity =
        new GroupActivity(
            TestTenant.id(),
            group.id(),
            CLOCK.today(),
            Optional.of("LEISURE"),
            "Åben træning",
            "Klubben",
            "Fire kom",
            worker.user(),
            CLOCK.instant());
    KOGE.run(worker, s -> s.groups().add(activity));

    assertThat(KOGE.listed(other, s -> s.groups().activities(group.id())))
        .containsExactly(activity);
    assertThat(KOGE.listed(KOGE.user(Role.LEADER), s -> s.groups().activities(group.id())))
        .isEmpty();
  }

  @Test
  @Proves("X003-03")
  void a_concern_tells_its_groups_to_those_who_see_both() {
    Concern concern = concern();
    KOGE.run(worker, s -> s.groups().add(given.through(concern)));

    assertThat(KOGE.listed(worker, s -> s.groups().ofConcern(concern.id())))
        .extracting(YouthGroup::id)
        .containsExactly(group.id());
    assertThat(KOGE.listed(other, s -> s.groups().ofConcern(concern.id()))).isEmpty();
  }

  @Test
  @Proves("X003-06")
  void an_alert_ends_for_whoever_owns_it_when_an_actor_is_assigned() {
    Concern concern = concern();
    Post post = KOGE.post(Role.LEADER);
    UserActor consultant = KOGE.user(post);
    Task alert = GivenGroup.alert(post);
    Task ofGroup = GivenGroup.alert(post);
    AssignedActor assigned =
        new AssignedActor(
            TestTenant.id(),
            concern.id(),
            post.id(),
            "Taler med skolen",
            worker.user(),
            CLOCK.instant());
    KOGE.run(
        worker,
        s -> {
          s.tasks().add(alert, concern.id());
          s.tasks().add(ofGroup, group.id());
        });
    Map<TaskId, GroupId> about =
        KOGE.ask(consultant, s -> s.tasks().groups(List.of(open(s, ofGroup).id())));
    assertThat(about).containsEntry(ofGroup.id(), group.id());

    assertThat(
            KOGE.refusal(other, s -> s.tasks().assigned(concern.id().value(), other.user(), now())))
        .isEqualTo(Refusal.forbidden());
    KOGE.run(
        worker,
        s -> {
          s.concerns().add(assigned);
          s.tasks().assigned(concern.id().value(), worker.user(), now());
          s.tasks().assigned(group.id().value(), worker.user(), now());
        });

    assertThat(KOGE.listed(worker, s -> s.concerns().assigned(concern.id())))
        .containsExactly(assigned);
    assertThat(KOGE.listed(other, s -> s.concerns().assigned(concern.id()))).isEmpty();
    assertThat(KOGE.found(consultant, s -> s.tasks().find(alert.id())).flatMap(Task::doneBy))
        .contains(worker.user());
    assertThat(KOGE.found(consultant, s -> s.tasks().find(ofGroup.id())).flatMap(Task::doneBy))
        .contains(worker.user());
  }

  private static Task open(Stores stores, Task task) {
    return stores.tasks().find(task.id()).orElseThrow();
  }

  private static Instant now() {
    return CLOCK.instant();
  }

  @Test
  @Proves("LAW-08")
  void a_post_made_later_sees_the_groups_of_its_forum() {
    UserActor administrator = KOGE.user(Role.ADMINISTRATOR);
    Post here = post("lokaludvalg");
    Post elsewhere = post("bestyrelse");
    KOGE.run(
        administrator,
        s -> {
          for (Post post : List.of(here, elsewhere)) {
            s.accounts().add(post);
            s.access().showToNewPost(post.id(), Set.of(), false, "Oprettet senere");
          }
        });

    assertThat(KOGE.found(KOGE.user(here), s -> s.groups().find(group.id()))).isPresent();
    assertThat(KOGE.found(KOGE.user(elsewhere), s -> s.groups().find(group.id()))).isEmpty();
  }

  private static Post post(String forum) {
    return new Post(
        new PostId(TestTenant.id()),
        "SSP-konsulent",
        Role.CASEWORKER,
        "SSP",
        Optional.of(forum),
        Optional.of("ssp"));
  }

  private List<GroupMember> members(UserActor actor) {
    return KOGE.listed(actor, s -> s.groups().members(group.id()));
  }

  private List<GroupTie> ties(UserActor actor) {
    return KOGE.listed(actor, s -> s.groups().ties(group.id()));
  }

  private YouthGroup group() {
    return new YouthGroup(
        new GroupId(TestTenant.id()),
        "Gruppen ved stationen",
        "GROUP",
        Optional.of("NORD"),
        "lokaludvalg",
        Optional.empty(),
        List.of("LEISURE"),
        Optional.empty(),
        worker.user(),
        CLOCK.instant(),
        1);
  }

  private Concern concern() {
    Person person = Given.person();
    Concern concern = Given.concern(person.id(), worker);
    KOGE.run(
        worker,
        s -> {
          s.people().add(person);
          s.concerns().add(concern);
          s.access().grant(Given.grant(concern, worker.id()));
        });
    return concern;
  }
}
