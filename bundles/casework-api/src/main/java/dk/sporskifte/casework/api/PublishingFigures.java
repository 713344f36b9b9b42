package dk.sporskifte.casework.api;

import dk.sporskifte.model.Actor;
import java.util.List;

/** A half-year that is over is published once; what was published never changes (LAW-29). */
public interface PublishingFigures {
  /**
   * Publishes those that are over and are not, the earliest first. One before the latest that was
   * published, and one in which nothing was counted, never is.
   *
   * @return ids of the half-years published now
   */
  Outcome<List<String>> publish(Tenant tenant, Actor actor);
}
