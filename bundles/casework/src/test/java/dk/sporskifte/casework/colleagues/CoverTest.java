package dk.sporskifte.casework.colleagues;

import static org.assertj.core.api.Assertions.assertThat;

import dk.sporskifte.casework.accounts.LocalAccounts;
import dk.sporskifte.casework.api.CoveringForColleagues.NewAbsence;
import dk.sporskifte.casework.api.LoggingIn.Attempt;
import dk.sporskifte.casework.api.Outcome;
import dk.sporskifte.casework.api.PageRequest;
import dk.sporskifte.casework.api.TaskFilter;
import dk.sporskifte.casework.api.view.AbsenceView;
import dk.sporskifte.casework.api.view.LeftAlone;
import dk.sporskifte.casework.api.view.TaskView;
import dk.sporskifte.casework.korsbaek.Expect;
import dk.sporskifte.casework.korsbaek.Korsbaek;
import dk.sporskifte.casework.korsbaek.TestAccountRules;
import dk.sporskifte.casework.korsbaek.WayOfKorsbaek;
import dk.sporskifte.model.AbsenceId;
import dk.sporskifte.model.Actor;
import dk.sporskifte.model.CaseId;
import dk.sporskifte.model.Role;
import dk.sporskifte.model.UserActor;
import dk.sporskifte.model.UserId;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Somebody is away: no task and no young person is without somebody meanwhile. */
class CoverTest {
  private final Korsbaek korsbaek = Korsbaek.plusBesideOrdinary();
  private final AbsentColleagues colleagues = new AbsentColleagues(korsbaek.audited);
  private final LocalAccounts accounts =
      new LocalAccounts(
          korsbaek.store,
          korsbaek.store,
          korsbaek.clock,
          korsbaek.passwords,
          TestAccountRules.quick());
  private final LocalDate today = korsbaek.today();
  private final CaseId file = korsbaek.refer().file().id();
  private final UserActor stranger =
      korsbaek.employ(
          "vibeke",
          korsbaek.post(
              "Anden medarbejder", Role.CASEWORKER, WayOfKorsbaek.ORDINARY_MEETING, "medarbejder"));

  @Test
  void who_covers_sees_and_does_what_the_absent_one_would_until_the_day_they_are_back() {
    Expect.notFound(korsbaek.cases.show(korsbaek.tenant, stranger, file));
    away(korsbaek.caseworker, stranger, Optional.of(today.plusDays(2)));

    UserActor covering = loggedIn("vibeke");
    assertThat(korsbaek.cases.show(korsbaek.tenant, covering, file).orThrow().file().id())
        .isEqualTo(file);
    assertThat(mine(covering))
        .isNotEmpty()
        .allSatisfy(task -> assertThat(task.coveredFor()).contains("Navn signe"));

    korsbaek.clock.advance(Duration.ofDays(2));
    Expect.notFound(korsbaek.cases.show(korsbaek.tenant, loggedIn("vibeke"), file));
  }

  @Test
  void an_absence_that_has_not_begun_shows_nothing_yet() {
    colleagues
        .enter(
            korsbaek.tenant,
            korsbaek.caseworker,
            absence(
                korsbaek.caseworker,
                today.plusDays(1),
                Optional.empty(),
                Optional.of(stranger.user())))
        .orThrow();

    Expect.notFound(korsbaek.cases.show(korsbaek.tenant, loggedIn("vibeke"), file));
  }

  @Test
  void back_today_ends_the_cover_at_once() {
    AbsenceView entered = away(korsbaek.caseworker, stranger, Optional.empty());

    colleagues
        .change(
            korsbaek.tenant,
            korsbaek.caseworker,
            entered.absence().id(),
            entered.absence().version(),
            Optional.of(today),
            Optional.of(stranger.user()))
        .orThrow();

    Expect.notFound(korsbaek.cases.show(korsbaek.tenant, loggedIn("vibeke"), file));
    assertThat(colleagues.absences(korsbaek.tenant, korsbaek.leader).orThrow()).isEmpty();
  }

  @Test
  void an_absence_is_entered_by_oneself_or_by_a_leader() {
    NewAbsence other =
        absence(korsbaek.caseworker, today, Optional.empty(), Optional.of(stranger.user()));

    Expect.refused(
        colleagues.enter(korsbaek.tenant, korsbaek.secretary, other), "not-your-absence");
    assertThat(colleagues.enter(korsbaek.tenant, korsbaek.leader, other).orThrow().present())
        .isTrue();
  }

  @Test
  void nobody_makes_themselves_the_cover_of_a_colleague() {
    Expect.refused(
        colleagues.enter(
            korsbaek.tenant,
            korsbaek.leader,
            absence(
                korsbaek.caseworker, today, Optional.empty(), Optional.of(korsbaek.leader.user()))),
        "cover-not-yourself");
  }

  @Test
  void who_covers_can_do_the_work() {
    Expect.refused(enter(korsbaek.caseworker, korsbaek.secretary.user()), "cover-of-another-kind");
    Expect.refused(enter(korsbaek.caseworker, korsbaek.outsider.user()), "cover-of-another-kind");
    Expect.refused(enter(korsbaek.caseworker, korsbaek.caseworker.user()), "covers-for-oneself");
    Expect.refused(enter(korsbaek.police, korsbaek.caseworker.user()), "cover-of-another-kind");
    assertThat(enter(korsbaek.secretary, korsbaek.caseworker.user()).orThrow().coverName())
        .contains("Navn signe");
  }

  @Test
  void who_is_away_covers_for_nobody_then() {
    away(stranger, korsbaek.caseworker, Optional.of(today.plusDays(5)));

    Expect.refused(enter(korsbaek.caseworker, stranger.user()), "cover-is-away");
  }

  @Test
  void one_is_away_once_at_a_time_and_back_afterwards() {
    away(korsbaek.caseworker, stranger, Optional.empty());

    Expect.refused(enter(korsbaek.caseworker, stranger.user()), "away-already");
    Expect.refused(
        colleagues.enter(
            korsbaek.tenant,
            korsbaek.secretary,
            absence(
                korsbaek.secretary,
                today.plusDays(3),
                Optional.of(today.plusDays(2)),
                Optional.empty())),
        "back-before-away");
  }

  @Test
  void nobody_is_covered_in_administering_or_reading_the_audit_trail() {
    Expect.notAllowed(
        colleagues.enter(
            korsbaek.tenant,
            korsbaek.administrator,
            absence(korsbaek.administrator, today, Optional.empty(), Optional.empty())));
    Expect.refused(
        colleagues.enter(
            korsbaek.tenant,
            korsbaek.leader,
            absence(korsbaek.administrator, today, Optional.empty(), Optional.empty())),
        "nothing-to-cover");
  }

  @Test
  void a_post_that_nobody_attends_to_is_shown_to_the_leader_with_what_waits_there() {
    assertThat(alone(korsbaek.leader)).isEmpty();
    colleagues
        .enter(
            korsbaek.tenant,
            korsbaek.caseworker,
            absence(korsbaek.caseworker, today, Optional.empty(), Optional.empty()))
        .orThrow();

    assertThat(alone(korsbaek.leader))
        .singleElement()
        .satisfies(
            post -> {
              assertThat(post.title()).isEqualTo("SSP-medarbejder");
              assertThat(post.tasks()).isPositive();
              assertThat(post.cases()).isEqualTo(1);
            });
    assertThat(
            korsbaek
                .tasks
                .leftAlone(korsbaek.tenant, korsbaek.leader, PageRequest.first())
                .orThrow()
                .items())
        .isNotEmpty();
    Expect.notAllowed(colleagues.leftAlone(korsbaek.tenant, korsbaek.secretary));
  }

  @Test
  void a_cover_who_falls_ill_leaves_the_post_alone_again() {
    away(korsbaek.caseworker, stranger, Optional.empty());
    assertThat(alone(korsbaek.leader)).isEmpty();

    colleagues
        .enter(
            korsbaek.tenant, stranger, absence(stranger, today, Optional.empty(), Optional.empty()))
        .orThrow();

    assertThat(alone(korsbaek.leader)).extracting(LeftAlone::title).contains("SSP-medarbejder");
  }

  private AbsenceView away(UserActor who, UserActor cover, Optional<LocalDate> backOn) {
    return colleagues
        .enter(korsbaek.tenant, who, absence(who, today, backOn, Optional.of(cover.user())))
        .orThrow();
  }

  private Outcome<AbsenceView> enter(UserActor who, UserId cover) {
    return colleagues.enter(
        korsbaek.tenant, who, absence(who, today, Optional.empty(), Optional.of(cover)));
  }

  private NewAbsence absence(
      UserActor who, LocalDate from, Optional<LocalDate> backOn, Optional<UserId> cover) {
    return new NewAbsence(new AbsenceId(korsbaek.ids.next()), who.user(), from, backOn, cover);
  }

  private List<LeftAlone> alone(Actor actor) {
    return colleagues.leftAlone(korsbaek.tenant, actor).orThrow();
  }

  private List<TaskView> mine(Actor actor) {
    return korsbaek
        .tasks
        .open(korsbaek.tenant, actor, TaskFilter.ofMine(), PageRequest.first())
        .orThrow()
        .items();
  }

  private UserActor loggedIn(String username) {
    return ((Attempt.Accepted) accounts.logIn(korsbaek.tenant, username, Korsbaek.PASSWORD.clone()))
        .actor();
  }
}
