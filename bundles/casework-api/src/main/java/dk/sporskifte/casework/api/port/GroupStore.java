package dk.sporskifte.casework.api.port;

import dk.sporskifte.model.ConcernId;
import dk.sporskifte.model.GroupActivity;
import dk.sporskifte.model.GroupId;
import dk.sporskifte.model.GroupMember;
import dk.sporskifte.model.GroupTie;
import dk.sporskifte.model.YouthGroup;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Groups the actor may see; of their members those whose case or concern the actor sees, and of
 * their ties those of which the actor sees both ends. What is over is not there.
 */
public interface GroupStore {
  /** Who sees it is granted by {@link AccessGrants}. */
  void add(YouthGroup group);

  /** Refuses as stale by its version. */
  void save(YouthGroup group);

  Optional<YouthGroup> find(GroupId id);

  /** Open ones first, then by name. */
  List<YouthGroup> all();

  /** Those with a member known through the concern, by name. */
  List<YouthGroup> ofConcern(ConcernId concern);

  void add(GroupMember member);

  /** Only its ground may have changed. Refuses as stale by its version. */
  void save(GroupMember member);

  /** With the ties of the member. */
  void remove(GroupMember member);

  /** By when they were added. */
  List<GroupMember> members(GroupId group);

  void add(GroupTie tie);

  /** Only its ground may have changed. Refuses as stale by its version. */
  void save(GroupTie tie);

  void remove(GroupTie tie);

  /** By when they were made. */
  List<GroupTie> ties(GroupId group);

  /** Every one of a group the actor sees, seen or not, and every member. */
  void removeAll(GroupId group);

  void add(GroupActivity activity);

  /** Newest first. */
  List<GroupActivity> activities(GroupId group);

  /** For the CLOCK actor: how many ties, of members and between them, are over. */
  long due(LocalDate today);

  /**
   * For the CLOCK actor: removes those.
   *
   * @return how many there were
   */
  long forget(LocalDate today);
}
