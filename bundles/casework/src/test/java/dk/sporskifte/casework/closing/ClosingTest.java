package dk.sporskifte.casework.closing;

import static org.assertj.core.api.Assertions.assertThat;

import dk.sporskifte.casework.api.Outcome;
import dk.sporskifte.casework.api.view.CaseView;
import dk.sporskifte.casework.korsbaek.Expect;
import dk.sporskifte.casework.korsbaek.Korsbaek;
import dk.sporskifte.model.ActionPlan;
import dk.sporskifte.model.CaseState;
import dk.sporskifte.model.Decision;
import dk.sporskifte.model.PlanAction;
import dk.sporskifte.model.PlanId;
import dk.sporskifte.testkit.Proves;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ClosingTest {
  private final Korsbaek korsbaek = Korsbaek.plusBesideOrdinary();

  @ParameterizedTest
  @ValueSource(strings = {"NOT_RELEVANT", "WITHDRAWN", "AGED_OUT", "MOVED"})
  @Proves("HEL-41")
  void a_case_is_closed_for_each_reason_the_municipality_states(String reason) {
    CaseView closed = close(korsbaek.enrolled(), reason, "Som aftalt").orThrow();

    assertThat(closed.file().state()).isEqualTo(CaseState.CLOSED);
    assertThat(closed.file().closing().orElseThrow().reason()).isEqualTo(reason);
    assertThat(closed.decisions().get(1).grounds())
        .extracting(Decision.Ground::rule)
        .containsExactly("HEL-41");
  }

  @ParameterizedTest
  @ValueSource(strings = {"BORED", "DECLINED", "not_relevant"})
  @Proves("HEL-41")
  void another_reason_is_refused_with_those_there_are(String reason) {
    assertThat(
            Expect.refused(close(korsbaek.enrolled(), reason, "Notat"), "unknown-closing-reason")
                .reason())
        .contains("NOT_RELEVANT, WITHDRAWN, AGED_OUT, MOVED");
  }

  @Test
  void closing_ends_what_is_open_on_the_case() {
    CaseView enrolled = korsbaek.enrolled();
    draft(enrolled);
    korsbaek
        .plans
        .approve(korsbaek.tenant, korsbaek.caseworker, enrolled.file().id(), 1, "Aftalt")
        .orThrow();

    CaseView closed =
        close(korsbaek.show(enrolled.file().id()), "NOT_RELEVANT", "I arbejde").orThrow();

    assertThat(closed.tasks())
        .isNotEmpty()
        .allSatisfy(t -> assertThat(t.task().doneBy()).contains(korsbaek.caseworker.user()));
    assertThat(closed.plan().orElseThrow().state()).isEqualTo(ActionPlan.State.ENDED);
    Expect.refused(close(closed, "NOT_RELEVANT", "Igen"), "case-closed");
  }

  @Test
  void a_plan_nobody_approved_ends_with_its_case() {
    CaseView enrolled = korsbaek.enrolled();
    draft(enrolled);

    CaseView closed = close(korsbaek.show(enrolled.file().id()), "NOT_RELEVANT", "Nej").orThrow();

    assertThat(closed.plan().orElseThrow().state()).isEqualTo(ActionPlan.State.ENDED);
    assertThat(closed.plan().orElseThrow().approvedBy()).isEmpty();
  }

  @Test
  void a_referral_nobody_has_decided_about_is_declined_and_not_closed() {
    Expect.refused(close(korsbaek.refer(), "NOT_RELEVANT", "Notat"), "not-enrolled");
  }

  @Test
  void closing_has_a_note_and_stands_on_what_was_read() {
    CaseView enrolled = korsbaek.enrolled();

    Expect.refused(close(enrolled, "NOT_RELEVANT", " "), "text-missing");
    Expect.stale(
        korsbaek.closing.close(
            korsbaek.tenant,
            korsbaek.caseworker,
            enrolled.file().id(),
            1,
            "NOT_RELEVANT",
            "Notat"));
  }

  private Outcome<CaseView> close(CaseView view, String reason, String note) {
    return korsbaek.closing.close(
        korsbaek.tenant,
        korsbaek.caseworker,
        view.file().id(),
        view.file().version(),
        reason,
        note);
  }

  private void draft(CaseView enrolled) {
    korsbaek
        .plans
        .draft(
            korsbaek.tenant,
            korsbaek.caseworker,
            enrolled.file().id(),
            new PlanId(korsbaek.ids.next()),
            ActionPlan.Purpose.PREVENT,
            "Ro på",
            List.of(action()))
        .orThrow();
  }

  private PlanAction action() {
    return new PlanAction(
        korsbaek.ids.next(),
        "JOB",
        "Fritidsjob",
        "Søg hos bageren",
        "Signe",
        korsbaek.today(),
        PlanAction.Status.OPEN);
  }
}
