package dk.sporskifte.model;

import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * A step of a concern that somebody holds. Steps are added and never changed; what holds now
 * follows from them.
 *
 * @param by absent where the clock did it
 * @param from who held it before
 * @param to who holds it, or is asked to
 * @param offer the hand-over it belongs to: the id of the step that offered it
 * @param party whose agreement it is
 * @param on the day it was said
 * @param text what was done, why, or how it was said
 * @param who with whom it was done, who said it, or to whom it was handed off
 * @param tookPart how the child and its network took part (HAL-44)
 */
public record BatonEvent(
    UUID id,
    ConcernId concern,
    Kind kind,
    Optional<UserId> by,
    Instant at,
    Optional<UserId> from,
    Optional<UserId> to,
    Optional<UUID> offer,
    Optional<Party> party,
    Optional<LocalDate> on,
    Optional<String> text,
    Optional<String> who,
    Optional<String> tookPart) {
  public BatonEvent {
    Objects.requireNonNull(id);
    Objects.requireNonNull(concern);
    Objects.requireNonNull(kind);
    Objects.requireNonNull(at);
  }

  /** What happened. */
  public enum Kind {
    HELD,
    REACTED,
    OFFERED,
    AGREED,
    DECLINED,
    WITHDRAWN,
    EXCEPTION_ASKED,
    EXCEPTION_REFUSED,
    /** All have agreed. */
    HANDED_OVER,
    /** Not all have agreed, and a leader approved it. */
    EXCEPTED,
    /** The holder was gone, and a leader found another. */
    HANDED_ON,
    /** Nobody reacted in time. */
    CLIMBED,
    /** The holder's account is closed, or holds no post. */
    LEFT,
    NOTIFIED,
    NOTIFIED_ACUTELY;

    private static final Set<Kind> MOVING = EnumSet.of(HELD, HANDED_OVER, EXCEPTED, HANDED_ON);
    private static final Set<Kind> ENDING =
        EnumSet.of(DECLINED, WITHDRAWN, HANDED_OVER, EXCEPTED, HANDED_ON);

    /** Whether somebody holds the concern from then on. */
    public boolean moves() {
      return MOVING.contains(this);
    }

    /** Whether a hand-over that was offered waits no more. */
    public boolean endsOffer() {
      return ENDING.contains(this);
    }
  }

  /** Who is asked to agree to a hand-over. */
  public enum Party {
    GIVER,
    RECEIVER,
    /** Or the child's family. */
    YOUNG_PERSON
  }

  public static BatonEvent of(UUID id, ConcernId concern, Kind kind, UserId by, Instant at) {
    return new BatonEvent(
        id,
        concern,
        kind,
        Optional.of(by),
        at,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }

  /** Somebody held something for the first time. */
  public static BatonEvent held(UUID id, Concern concern, UserId holder, String why) {
    return new BatonEvent(
        id,
        concern.id(),
        Kind.HELD,
        Optional.of(concern.raisedBy()),
        concern.raisedAt(),
        Optional.empty(),
        Optional.of(holder),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.of(why),
        Optional.empty(),
        Optional.empty());
  }

  public BatonEvent from(UserId giver) {
    return new BatonEvent(
        id, concern, kind, by, at, Optional.of(giver), to, offer, party, on, text, who, tookPart);
  }

  public BatonEvent to(UserId receiver) {
    return new BatonEvent(
        id,
        concern,
        kind,
        by,
        at,
        from,
        Optional.of(receiver),
        offer,
        party,
        on,
        text,
        who,
        tookPart);
  }

  public BatonEvent in(UUID handOver) {
    return new BatonEvent(
        id, concern, kind, by, at, from, to, Optional.of(handOver), party, on, text, who, tookPart);
  }

  public BatonEvent saidBy(Party whose, String name, LocalDate day) {
    return new BatonEvent(
        id,
        concern,
        kind,
        by,
        at,
        from,
        to,
        offer,
        Optional.of(whose),
        Optional.of(day),
        text,
        Optional.of(name),
        tookPart);
  }

  public BatonEvent telling(String words) {
    return new BatonEvent(
        id, concern, kind, by, at, from, to, offer, party, on, Optional.of(words), who, tookPart);
  }

  public BatonEvent with(String others) {
    return new BatonEvent(
        id, concern, kind, by, at, from, to, offer, party, on, text, Optional.of(others), tookPart);
  }

  public BatonEvent together(String how) {
    return new BatonEvent(
        id, concern, kind, by, at, from, to, offer, party, on, text, who, Optional.of(how));
  }

  @Override
  public String toString() {
    return "BatonEvent " + id + " " + kind;
  }
}
