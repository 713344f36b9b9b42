package dk.sporskifte.casework.api;

import dk.sporskifte.casework.api.view.BatonView;
import dk.sporskifte.casework.api.view.HeldConcerns;
import dk.sporskifte.model.Actor;
import dk.sporskifte.model.BatonEvent;
import dk.sporskifte.model.ConcernId;
import dk.sporskifte.model.UserId;
import java.time.LocalDate;
import java.util.UUID;

/**
 * The baton: one named person holds a concern, reacts to it, and answers for it until all agree on
 * another. Only where the way of working says that concerns are held.
 */
public interface HoldingConcerns {
  Outcome<BatonView> show(Tenant tenant, Actor actor, ConcernId concern);

  /** What the actor holds and is asked to take, and receipts for what the actor handed over. */
  Outcome<HeldConcerns> mine(Tenant tenant, Actor actor);

  /** By the holder, who covers for the holder, or a leader it has climbed to. */
  Outcome<BatonView> react(
      Tenant tenant, Actor actor, ConcernId concern, UUID id, Reaction reaction);

  /** The holder stays the holder until all have agreed. */
  Outcome<BatonView> offer(
      Tenant tenant, Actor actor, ConcernId concern, UUID id, UserId receiver, String reason);

  /** The last agreement moves the concern. Whoever is asked agrees for themselves alone. */
  Outcome<BatonView> agree(
      Tenant tenant, Actor actor, ConcernId concern, UUID id, Agreed agreement);

  /** The receiver says no, or the holder takes the offer back: the holder stays. */
  Outcome<BatonView> endOffer(Tenant tenant, Actor actor, ConcernId concern, UUID id, String why);

  /** The holder asks a leader to approve the hand-over without the agreements that lack. */
  Outcome<BatonView> askException(
      Tenant tenant, Actor actor, ConcernId concern, UUID id, String reason);

  /** By a leader who neither gives nor receives. */
  Outcome<BatonView> ruleOnException(
      Tenant tenant, Actor actor, ConcernId concern, UUID id, boolean approved, String reason);

  /** By a leader, where the holder is gone. */
  Outcome<BatonView> handOn(
      Tenant tenant, Actor actor, ConcernId concern, UUID id, UserId to, String reason);

  /**
   * @param withWhom others than the one who reacted; "alone" is an answer
   * @param tookPart how the child and its network took part
   */
  record Reaction(String done, String withWhom, String tookPart) {
    @Override
    public String toString() {
      return "Reaction";
    }
  }

  /**
   * @param who said it
   * @param on the day it was said
   * @param how it was said
   */
  record Agreed(BatonEvent.Party party, String who, LocalDate on, String how) {
    @Override
    public String toString() {
      return "Agreed " + party;
    }
  }
}
