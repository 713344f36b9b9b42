package dk.sporskifte.casework.groups;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dk.sporskifte.casework.api.FollowingGroups.Lifted;
import dk.sporskifte.casework.api.FollowingGroups.NewActivity;
import dk.sporskifte.casework.api.FollowingGroups.NewGroup;
import dk.sporskifte.casework.api.FollowingGroups.NewMember;
import dk.sporskifte.casework.api.Outcome;
import dk.sporskifte.casework.api.RaisingConcern.NewConcern;
import dk.sporskifte.casework.api.YoungPerson;
import dk.sporskifte.casework.api.view.GroupView;
import dk.sporskifte.casework.concern.ConcernsNotYetCases;
import dk.sporskifte.casework.korsbaek.Expect;
import dk.sporskifte.casework.korsbaek.Korsbaek;
import dk.sporskifte.casework.korsbaek.WayOfKorsbaek;
import dk.sporskifte.model.CaseId;
import dk.sporskifte.model.ConcernId;
import dk.sporskifte.model.GroupActivity;
import dk.sporskifte.model.GroupId;
import dk.sporskifte.model.GroupMember.Moved;
import dk.sporskifte.model.GroupRole;
import dk.sporskifte.model.IntakeChannel;
import dk.sporskifte.model.Person;
import dk.sporskifte.testkit.Proves;
import dk.sporskifte.testkit.SyntheticPeople;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class GroupsTest {
  private final AGroup a = new AGroup();
  private final Korsbaek korsbaek = a.korsbaek;

  @Test
  @Proves({"KBH-10", "X003-01"})
  void a_group_is_of_a_kind_owned_by_a_forum_and_led_by_a_post() {
    GroupView opened = a.open();

    assertThat(opened.summary().group().kind()).isEqualTo("GROUP");
    assertThat(opened.summary().kindName()).isEqualTo("Indsats for grupper");
    assertThat(opened.summary().responsibleTitle()).contains("SSP-medarbejder");
    assertThat(a.groups.list(korsbaek.tenant, korsbaek.leader).orThrow())
        .extracting(summary -> summary.group().id())
        .containsExactly(a.id);
  }

  @Test
  @Proves({"KBH-10", "KBH-11", "KBH-29"})
  void it_is_what_the_way_of_working_knows() {
    NewGroup right = a.group();

    Expect.refused(open("Havnen", "GANG", right.forum()), "unknown-group-kind");
    Expect.refused(
        open("Havnen", "GROUP", WayOfKorsbaek.ORDINARY_MEETING), "forum-owns-no-such-group");
    Expect.refused(open("Havnen 0101085556", "GROUP", right.forum()), "cpr-in-group");
    Expect.refused(open(" ", "GROUP", right.forum()), "text-missing");
    Expect.refused(
        a.open(
            korsbaek.caseworker,
            new NewGroup(
                a.id,
                "Havnen",
                "GROUP",
                Optional.of("NORD"),
                right.forum(),
                right.responsible(),
                right.aims(),
                Optional.empty())),
        "group-area-missing");
    Expect.refused(
        a.open(
            korsbaek.caseworker,
            new NewGroup(
                a.id,
                "Havnen",
                "GROUP",
                Optional.empty(),
                right.forum(),
                right.responsible(),
                List.of(),
                Optional.empty())),
        "unknown-group-aim");
    Expect.refused(
        a.open(
            korsbaek.caseworker,
            new NewGroup(
                a.id,
                "Havnen",
                "GROUP",
                Optional.empty(),
                right.forum(),
                Optional.of(AGroup.post(korsbaek.police).id()),
                right.aims(),
                Optional.empty())),
        "post-leads-no-groups");
  }

  private Outcome<GroupView> open(String name, String kind, String forum) {
    return a.open(korsbaek.caseworker, a.group(name, kind, forum, Optional.empty()));
  }

  @Test
  void without_groups_in_the_way_of_working_there_are_none() {
    Korsbaek other = Korsbaek.plusBesideOrdinary();

    Expect.refused(
        new GroupsFollowed(other.audited).list(other.tenant, other.caseworker), "no-group-work");
  }

  @Test
  @Proves("KBH-10")
  void members_come_in_through_what_is_seen_of_them_in_roles_kept_apart() {
    a.open();
    CaseId concerned = a.caseOf(1, 16);
    CaseId suspected = a.caseOf(2, 17);

    a.add(GroupRole.CONCERNED, concerned).orThrow();
    a.add(GroupRole.SUSPECTED, suspected).orThrow();
    GroupView view = a.resource("Bokseklubben").orThrow();

    assertThat(view.members())
        .extracting(m -> m.member().role())
        .containsExactlyInAnyOrder(GroupRole.CONCERNED, GroupRole.SUSPECTED, GroupRole.RESOURCE);
    assertThat(view.members()).extracting(GroupView.Member::name).isSorted();
    Expect.refused(a.add(GroupRole.SUSPECTED, concerned), "already-in-group");
    Expect.notFound(a.add(GroupRole.CONCERNED, new CaseId(korsbaek.ids.next())));
  }

  @Test
  @Proves({"KBH-10", "LAW-02"})
  void a_victim_is_never_in_the_picture_and_the_answer_says_what_to_do() {
    a.open();

    assertThat(Expect.refused(a.add(GroupRole.VICTIM, a.caseOf(1, 16)), "victim-in-group").reason())
        .contains("bekymring");
    assertThat(a.show(korsbaek.caseworker).members()).isEmpty();
  }

  @Test
  @Proves({"KBH-10", "KBH-11"})
  void each_kind_of_group_is_for_its_own_ages() {
    a.open();
    Expect.refused(a.add(GroupRole.CONCERNED, a.caseOf(1, 18)), "outside-ages-of-group");
    a.add(GroupRole.CONCERNED, a.caseOf(2, 17)).orThrow();
    a.add(GroupRole.RESOURCE, a.caseOf(3, 24)).orThrow();

    a.id = new GroupId(korsbaek.ids.next());
    open("Gruppen på torvet", "GROUP_18_25", WayOfKorsbaek.ORDINARY_MEETING).orThrow();
    Expect.refused(a.add(GroupRole.CONCERNED, a.caseOf(4, 17)), "outside-ages-of-group");
    a.add(GroupRole.CONCERNED, a.caseOf(5, 18)).orThrow();
  }

  @Test
  void its_name_and_its_activities_name_nobody() {
    CaseId file = a.caseOf(1, 16);
    String given = korsbaek.show(file).person().name().split(" ")[0];
    open(given + "s gruppe", "GROUP", WayOfKorsbaek.PLUS_MEETING).orThrow();
    a.add(GroupRole.CONCERNED, file).orThrow();

    a.id = new GroupId(korsbaek.ids.next());
    open("Gruppen om " + given, "GROUP", WayOfKorsbaek.PLUS_MEETING).orThrow();
    Expect.refused(a.add(GroupRole.CONCERNED, file), "group-named-after-person");
    a.resource("Bokseklubben").orThrow();
    Expect.refused(note("Spillede med 010108-5556", "LEISURE"), "cpr-in-group");
  }

  @Test
  void only_a_resource_is_known_by_name_alone() {
    a.open();

    Expect.refused(
        a.add(
            new NewMember(
                korsbaek.ids.next(),
                GroupRole.CONCERNED,
                Optional.empty(),
                Optional.empty(),
                Optional.of("En dreng i rød jakke"),
                a.ground())),
        "only-resources-by-name");
    Expect.refused(
        a.add(
            new NewMember(
                korsbaek.ids.next(),
                GroupRole.RESOURCE,
                Optional.of(a.caseOf(1, 16)),
                Optional.empty(),
                Optional.of("Klubben"),
                a.ground())),
        "member-through-one");
  }

  @Test
  @Proves({"KBH-29", "X003-01"})
  void activities_say_what_by_whom_and_what_came_of_it() {
    a.open();

    GroupView view = note("Åben træning i klubben", "LEISURE").orThrow();

    assertThat(view.activities()).extracting(GroupActivity::cameOfIt).containsExactly("Fire kom");
    Expect.refused(note("Åben træning", "WINNING"), "unknown-group-aim");
    CaseId file = a.caseOf(1, 16);
    a.add(GroupRole.CONCERNED, file).orThrow();
    Expect.refused(
        note("Talte med " + korsbaek.show(file).person().name(), "LEISURE"), "member-in-activity");
  }

  private Outcome<GroupView> note(String what, String aim) {
    return a.groups.note(
        korsbaek.tenant,
        korsbaek.caseworker,
        a.id,
        new NewActivity(
            korsbaek.ids.next(),
            korsbaek.today(),
            Optional.of(aim),
            what,
            "Lokaludvalget",
            "Fire kom"));
  }

  @Test
  @Proves({"X003-03", "X003-01"})
  void from_a_group_one_opens_a_concern_about_one_that_stays_linked() {
    a.open();
    ConcernId concern = new ConcernId(korsbaek.ids.next());

    GroupView view =
        a.groups
            .raiseConcern(
                korsbaek.tenant,
                korsbaek.caseworker,
                a.id,
                concern(concern),
                GroupRole.CONCERNED,
                a.ground())
            .orThrow();

    assertThat(view.members())
        .singleElement()
        .satisfies(
            m -> {
              assertThat(m.member().concern()).contains(concern);
              assertThat(m.member().moved()).isEqualTo(Moved.FROM_GROUP);
            });
    assertThat(a.groups.ofConcern(korsbaek.tenant, korsbaek.caseworker, concern).orThrow())
        .extracting(s -> s.group().id())
        .containsExactly(a.id);
  }

  @Test
  @Proves("X003-03")
  void a_concern_about_one_is_lifted_to_a_group() {
    ConcernId concern = new ConcernId(korsbaek.ids.next());
    new ConcernsNotYetCases(korsbaek.audited)
        .raise(korsbaek.tenant, korsbaek.caseworker, concern(concern))
        .orThrow();

    GroupView view =
        a.open(
                korsbaek.caseworker,
                a.group(
                    "Gruppen ved havnen",
                    "GROUP",
                    WayOfKorsbaek.PLUS_MEETING,
                    Optional.of(new Lifted(concern, GroupRole.CONCERNED, a.ground()))))
            .orThrow();

    assertThat(view.members())
        .extracting(m -> m.member().moved(), m -> m.member().concern())
        .containsExactly(tuple(Moved.TO_GROUP, Optional.of(concern)));
    assertThat(a.groups.ofConcern(korsbaek.tenant, korsbaek.leader, concern).orThrow()).hasSize(1);
    Expect.notFound(
        a.groups.ofConcern(
            korsbaek.tenant, korsbaek.caseworker, new ConcernId(korsbaek.ids.next())));
  }

  private NewConcern concern(ConcernId id) {
    Person told = SyntheticPeople.person(7, LocalDate.of(2011, 5, 5));
    return new NewConcern(
        id,
        new YoungPerson.Told(
            told.cpr(),
            told.givenName(),
            told.familyName(),
            Optional.empty(),
            false,
            Optional.empty(),
            Optional.empty()),
        IntakeChannel.PHONE,
        "Ses med de ældre ved havnen",
        Optional.empty());
  }

  @Test
  void who_closes_it_ends_every_tie_and_says_why() {
    a.open();
    a.add(GroupRole.CONCERNED, a.caseOf(1, 16)).orThrow();
    CaseId unseen = a.caseOf(2, 17);
    a.add(GroupRole.CONCERNED, unseen).orThrow();
    a.hide(unseen, korsbaek.leader);

    Expect.refused(close(1, "BORED", "Slut"), "unknown-group-ending");
    Expect.refused(close(1, "DISSOLVED", " "), "text-missing");
    Expect.stale(close(2, "DISSOLVED", "Mødes ikke mere"));
    GroupView closed = close(1, "DISSOLVED", "Mødes ikke mere").orThrow();

    assertThat(closed.summary().group().open()).isFalse();
    assertThat(a.show(korsbaek.caseworker).members()).as("also those unseen").isEmpty();
    Expect.refused(a.resource("Klubben"), "group-closed");
  }

  private Outcome<GroupView> close(int version, String reason, String note) {
    return a.groups.close(korsbaek.tenant, korsbaek.leader, a.id, version, reason, note);
  }

  @Test
  void another_post_takes_it_over() {
    a.open();

    GroupView view =
        a.groups
            .assign(
                korsbaek.tenant, korsbaek.caseworker, a.id, 1, AGroup.post(korsbaek.leader).id())
            .orThrow();

    assertThat(view.summary().responsibleTitle()).contains("SSP-leder");
    Expect.refused(
        a.groups.assign(
            korsbaek.tenant, korsbaek.caseworker, a.id, 2, AGroup.post(korsbaek.school).id()),
        "post-leads-no-groups");
  }
}
