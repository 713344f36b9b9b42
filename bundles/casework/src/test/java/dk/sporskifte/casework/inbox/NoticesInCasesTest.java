package dk.sporskifte.casework.inbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dk.sporskifte.casework.api.view.CourseView;
import dk.sporskifte.casework.api.view.InboxLineView;
import dk.sporskifte.casework.api.view.NoticeProposal;
import dk.sporskifte.casework.api.view.ReleaseView;
import dk.sporskifte.casework.api.view.ReleaseView.Domain;
import dk.sporskifte.casework.api.view.ReleaseView.Due;
import dk.sporskifte.casework.api.view.ReleaseView.Due.State;
import dk.sporskifte.casework.api.view.ReleaseView.Step;
import dk.sporskifte.casework.korsbaek.Expect;
import dk.sporskifte.model.CaseNotice;
import dk.sporskifte.model.InboxLine;
import dk.sporskifte.model.InboxLine.Outcome.Code;
import dk.sporskifte.model.InboxLineId;
import dk.sporskifte.model.ReleaseTrack.Area;
import dk.sporskifte.model.Task;
import dk.sporskifte.testkit.Proves;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class NoticesInCasesTest extends WithNotices {
  @Test
  @Proves("LAW-16")
  void a_notice_proposes_days_and_changes_nothing_before_somebody_lets_it() {
    InboxLineId line = imprisoned();

    NoticeProposal proposal = show(line).proposal().orElseThrow();

    assertThat(proposal.cases()).extracting(NoticeProposal.Open::id).containsExactly(id);
    assertThat(proposal.days())
        .extracting(NoticeProposal.Day::kind, NoticeProposal.Day::on)
        .containsExactly(
            tuple(NoticeProposal.Day.Kind.IMPRISONED, LocalDate.of(2026, 2, 16)),
            tuple(NoticeProposal.Day.Kind.PAROLE, LocalDate.of(2028, 2, 16)),
            tuple(NoticeProposal.Day.Kind.RELEASE, LocalDate.of(2028, 8, 16)));
    assertThat(proposal.due())
        .extracting(Due::step, Due::due)
        .containsExactly(
            tuple(Step.PLAN, PLAN_DUE),
            tuple(Step.CONTACT, LocalDate.of(2027, 2, 16)),
            tuple(Step.MEETING, LocalDate.of(2028, 5, 16)));
    assertThat(course().release()).as("a feed changes no case").isEmpty();
    assertThat(course().notices()).isEmpty();
    Expect.noneOpen(shown(), Task.Kind.RELEASE_PLAN);
  }

  @Test
  @Proves({"LAW-16", "HEL-16"})
  void one_outcome_fills_the_release_track_of_a_case_that_whoever_gives_it_need_not_see() {
    Expect.notFound(korsbaek.cases.show(korsbaek.tenant, korsbaek.triage, id));

    InboxLineView decided = take(imprisoned());

    assertThat(decided.line().state()).isEqualTo(InboxLine.State.TRIAGED);
    assertThat(decided.line().outcome().orElseThrow().code()).isEqualTo(Code.TO_CASE);
    ReleaseView release = release();
    assertThat(release.track().imprisonedOn()).contains(LocalDate.of(2026, 2, 16));
    assertThat(release.track().paroleOn()).contains(LocalDate.of(2028, 2, 16));
    assertThat(release.track().imprisonmentNotice()).contains(korsbaek.today());
    assertThat(Expect.open(shown(), Task.Kind.RELEASE_PLAN).due()).isEqualTo(PLAN_DUE);
    assertThat(Expect.open(shown(), Task.Kind.RELEASE_CONTACT).due()).isEqualTo("2027-02-16");
    assertThat(Expect.open(shown(), Task.Kind.RELEASE_MEETING).due()).isEqualTo("2028-05-16");
    assertThat(Expect.open(shown(), Task.Kind.READ_NOTICE).owner())
        .as("whoever answers for the case reads it")
        .isEqualTo(korsbaek.caseworker.posts().iterator().next().id());
    Expect.notFound(korsbaek.cases.show(korsbaek.tenant, korsbaek.triage, id));
  }

  @Test
  @Proves("HEL-16")
  void how_far_somebody_is_proposes_the_municipality_s_group_with_its_reason() {
    take(imprisoned());

    ReleaseView.Group serving = release().group().orElseThrow();
    assertThat(serving.code()).isEqualTo("SERVING");
    assertThat(serving.chosen()).isFalse();
    assertThat(serving.source().requirement()).isEqualTo("HEL-16");
    assertThat(serving.reason()).contains("indsat");

    korsbaek.clock.goTo(LocalDate.of(2028, 5, 16));
    assertThat(release().group().orElseThrow().code()).isEqualTo("OUT");

    take(prison("RELEASED", "2028-05-10"));
    assertThat(release().group()).as("out").isEmpty();
  }

  @Test
  @Proves("LAW-16")
  void a_notice_that_comes_settles_its_task() {
    take(imprisoned());

    take(prison("PLAN_READY", "2026-02-27"));

    Expect.noneOpen(shown(), Task.Kind.RELEASE_PLAN);
    assertThat(due(Step.PLAN).state()).isEqualTo(State.MET);
    assertThat(due(Step.PLAN).on()).contains(LocalDate.of(2026, 2, 27));
    assertThat(due(Step.PLAN).by()).contains(notice("PLAN_READY").id());
    assertThat(due(Step.CONTACT).state()).isEqualTo(State.COMING);
  }

  @Test
  @Proves("LAW-16")
  void a_day_that_is_gone_without_a_notice_asks_somebody_once_and_judges_nobody() {
    take(imprisoned());
    korsbaek.clock.goTo(PLAN_DUE);
    korsbaek.watch.watch(korsbaek.tenant);
    Expect.noneOpen(shown(), Task.Kind.RELEASE_PLAN_MISSING);

    korsbaek.clock.goTo(PLAN_DUE.plusDays(1));
    assertThat(due(Step.PLAN).state()).isEqualTo(State.MISSED);
    assertThat(korsbaek.watch.watch(korsbaek.tenant)).isEqualTo(1);
    assertThat(korsbaek.watch.watch(korsbaek.tenant)).as("once").isZero();

    Task asked = Expect.open(shown(), Task.Kind.RELEASE_PLAN_MISSING);
    assertThat(asked.due()).isEqualTo(PLAN_DUE.plusDays(8));
    assertThat(asked.because()).contains("siger intet om afsenderen");

    take(prison("PLAN_READY", "2026-03-17"));
    Expect.noneOpen(shown(), Task.Kind.RELEASE_PLAN_MISSING);
    assertThat(due(Step.PLAN).state()).isEqualTo(State.MET);
  }

  @Test
  @Proves("LAW-16")
  void a_meeting_that_is_agreed_moves_the_task_to_its_day_and_is_met_by_then() {
    take(imprisoned());

    take(prison("RELEASE_MEETING", "2026-03-01", "meetingAt", "2028-04-03T13:00:00+02:00"));

    assertThat(due(Step.MEETING).state()).isEqualTo(State.AGREED);
    assertThat(Expect.open(shown(), Task.Kind.RELEASE_MEETING).due()).isEqualTo("2028-04-03");
    korsbaek.clock.goTo(LocalDate.of(2028, 4, 3));
    korsbaek.watch.watch(korsbaek.tenant);
    Expect.noneOpen(shown(), Task.Kind.RELEASE_MEETING);
  }

  @Test
  void of_each_day_the_latest_holds_whoever_said_it() {
    take(imprisoned());
    korsbaek.clock.goTo(korsbaek.today().plusDays(1));
    keep(Optional.of(LocalDate.of(2028, 9, 1)));
    assertThat(release().track().releaseOn()).contains(LocalDate.of(2028, 9, 1));

    korsbaek.clock.goTo(korsbaek.today().plusDays(1));
    take(prison("PAROLE_EXPECTED", "2026-03-01", "expectedReleaseDate", "2028-10-01"));

    assertThat(release().track().releaseOn()).contains(LocalDate.of(2028, 10, 1));
    assertThat(Expect.open(shown(), Task.Kind.RELEASE_MEETING).due()).isEqualTo("2028-07-01");
  }

  @Test
  @Proves("LAW-16")
  void what_a_notice_told_goes_with_it_when_it_is_taken_out() {
    take(imprisoned());
    keep(Optional.of(LocalDate.of(2028, 8, 16)));
    CaseNotice told = notice("IMPRISONED");
    Expect.refused(takeOut(told, 1, " "), "text-missing");

    CourseView after = takeOut(told, 1, "Sendt ved en fejl").orThrow();

    assertThat(after.notices()).singleElement().matches(n -> !n.notice().inForce());
    assertThat(release().track().imprisonedOn()).as("kept once, by the notice").isEmpty();
    assertThat(release().track().judgedOn()).as("what people know stays").isPresent();
    Expect.noneOpen(shown(), Task.Kind.RELEASE_PLAN);
    Expect.noneOpen(shown(), Task.Kind.READ_NOTICE);
    Expect.refused(takeOut(told, 2, "Igen"), "notice-taken-out");

    take(imprisoned());
    assertThat(Expect.open(shown(), Task.Kind.RELEASE_PLAN).due()).isEqualTo(PLAN_DUE);
  }

  @Test
  void areas_are_told_as_they_stand_and_the_latest_holds() {
    take(prison("PLAN_READY", "2026-02-27", "domainHousing", "NEED", "domainHealth", "UNKNOWN"));
    take(prison("MUNICIPALITY_CONTACT", "2026-02-28", "domainHousing", "OK"));

    assertThat(release().domains())
        .extracting(Domain::area, Domain::need)
        .containsExactly(
            tuple(Area.HEALTH, Domain.Need.UNKNOWN), tuple(Area.HOUSING, Domain.Need.OK));
    assertThat(release().open()).contains(Area.HEALTH).doesNotContain(Area.HOUSING);
  }
}
