package dk.sporskifte.model;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/**
 * A case on its way to another programme, or to somebody outside the programmes. The giver keeps it
 * until the receiver has taken it, so that exactly one answers for it at a time (HEL-24).
 *
 * @param from id of the programme that gives it
 * @param toProgramme id of the programme that receives it; else {@code toParty} receives it
 * @param toParty whoever receives it and is no programme, as the municipality names it
 * @param receiver the post that takes it or not; absent where the party holds none here, and the
 *     giver writes down what it said
 */
public record CaseHandOver(
    UUID id,
    CaseId caseId,
    String from,
    Optional<String> toProgramme,
    Optional<String> toParty,
    Optional<PostId> receiver,
    String reason,
    UserId by,
    Instant at,
    Optional<Reply> reply,
    int version) {
  public CaseHandOver {
    Objects.requireNonNull(id);
    Objects.requireNonNull(caseId);
    from = Require.text(from, "from");
    Require.that(toProgramme.isPresent() != toParty.isPresent(), "one receives a case");
    Require.that(
        toProgramme.filter(from::equals).isEmpty(), "a case is handed over to another programme");
    Require.that(
        toParty.isPresent() || receiver.isPresent(), "a programme receives by one of its posts");
    reason = Require.text(reason, "reason");
    Objects.requireNonNull(by);
    Objects.requireNonNull(at);
    Objects.requireNonNull(reply);
  }

  /** The receiver's. */
  public record Reply(boolean accepted, String note, UserId by, Instant at) {
    public Reply {
      note = Require.text(note, "note");
      Objects.requireNonNull(by);
      Objects.requireNonNull(at);
    }
  }

  public CaseHandOver replied(Reply how) {
    return new CaseHandOver(
        id,
        caseId,
        from,
        toProgramme,
        toParty,
        receiver,
        reason,
        by,
        at,
        Optional.of(how),
        version);
  }
}
