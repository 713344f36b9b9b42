package dk.sporskifte.casework.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import dk.sporskifte.casework.api.Outcome;
import dk.sporskifte.casework.api.view.CourseView;
import dk.sporskifte.casework.api.view.ReleaseView.Domain;
import dk.sporskifte.casework.api.view.ReleaseView.Domain.Asked;
import dk.sporskifte.casework.api.view.TaskView;
import dk.sporskifte.casework.korsbaek.Expect;
import dk.sporskifte.model.CaseNotice;
import dk.sporskifte.model.InboxLineId;
import dk.sporskifte.model.ReleaseTrack.Area;
import dk.sporskifte.model.Task;
import dk.sporskifte.testkit.Proves;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class NeedsToldTest extends WithNotices {
  private static final LocalDate DUE = LocalDate.of(2026, 3, 16);

  @Test
  @Proves("LAW-16")
  void a_need_becomes_a_task_by_one_click_and_not_before() {
    take(ready());
    assertThat(domain(Area.HOUSING).task()).isEmpty();
    Expect.noneOpen(shown(), Task.Kind.OFFER_SUPPORT);

    meet(Area.HOUSING).orThrow();

    Task task = Expect.open(shown(), Task.Kind.OFFER_SUPPORT);
    assertThat(task.text()).contains("bolig").doesNotContain("sted at bo");
    assertThat(task.due()).isEqualTo(DUE);
    assertThat(domain(Area.HOUSING).task()).contains(new Asked(DUE, false));
    assertThat(domain(Area.EDUCATION_WORK).task()).as("each need by itself").isEmpty();
    complete(Task.Kind.OFFER_SUPPORT);
    assertThat(domain(Area.HOUSING).task()).contains(new Asked(DUE, true));
  }

  @Test
  void the_same_need_twice_is_one_task_and_another_need_another() {
    take(ready());
    meet(Area.HOUSING).orThrow();
    meet(Area.HOUSING).orThrow();
    assertThat(asked()).hasSize(1);

    complete(Task.Kind.OFFER_SUPPORT);
    meet(Area.HOUSING).orThrow();
    assertThat(asked()).as("what was seen to is not asked for again").isEmpty();

    meet(Area.EDUCATION_WORK).orThrow();
    assertThat(asked()).hasSize(1);
  }

  @Test
  void what_the_notice_does_not_call_a_need_becomes_nothing() {
    take(ready());
    Expect.refused(meet(Area.HEALTH), "no-such-need");
    Expect.refused(meet(Area.NETWORK), "no-such-need");
    Expect.stale(meet(notice("PLAN_READY"), 7, Area.HOUSING));
    assertThat(asked()).isEmpty();
  }

  @Test
  @Proves("LAW-16")
  void the_task_goes_with_the_notice_that_is_taken_out() {
    take(ready());
    meet(Area.HOUSING).orThrow();
    CaseNotice told = notice("PLAN_READY");

    takeOut(told, told.version(), "Sendt ved en fejl").orThrow();

    assertThat(asked()).isEmpty();
    CaseNotice out = notice("PLAN_READY");
    Expect.refused(meet(out, out.version(), Area.HOUSING), "notice-taken-out");
  }

  @Test
  @Proves("LAW-16")
  void the_task_goes_with_a_notice_that_is_corrected_and_the_need_can_be_met_anew() {
    ANotice first = needing();
    take(first.about(APoliceList.withCpr(emil)));
    meet(Area.HOUSING).orThrow();

    take(needing().correcting(first).about(APoliceList.withCpr(emil)));

    assertThat(asked()).isEmpty();
    assertThat(domain(Area.HOUSING).task()).isEmpty();
    CaseNotice later =
        course().notices().stream()
            .map(n -> n.notice())
            .filter(CaseNotice::inForce)
            .findAny()
            .orElseThrow();
    meet(later, later.version(), Area.HOUSING).orThrow();
    assertThat(asked()).hasSize(1);
  }

  @Test
  @Proves("LAW-23")
  void the_task_goes_with_a_wrong_match() {
    InboxLineId line = ready();
    take(line);
    meet(Area.HOUSING).orThrow();

    new MatchesUndoneByPeople(korsbaek.audited)
        .undo(korsbaek.tenant, korsbaek.triage, line, 2, korsbaek.ids.next(), "En anden Emil")
        .orThrow();

    assertThat(asked()).isEmpty();
  }

  private InboxLineId ready() {
    return needing().about(APoliceList.withCpr(emil));
  }

  private ANotice needing() {
    return ANotice.prison(korsbaek, "PLAN_READY", "2026-02-27")
        .with("domainHousing", "NEED")
        .with("domainHousingNote", "Har ikke noget sted at bo.")
        .with("domainEducationWork", "NEED")
        .with("domainHealth", "OK");
  }

  private Outcome<CourseView> meet(Area area) {
    CaseNotice notice = notice("PLAN_READY");
    return meet(notice, notice.version(), area);
  }

  private Outcome<CourseView> meet(CaseNotice notice, int version, Area area) {
    return korsbaek.notices.meetNeed(
        korsbaek.tenant, korsbaek.caseworker, id, notice.id(), version, area);
  }

  private List<Task> asked() {
    return shown().tasks().stream()
        .map(TaskView::task)
        .filter(t -> t.kind() == Task.Kind.OFFER_SUPPORT && t.doneAt().isEmpty())
        .toList();
  }

  private Domain domain(Area area) {
    return release().domains().stream().filter(d -> d.area() == area).findFirst().orElseThrow();
  }
}
