package dk.sporskifte.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class CaseFileTest {
  private static final UUID ID = new UUID(7, 7);
  private static final Instant NOON = Instant.parse("2026-03-02T11:00:00Z");
  private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);
  private static final UserId CASEWORKER = new UserId(ID);

  private final CaseFile referred =
      new CaseFile(
          new CaseId(ID),
          "2026-0001",
          new PersonId(ID),
          "ssp",
          CaseState.REFERRED,
          referral(),
          TODAY.plusDays(28),
          Optional.empty(),
          SystemActor.FEED,
          NOON,
          1);

  private static Referral referral() {
    return new Referral(
        IntakeChannel.PHONE,
        TODAY,
        new Referrer(
            Referrer.Kind.CITIZEN,
            "Storm Rævetoft",
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            false),
        Set.of(),
        Set.of(),
        "Bekymret nabo",
        Optional.empty(),
        Optional.empty());
  }

  @Test
  void goes_from_referral_to_closing_as_one_case() {
    CaseFile enrolled = referred.in(CaseState.ON_AGENDA).enrolledIn("ssp-plus");
    assertThat(enrolled.id()).isEqualTo(referred.id());
    assertThat(enrolled.programme()).isEqualTo("ssp-plus");
    assertThat(enrolled.state().enrolled()).isTrue();
    CaseFile closed = enrolled.closed(new Closing("MOVED", "", CASEWORKER, NOON));
    assertThat(closed.state().open()).isFalse();
    assertThat(closed.closing()).isPresent();
    assertThat(closed.takeUpDue()).isEqualTo(referred.takeUpDue());
  }

  @Test
  void is_closed_with_a_closing_and_never_without() {
    assertThatIllegalArgumentException().isThrownBy(() -> referred.in(CaseState.CLOSED));
  }

  @Test
  void remembers_when_the_form_came() {
    assertThat(referred.with(referral().withFormReceived(TODAY)).referral().formReceivedOn())
        .hasValue(TODAY);
  }

  @Test
  void is_open_until_closed_or_handed_over_and_enrolled_in_between() {
    assertThat(Stream.of(CaseState.values()).filter(state -> !state.open()))
        .containsExactly(CaseState.HANDED_OVER, CaseState.CLOSED);
    assertThat(Stream.of(CaseState.values()).filter(CaseState::enrolled))
        .containsExactly(CaseState.ENROLLED, CaseState.PLANNED, CaseState.IN_FOLLOW_UP);
  }
}
