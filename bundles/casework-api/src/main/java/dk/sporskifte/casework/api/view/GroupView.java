package dk.sporskifte.casework.api.view;

import dk.sporskifte.model.GroupActivity;
import dk.sporskifte.model.GroupMember;
import dk.sporskifte.model.GroupTie;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A group with those of its members the actor may see, and the ties between those.
 *
 * @param members by name
 * @param ties by when they were made
 * @param activities newest first
 * @param longestUntil the last day a tie made today can have
 */
public record GroupView(
    GroupSummary summary,
    List<Member> members,
    List<GroupTie> ties,
    List<GroupActivity> activities,
    LocalDate longestUntil) {
  public GroupView {
    members = List.copyOf(members);
    ties = List.copyOf(ties);
    activities = List.copyOf(activities);
  }

  /**
   * Somebody in the picture.
   *
   * @param age absent for a resource that is nobody registered
   * @param caseNumber of the case they are known through
   */
  public record Member(
      GroupMember member, String name, Optional<Integer> age, Optional<String> caseNumber) {
    @Override
    public String toString() {
      return "Member " + member.id();
    }
  }
}
