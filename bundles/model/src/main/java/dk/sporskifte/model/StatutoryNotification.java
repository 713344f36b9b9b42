package dk.sporskifte.model;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/**
 * An underretning handed off to the child's authority (LAW-10). The duty is personal; the platform
 * never sends one by itself.
 *
 * @param handedOffTo the authority's specialist system or unit
 * @param receipt its receipt, when it came
 */
public record StatutoryNotification(
    UUID id,
    CaseId caseId,
    String text,
    boolean acute,
    String handedOffTo,
    Optional<String> receipt,
    UserId by,
    Instant at) {
  public StatutoryNotification {
    Objects.requireNonNull(id);
    Objects.requireNonNull(caseId);
    text = Require.text(text, "text");
    handedOffTo = Require.text(handedOffTo, "handedOffTo");
    Objects.requireNonNull(receipt);
    Objects.requireNonNull(by);
    Objects.requireNonNull(at);
  }

  public StatutoryNotification receivedAs(String itsReceipt) {
    return new StatutoryNotification(
        id,
        caseId,
        text,
        acute,
        handedOffTo,
        Optional.of(Require.text(itsReceipt, "receipt")),
        by,
        at);
  }
}
