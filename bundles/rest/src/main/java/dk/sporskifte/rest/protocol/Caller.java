package dk.sporskifte.rest.protocol;

import dk.sporskifte.casework.api.Tenant;
import dk.sporskifte.model.UserActor;

/**
 * Who calls, on which tenant. A resource method that takes one is called with a live token of that
 * tenant alone; no use case can be called without.
 */
public record Caller(Tenant tenant, UserActor actor, String token) {
  @Override
  public String toString() {
    return "Caller " + actor.id() + " of " + tenant;
  }
}
