package dk.sporskifte.access;

import dk.sporskifte.casework.api.Outcome;
import dk.sporskifte.casework.api.Refusal;
import dk.sporskifte.model.Actor;

/** Asks for a right where something is about to be done. */
public final class Rights {
  private Rights() {}

  /** The actor, or a {@code FORBIDDEN} refusal. */
  public static Outcome<Actor> demand(Actor actor, Right right) {
    return right.carriedBy(actor) ? Outcome.done(actor) : Outcome.refused(Refusal.forbidden());
  }
}
