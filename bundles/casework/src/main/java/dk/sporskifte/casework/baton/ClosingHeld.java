package dk.sporskifte.casework.baton;

import dk.sporskifte.access.Right;
import dk.sporskifte.casework.api.Refusal;
import dk.sporskifte.casework.api.view.BatonView.Act;
import dk.sporskifte.casework.work.Work;
import dk.sporskifte.model.Concern;
import java.util.Optional;

/** No concern is closed without a reaction, by nobody (HAL-27). */
public final class ClosingHeld {
  private ClosingHeld() {}

  /** Where nobody holds concerns, those who decide about them close one. */
  public static Optional<Refusal> objection(Work work, Concern concern) {
    if (concern.holder().isEmpty() || work.way().concernRules().holding().isEmpty()) {
      return work.may(Right.DECIDE_CONCERNS) ? Optional.empty() : Optional.of(Refusal.forbidden());
    }
    return Baton.of(work, concern.id()).map(ClosingHeld::objection).orThrow();
  }

  private static Optional<Refusal> objection(Baton baton) {
    if (!baton.reacted()) {
      return Optional.of(
          Refusal.rule(
              "reaction-missing",
              "Ingen bekymring lukkes, før nogen har reageret. Registrér reaktionen først.",
              baton.holding().source()));
    }
    if (baton.offer().isPresent()) {
      return Optional.of(Objections.waiting());
    }
    return baton.may(Act.CLOSE) ? Optional.empty() : Optional.of(Objections.to(baton, Act.CLOSE));
  }
}
