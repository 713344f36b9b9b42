package dk.sporskifte.casework.referral;

import static org.assertj.core.api.Assertions.assertThat;

import dk.sporskifte.casework.api.Outcome;
import dk.sporskifte.casework.api.Refusal;
import dk.sporskifte.casework.api.view.CaseView;
import dk.sporskifte.casework.api.view.TaskView;
import dk.sporskifte.casework.cases.CasesInSight;
import dk.sporskifte.casework.korsbaek.AReferral;
import dk.sporskifte.casework.korsbaek.Expect;
import dk.sporskifte.casework.korsbaek.Korsbaek;
import dk.sporskifte.casework.korsbaek.WayOfKorsbaek;
import dk.sporskifte.model.CaseState;
import dk.sporskifte.model.IntakeChannel;
import dk.sporskifte.model.Task;
import dk.sporskifte.testkit.Proves;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ReferringTest {
  private final Korsbaek korsbaek = Korsbaek.plusBesideOrdinary();
  private final ReferralsIntoCases referrals = new ReferralsIntoCases(korsbaek.audited);

  @ParameterizedTest
  @EnumSource(
      value = IntakeChannel.class,
      names = {"FORM", "MAIL", "PHONE", "SELF"})
  @Proves({"HEL-03", "HEL-32"})
  void every_open_channel_opens_a_case(IntakeChannel channel) {
    CaseView view = refer(aReferral().by(channel));

    assertThat(view.file().state()).isEqualTo(CaseState.REFERRED);
    assertThat(view.file().number()).isEqualTo("2026-0001");
    assertThat(view.file().referral().channel()).isEqualTo(channel);
  }

  @Test
  @Proves("HEL-32")
  void another_channel_is_refused_with_those_that_are_open_and_the_sentence_that_opens_them() {
    Refusal refusal =
        Expect.refused(attempt(aReferral().by(IntakeChannel.FEED)), "channel-not-open");

    assertThat(refusal.reason()).contains("FORM, MAIL, PHONE, SELF");
    assertThat(Expect.requirements(refusal)).containsExactly("HEL-32");
  }

  @Test
  @Proves("HEL-33")
  void a_referral_without_its_form_asks_for_it_within_the_rule_s_time() {
    TaskView form = task(refer(aReferral()), Task.Kind.RECEIVE_REFERRAL_FORM);

    assertThat(form.task().due()).isEqualTo(korsbaek.today().plusDays(7));
    assertThat(form.task().source().requirement()).isEqualTo("HEL-33");
  }

  @Test
  @Proves("HEL-33")
  void a_referral_by_form_or_with_its_form_asks_for_none() {
    assertThat(kinds(refer(aReferral().by(IntakeChannel.FORM))))
        .doesNotContain(Task.Kind.RECEIVE_REFERRAL_FORM);
    assertThat(kinds(refer(aReferral().withForm())))
        .doesNotContain(Task.Kind.RECEIVE_REFERRAL_FORM);
  }

  @Test
  @Proves("HEL-33")
  void the_form_that_comes_later_ends_its_task() {
    CaseView view = refer(aReferral());
    korsbaek.clock.goTo(korsbaek.today().plusDays(9));
    assertThat(task(show(view), Task.Kind.RECEIVE_REFERRAL_FORM).overdue()).isTrue();

    CaseView after =
        referrals
            .receiveForm(
                korsbaek.tenant,
                korsbaek.caseworker,
                view.file().id(),
                view.file().version(),
                korsbaek.today())
            .orThrow();

    assertThat(after.file().referral().formReceivedOn()).contains(korsbaek.today());
    assertThat(task(after, Task.Kind.RECEIVE_REFERRAL_FORM).task().doneBy())
        .contains(korsbaek.caseworker.user());
    Expect.stale(
        referrals.receiveForm(
            korsbaek.tenant,
            korsbaek.caseworker,
            view.file().id(),
            view.file().version(),
            korsbaek.today()));
    Expect.refused(
        referrals.receiveForm(
            korsbaek.tenant,
            korsbaek.caseworker,
            view.file().id(),
            after.file().version(),
            korsbaek.today()),
        "form-already-received");
  }

  @Test
  void a_form_comes_between_the_referral_and_today() {
    CaseView view = refer(aReferral());
    for (LocalDate impossible :
        List.of(korsbaek.today().plusDays(1), korsbaek.today().minusDays(1))) {
      Outcome<CaseView> outcome =
          referrals.receiveForm(
              korsbaek.tenant, korsbaek.caseworker, view.file().id(), 1, impossible);
      assertThat(Expect.refusal(outcome).kind()).isEqualTo(Refusal.Kind.INVALID);
    }
  }

  @Test
  @Proves("HEL-36")
  void without_a_meeting_inside_it_is_due_after_28_days_and_an_extra_meeting_is_asked_for() {
    CaseView view = refer(aReferral().receivedOn(korsbaek.today().minusDays(3)));

    LocalDate latest = korsbaek.today().plusDays(25);
    assertThat(view.file().takeUpDue()).isEqualTo(latest);
    assertThat(task(view, Task.Kind.TAKE_UP_REFERRAL).task().due()).isEqualTo(latest);
    Task extra = task(view, Task.Kind.PLAN_EXTRA_MEETING).task();
    assertThat(extra.due()).isEqualTo(latest.minusDays(7));
    assertThat(extra.owner()).isEqualTo(korsbaek.secretary.posts().get(0).id());
    assertThat(extra.because()).contains("27. marts 2026");
    assertThat(extra.source().requirement()).isEqualTo("HEL-36");
  }

  @Test
  @Proves("HEL-36")
  void the_28_days_count_from_the_first_mail_call_or_form_and_a_breach_is_not_hidden() {
    CaseView view = refer(aReferral().receivedOn(korsbaek.today().minusDays(30)));

    assertThat(task(view, Task.Kind.TAKE_UP_REFERRAL).overdue()).isTrue();
    assertThat(task(view, Task.Kind.PLAN_EXTRA_MEETING).task().due()).isEqualTo(korsbaek.today());
    assertThat(view.nextStep()).contains("fristen er overskredet");
  }

  @Test
  @Proves("LAW-31")
  void a_new_person_is_to_be_informed_within_a_month_and_a_known_one_is_not_again() {
    CaseView first = refer(aReferral());
    assertThat(task(first, Task.Kind.INFORM_PERSON).task().due()).isEqualTo("2026-04-02");

    assertThat(kinds(refer(aReferral().of(first.person().id()))))
        .doesNotContain(Task.Kind.INFORM_PERSON);
  }

  @Test
  void a_birthday_that_is_near_asks_for_something_at_once_and_not_in_the_past() {
    CaseView view = refer(aReferral().born(LocalDate.of(2001, 6, 15)));

    assertThat(task(view, Task.Kind.LEAVES_TARGET_GROUP).task().due()).isEqualTo(korsbaek.today());
    assertThat(task(view, Task.Kind.CLOSE_OR_HAND_OVER).task().due()).isEqualTo("2026-06-15");
  }

  @Test
  @Proves("HEL-36")
  void every_task_names_the_sentence_it_stands_on_and_no_person() {
    CaseView view = refer(aReferral());

    assertThat(view.tasks())
        .isNotEmpty()
        .allSatisfy(
            t -> {
              assertThat(t.task().source().quote()).isNotBlank();
              assertThat(t.task().text()).doesNotContain(view.person().name());
              assertThat(t.ownerTitle()).isNotBlank();
            });
  }

  @Test
  void an_unknown_code_is_refused_with_the_list_of_those_there_are() {
    assertThat(
            Expect.refused(
                    attempt(aReferral().targetGroups("RISK", "OTHER")), "unknown-target-group")
                .reason())
        .contains("OTHER", "RISK, SERVING, OUT, SUBSTANCE");
    assertThat(
            Expect.refused(attempt(aReferral().challenges("BAD_HABITS")), "unknown-challenge")
                .reason())
        .contains("HOMELESS, PSYCHIATRIC");
    assertThat(Expect.refused(attempt(aReferral().to("exit")), "unknown-programme").reason())
        .contains("ssp, ssp-plus");
  }

  @Test
  void a_referral_has_a_reason_and_has_been_received() {
    Expect.refused(attempt(aReferral().saying("  ")), "text-missing");
    Expect.refused(
        attempt(aReferral().receivedOn(korsbaek.today().plusDays(1))), "date-in-the-future");
    assertThat(refer(aReferral().receivedOn(korsbaek.today())).file().takeUpDue())
        .isEqualTo(korsbaek.today().plusDays(28));
  }

  @Test
  void the_same_identity_is_referred_once() {
    AReferral referral = aReferral();
    refer(referral);

    assertThat(Expect.refused(attempt(referral), "already-exists").kind())
        .isEqualTo(Refusal.Kind.CONFLICT);
  }

  @Test
  void nobody_is_left_without_a_caseworker() {
    Korsbaek empty = Korsbaek.plusBesideOrdinary();
    ReferralsIntoCases there = new ReferralsIntoCases(empty.audited);
    CaseView view =
        there
            .refer(
                empty.tenant,
                empty.caseworker,
                AReferral.in(empty).to(WayOfKorsbaek.ORDINARY).referral())
            .orThrow();

    assertThat(view.tasks())
        .as("no post has a seat in that forum, so all caseworkers answer for it")
        .extracting(TaskView::ownerTitle)
        .contains("SSP-medarbejder");
  }

  @Test
  void who_may_refer_is_a_matter_of_posts() {
    Expect.notAllowed(
        referrals.refer(korsbaek.tenant, korsbaek.administrator, aReferral().referral()));
    Expect.notAllowed(referrals.refer(korsbaek.tenant, korsbaek.outsider, aReferral().referral()));
    assertThat(korsbaek.store.audit(korsbaek.tenant.key()))
        .filteredOn(e -> e.actor().equals(korsbaek.outsider.id()))
        .singleElement()
        .satisfies(e -> assertThat(e.purpose()).contains("afvist: not-allowed"));
  }

  private AReferral aReferral() {
    return AReferral.in(korsbaek);
  }

  private Outcome<CaseView> attempt(AReferral referral) {
    return referrals.refer(korsbaek.tenant, korsbaek.caseworker, referral.referral());
  }

  private CaseView refer(AReferral referral) {
    return attempt(referral).orThrow();
  }

  private CaseView show(CaseView view) {
    return new CasesInSight(korsbaek.audited)
        .show(korsbaek.tenant, korsbaek.caseworker, view.file().id())
        .orThrow();
  }

  private static List<Task.Kind> kinds(CaseView view) {
    return view.tasks().stream().map(t -> t.task().kind()).toList();
  }

  private static TaskView task(CaseView view, Task.Kind kind) {
    Optional<TaskView> task =
        view.tasks().stream().filter(t -> t.task().kind() == kind).findFirst();
    assertThat(task).as(kind.name()).isPresent();
    return task.orElseThrow();
  }
}
