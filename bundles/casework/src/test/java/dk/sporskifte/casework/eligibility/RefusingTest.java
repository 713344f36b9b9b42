package dk.sporskifte.casework.eligibility;

import static org.assertj.core.api.Assertions.assertThat;

import dk.sporskifte.casework.api.Outcome;
import dk.sporskifte.casework.api.Refusal;
import dk.sporskifte.casework.api.RefusalTerms;
import dk.sporskifte.casework.api.view.CaseView;
import dk.sporskifte.casework.korsbaek.Expect;
import dk.sporskifte.casework.korsbaek.Korsbaek;
import dk.sporskifte.model.CaseId;
import dk.sporskifte.model.CaseState;
import dk.sporskifte.model.Decision;
import dk.sporskifte.model.RefusalMark;
import dk.sporskifte.model.RefusalMark.Route;
import dk.sporskifte.model.RefusalMark.Standing;
import dk.sporskifte.testkit.Proves;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class RefusingTest {
  private static final Optional<Standing> DECISION = Optional.of(Standing.ADMINISTRATIVE_DECISION);
  private static final Optional<Route> ANKESTYRELSEN = Optional.of(Route.ANKESTYRELSEN);

  private final Korsbaek korsbaek = Korsbaek.plusBesideOrdinary();
  private final CaseId id = korsbaek.refer().file().id();
  private final Optional<LocalDate> today = Optional.of(korsbaek.today());

  @Test
  @Proves("LAW-33")
  void whoever_refuses_says_whether_it_is_a_decision() {
    var unsaid =
        new RefusalTerms(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

    Refusal refusal = Expect.refused(decline("Ønsker det ikke", unsaid), "refusal-unmarked");

    assertThat(refusal.field()).contains("standing");
    assertThat(korsbaek.show(id).file().state()).isEqualTo(CaseState.REFERRED);
  }

  @Test
  @Proves("LAW-33")
  void a_refusal_has_a_reason_whatever_it_is() {
    Expect.refused(decline(" ", RefusalTerms.ofNoDecision()), "text-missing");
    Expect.refused(
        decline(" ", new RefusalTerms(DECISION, ANKESTYRELSEN, today, Optional.empty())),
        "text-missing");
  }

  @Test
  @Proves("LAW-33")
  void a_decision_says_how_to_complain() {
    var without = new RefusalTerms(DECISION, Optional.empty(), today, Optional.empty());

    Refusal refusal = Expect.refused(decline("Nej", without), "complaint-guidance-missing");

    assertThat(refusal.field()).contains("complaint");
    assertThat(refusal.sources())
        .singleElement()
        .satisfies(source -> assertThat(source.document()).contains("§ 25"));
  }

  @Test
  @Proves("LAW-33")
  void a_decision_says_when_the_party_was_heard_or_why_not_and_not_both() {
    Expect.refused(decline("Nej", decision(Optional.empty(), "")), "party-hearing-unsaid");
    Expect.refused(decline("Nej", decision(Optional.empty(), "  ")), "party-hearing-unsaid");
    Expect.refused(decline("Nej", decision(today, "Kendte alt")), "party-hearing-unsaid");
  }

  @Test
  @Proves("LAW-33")
  void nobody_is_heard_after_it_was_decided() {
    Optional<LocalDate> tomorrow = Optional.of(korsbaek.today().plusDays(1));

    Expect.refused(decline("Nej", decision(tomorrow, "")), "heard-after-decision");
  }

  @Test
  @Proves("LAW-33")
  void a_decision_keeps_the_guidance_as_it_was_told_and_the_day_of_the_hearing() {
    RefusalMark mark = mark(decline("For gammel", decision(today, "")));

    assertThat(mark.standing()).isEqualTo(Standing.ADMINISTRATIVE_DECISION);
    assertThat(mark.heardOn()).isEqualTo(today);
    assertThat(mark.notHeardBecause()).isEmpty();
    assertThat(mark.complaint().orElseThrow().route()).isEqualTo(Route.ANKESTYRELSEN);
    assertThat(mark.complaint().orElseThrow().guidance())
        .contains("Ankestyrelsen", "kommunen", "fire uger");
  }

  @Test
  @Proves("LAW-33")
  void a_decision_keeps_why_no_hearing_was_due_and_that_nobody_takes_complaints() {
    var terms =
        new RefusalTerms(
            DECISION,
            Optional.of(Route.NO_AUTHORITY),
            Optional.empty(),
            Optional.of("Den unge har selv givet oplysningerne"));

    RefusalMark mark = mark(decline("For gammel", terms));

    assertThat(mark.notHeardBecause()).contains("Den unge har selv givet oplysningerne");
    assertThat(mark.complaint().orElseThrow().guidance())
        .contains("ikke indbringes", "domstolene")
        .doesNotContain("fire uger");
  }

  @Test
  @Proves("LAW-33")
  void what_is_no_decision_carries_neither_guidance_nor_hearing() {
    Optional<Standing> none = Optional.of(Standing.NO_DECISION);
    for (RefusalTerms more :
        new RefusalTerms[] {
          new RefusalTerms(none, ANKESTYRELSEN, Optional.empty(), Optional.empty()),
          new RefusalTerms(none, Optional.empty(), today, Optional.empty()),
          new RefusalTerms(none, Optional.empty(), Optional.empty(), Optional.of("Kendte alt"))
        }) {
      Expect.refused(decline("Nej", more), "not-a-decision");
    }

    assertThat(mark(decline("Ønsker det ikke", RefusalTerms.ofNoDecision())))
        .isEqualTo(RefusalMark.ofNoDecision());
  }

  private static RefusalTerms decision(Optional<LocalDate> heardOn, String notHeard) {
    return new RefusalTerms(
        DECISION, ANKESTYRELSEN, heardOn, Optional.of(notHeard).filter(text -> !text.isEmpty()));
  }

  private static RefusalMark mark(Outcome<CaseView> refused) {
    Decision decision = refused.orThrow().decisions().get(0);
    assertThat(decision.outcome()).isEqualTo("DECLINE");
    return decision.refusal().orElseThrow();
  }

  private Outcome<CaseView> decline(String reason, RefusalTerms terms) {
    return korsbaek.eligibility.decline(
        korsbaek.tenant, korsbaek.caseworker, id, 1, reason, Optional.empty(), terms);
  }
}
