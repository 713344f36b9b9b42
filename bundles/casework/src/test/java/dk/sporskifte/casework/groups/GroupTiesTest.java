package dk.sporskifte.casework.groups;

import static org.assertj.core.api.Assertions.assertThat;

import dk.sporskifte.casework.api.AuditEntry;
import dk.sporskifte.casework.api.FollowingGroups.NewMember;
import dk.sporskifte.casework.api.Outcome;
import dk.sporskifte.casework.api.port.TenantStatus;
import dk.sporskifte.casework.api.view.GroupView;
import dk.sporskifte.casework.korsbaek.Directory;
import dk.sporskifte.casework.korsbaek.Expect;
import dk.sporskifte.casework.korsbaek.Korsbaek;
import dk.sporskifte.model.CaseId;
import dk.sporskifte.model.GroupMember;
import dk.sporskifte.model.GroupRole;
import dk.sporskifte.model.GroupTie;
import dk.sporskifte.testkit.Proves;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a tie stands on, how long it lasts, and who sees it. */
class GroupTiesTest {
  private final AGroup a = new AGroup();
  private final Korsbaek korsbaek = a.korsbaek;

  @BeforeEach
  void open() {
    a.open();
  }

  @Test
  @Proves({"KBH-10", "LAW-24"})
  void a_tie_ends_within_the_time_the_municipality_allows() {
    LocalDate today = korsbaek.today();

    Expect.refused(resourceUntil(today), "tie-already-over");
    assertThat(
            Expect.requirements(
                Expect.refused(resourceUntil(today.plusMonths(6).plusDays(1)), "tie-too-long")))
        .containsExactly("X003-03");
    GroupView view = resourceUntil(today.plusMonths(6)).orThrow();
    assertThat(view.longestUntil()).isEqualTo(today.plusMonths(6));
  }

  private Outcome<GroupView> resourceUntil(LocalDate until) {
    return a.add(
        new NewMember(
            korsbaek.ids.next(),
            GroupRole.RESOURCE,
            Optional.empty(),
            Optional.empty(),
            Optional.of("Klubben"),
            a.until(until)));
  }

  @Test
  void two_members_are_tied_once_in_one_way() {
    a.add(GroupRole.CONCERNED, a.caseOf(1, 16)).orThrow();
    a.add(GroupRole.CONCERNED, a.caseOf(2, 17)).orThrow();

    assertThat(a.tie(a.member(0), a.member(1)).orThrow().ties()).hasSize(1);
    Expect.refused(a.tie(a.member(1), a.member(0)), "already-tied");
    Expect.refused(a.tie(a.member(0), a.member(0)), "tie-to-oneself");
    Expect.notFound(a.tie(a.member(0), korsbaek.ids.next()));
  }

  @Test
  void a_tie_is_renewed_with_a_reason_and_within_the_same_time() {
    a.resource("Klubben").orThrow();
    UUID tie = a.member(0);
    korsbaek.clock.goTo(korsbaek.today().plusMonths(2));
    LocalDate on = korsbaek.today().plusMonths(6);

    Expect.refused(renew(tie, 1, on, " "), "text-missing");
    Expect.refused(renew(tie, 1, on.plusDays(1), "Er der endnu"), "tie-too-long");
    Expect.stale(renew(tie, 2, on, "Er der endnu"));
    GroupMember renewed = renew(tie, 1, on, "Er der endnu").orThrow().members().get(0).member();

    assertThat(renewed.ground().until()).isEqualTo(on);
    assertThat(renewed.ground().renewedBecause()).contains("Er der endnu");
    Expect.notFound(renew(korsbaek.ids.next(), 1, on, "Er der endnu"));
  }

  private Outcome<GroupView> renew(UUID tie, int version, LocalDate until, String because) {
    return a.groups.renew(korsbaek.tenant, korsbaek.caseworker, a.id, tie, version, until, because);
  }

  @Test
  void with_a_member_go_the_ties_of_that_member() {
    a.add(GroupRole.CONCERNED, a.caseOf(1, 16)).orThrow();
    a.resource("Klubben").orThrow();
    a.tie(a.member(0), a.member(1)).orThrow();

    GroupView view =
        a.groups.end(korsbaek.tenant, korsbaek.caseworker, a.id, a.member(0), 1).orThrow();

    assertThat(view.members()).hasSize(1);
    assertThat(view.ties()).isEmpty();
    assertThat(korsbaek.store.all(korsbaek.tenant.key(), GroupTie.class)).isEmpty();
  }

  @Test
  @Proves({"KBH-10", "LAW-08"})
  void who_may_not_see_a_case_sees_neither_its_member_nor_a_tie_nor_a_number_with_it() {
    CaseId hidden = a.caseOf(1, 16);
    a.add(GroupRole.SUSPECTED, hidden).orThrow();
    a.add(GroupRole.CONCERNED, a.caseOf(2, 17)).orThrow();
    a.resource("Klubben").orThrow();
    List<GroupMember> all = members(a.show(korsbaek.caseworker));
    a.tie(of(all, GroupRole.SUSPECTED), of(all, GroupRole.CONCERNED)).orThrow();
    GroupView before = a.show(korsbaek.leader);

    a.hide(hidden, korsbaek.leader);
    GroupView after = a.show(korsbaek.leader);

    assertThat(before.members()).hasSize(3);
    assertThat(before.ties()).hasSize(1);
    assertThat(members(after))
        .extracting(GroupMember::role)
        .containsExactlyInAnyOrder(GroupRole.CONCERNED, GroupRole.RESOURCE);
    assertThat(after.ties()).isEmpty();
    assertThat(after.summary()).isEqualTo(before.summary());
    Expect.notFound(
        a.groups.end(korsbaek.tenant, korsbaek.leader, a.id, of(all, GroupRole.SUSPECTED), 1));
  }

  private static List<GroupMember> members(GroupView view) {
    return view.members().stream().map(GroupView.Member::member).toList();
  }

  private static UUID of(List<GroupMember> members, GroupRole role) {
    return members.stream().filter(m -> m.role() == role).findFirst().orElseThrow().id();
  }

  @Test
  @Proves({"KBH-10", "LAW-24"})
  void what_is_over_is_gone_for_everybody_at_once_and_deleted_within_the_hour() {
    a.add(GroupRole.CONCERNED, a.caseOf(1, 16)).orThrow();
    a.resource("Klubben").orThrow();
    a.tie(a.member(0), a.member(1)).orThrow();
    ForgottenTies forgotten =
        new ForgottenTies(
            korsbaek.store,
            new Directory(korsbaek.tenant, TenantStatus.State.OPEN),
            korsbaek.audited,
            korsbaek.clock);
    korsbaek.clock.goTo(korsbaek.today().plusMonths(3).minusDays(1));
    forgotten.in(korsbaek.tenant.key());
    assertThat(a.show(korsbaek.caseworker).members()).hasSize(2);

    korsbaek.clock.goTo(korsbaek.today().plusDays(1));
    assertThat(a.show(korsbaek.caseworker).members()).isEmpty();
    forgotten.in(korsbaek.tenant.key());
    forgotten.in(korsbaek.tenant.key());

    assertThat(korsbaek.store.all(korsbaek.tenant.key(), GroupMember.class)).isEmpty();
    assertThat(korsbaek.store.all(korsbaek.tenant.key(), GroupTie.class)).isEmpty();
    List<String> written =
        korsbaek.store.audit(korsbaek.tenant.key()).stream()
            .filter(entry -> entry.useCase().equals("ForgottenTies.forget"))
            .map(AuditEntry::purpose)
            .toList();
    assertThat(written).singleElement().asString().endsWith(": 3");
  }
}
