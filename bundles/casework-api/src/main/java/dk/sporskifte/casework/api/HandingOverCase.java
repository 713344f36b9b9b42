package dk.sporskifte.casework.api;

import dk.sporskifte.casework.api.view.CourseView;
import dk.sporskifte.model.Actor;
import dk.sporskifte.model.CaseId;
import dk.sporskifte.model.PostId;
import java.util.Optional;
import java.util.UUID;

/** A case moves to another programme, or to somebody outside the programmes (HEL-24). */
public interface HandingOverCase {
  /**
   * The giver keeps the case until the receiver replies.
   *
   * @param to id of a programme, or of one of the municipality's hand-overs to a party
   * @param receiver the post that replies; left out for the programme's own, and for a party that
   *     holds none
   */
  Outcome<CourseView> offer(
      Tenant tenant,
      Actor actor,
      CaseId id,
      UUID handOver,
      String to,
      Optional<PostId> receiver,
      String reason);

  /** By the receiver's post; where it has none, by whoever coordinates the case. */
  Outcome<CourseView> reply(
      Tenant tenant, Actor actor, CaseId id, UUID handOver, boolean accepted, String note);
}
