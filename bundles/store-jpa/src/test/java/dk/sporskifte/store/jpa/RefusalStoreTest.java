package dk.sporskifte.store.jpa;

import static dk.sporskifte.store.jpa.TestTenant.CLOCK;
import static dk.sporskifte.store.jpa.TestTenant.KOGE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.sporskifte.model.CaseFile;
import dk.sporskifte.model.Decision;
import dk.sporskifte.model.RefusalMark;
import dk.sporskifte.model.Role;
import dk.sporskifte.model.UserActor;
import dk.sporskifte.testkit.Proves;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class RefusalStoreTest {
  private final UserActor coordinator = KOGE.user(Role.CASEWORKER);
  private final CaseFile file = Given.openCase(KOGE, coordinator);

  @Test
  @Proves("LAW-33")
  void a_refusal_keeps_what_it_is_and_none_is_stored_without() {
    LocalDate heard = LocalDate.of(2026, 2, 20);
    RefusalMark.Complaint complaint =
        new RefusalMark.Complaint(RefusalMark.Route.ANKESTYRELSEN, "Klag inden fire uger.");
    RefusalMark.Standing standing = RefusalMark.Standing.ADMINISTRATIVE_DECISION;
    Decision afterHearing =
        refusal(
            Optional.of(
                new RefusalMark(
                    standing, Optional.of(complaint), Optional.of(heard), Optional.empty())));
    Decision unheard =
        refusal(
            Optional.of(
                new RefusalMark(
                    standing, Optional.of(complaint), Optional.empty(), Optional.of("Kendt"))));
    Decision none = refusal(Optional.of(RefusalMark.ofNoDecision()));

    KOGE.run(
        coordinator,
        s -> List.of(afterHearing, unheard, none).forEach(decision -> s.cases().add(decision)));

    assertThat(KOGE.listed(coordinator, s -> s.cases().decisions(file.id())))
        .containsExactlyInAnyOrder(afterHearing, unheard, none);
    assertThatThrownBy(() -> KOGE.run(coordinator, s -> s.cases().add(refusal(Optional.empty()))))
        .isInstanceOf(RuntimeException.class);
  }

  private Decision refusal(Optional<RefusalMark> mark) {
    return new Decision(
        TestTenant.id(),
        file.id(),
        Decision.Kind.ELIGIBILITY,
        "DECLINE",
        "Bor i en anden kommune",
        "DECLINE",
        List.of(Decision.Ground.of("Alderen passer ikke", Given.SOURCE)),
        "259",
        "1.0",
        coordinator.user(),
        LocalDate.of(2026, 2, 27),
        CLOCK.instant(),
        mark);
  }
}
