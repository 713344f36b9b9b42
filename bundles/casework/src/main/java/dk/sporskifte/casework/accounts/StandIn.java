package dk.sporskifte.casework.accounts;

import dk.sporskifte.model.Post;
import dk.sporskifte.model.Role;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Set;

/**
 * Which posts can do what another does: those of the same role, and for the municipality's own
 * staff and employees those who coordinate cases. A partner stands in for a partner of the same
 * unit alone, and nobody for an administrator or an auditor.
 */
public final class StandIn {
  private static final Set<Role> OWN_STAFF =
      EnumSet.of(Role.CASEWORKER, Role.LEADER, Role.SECRETARIAT, Role.TRIAGE);
  private static final Set<Role> COORDINATING = EnumSet.of(Role.CASEWORKER, Role.LEADER);

  private StandIn() {}

  /** Whether anybody may stand in there at all. */
  public static boolean possible(Post post) {
    return OWN_STAFF.contains(post.role())
        || post.role() == Role.PARTNER
        || post.role() == Role.EMPLOYEE;
  }

  public static boolean by(Collection<Post> others, Post post) {
    return others.stream().anyMatch(other -> by(other, post));
  }

  static boolean by(Post other, Post post) {
    if (post.role() == Role.PARTNER) {
      return other.role() == Role.PARTNER && other.unit().equals(post.unit());
    }
    return (OWN_STAFF.contains(post.role()) || post.role() == Role.EMPLOYEE)
        && (other.role() == post.role() || COORDINATING.contains(other.role()));
  }
}
