package dk.sporskifte.casework.api.port;

import dk.sporskifte.model.GroupId;
import dk.sporskifte.model.PersonId;
import dk.sporskifte.model.PostId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * The one table row security hangs on. Written through definer functions alone, which demand that
 * the object is new or that the actor sees it already. Lines of feeds are shown as they are added.
 */
public interface AccessGrants {
  /** The object has been added before, and the person is the one it is about. */
  void grant(Grant grant);

  /** Ends one grantee's access from that instant on. */
  void end(UUID object, UUID grantee, Instant at);

  /**
   * For a post that was added in this transaction: what it would see had it been there from the
   * start, as its role allows it.
   *
   * @param notItsProgrammes whose cases other posts answer for
   * @param concerns whether concerns are shown to it
   * @param reason Danish; the access report shows it
   * @return how many objects it was granted
   */
  long showToNewPost(PostId post, Set<String> notItsProgrammes, boolean concerns, String reason);

  boolean sees(UUID object);

  List<Grant> of(UUID object);

  /**
   * @param object a case, a concern or an inbox line
   * @param person whom the grantee may see with it
   * @param grantee a post or a user
   * @param until absent while it lasts
   * @param reason Danish; the access report shows it
   */
  record Grant(
      UUID object,
      PersonId person,
      UUID grantee,
      Instant from,
      Optional<Instant> until,
      String reason) {}

  /** An inbox line or a concern that names nobody registered. */
  void grantNameless(UUID object, UUID grantee, Instant from, String reason);

  /** A group, which names nobody: its members open by their own cases and concerns. */
  void grantGroup(GroupId group, UUID grantee, Instant from, String reason);
}
