package dk.sporskifte.rest.json;

import dk.sporskifte.model.Actor;
import dk.sporskifte.model.SystemActor;
import dk.sporskifte.model.UserActor;
import java.util.UUID;

/**
 * Who acted.
 *
 * @param name of the user, or of the part of the platform
 */
public record WhoActed(Kind kind, UUID id, String name) {
  /** A person who was logged in, or a part of the platform. */
  public enum Kind {
    USER,
    SYSTEM
  }

  static WhoActed of(Actor actor) {
    if (actor instanceof UserActor user) {
      return new WhoActed(Kind.USER, user.id(), user.name());
    }
    return new WhoActed(Kind.SYSTEM, actor.id(), ((SystemActor) actor).name());
  }
}
