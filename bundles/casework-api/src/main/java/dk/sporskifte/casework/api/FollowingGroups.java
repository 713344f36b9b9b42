package dk.sporskifte.casework.api;

import dk.sporskifte.casework.api.view.GroupSummary;
import dk.sporskifte.casework.api.view.GroupView;
import dk.sporskifte.model.Actor;
import dk.sporskifte.model.CaseId;
import dk.sporskifte.model.ConcernId;
import dk.sporskifte.model.Confidence;
import dk.sporskifte.model.GroupId;
import dk.sporskifte.model.GroupRole;
import dk.sporskifte.model.LegalBasis;
import dk.sporskifte.model.PostId;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Groups of young people. Whoever is in one through a case or a concern is there for those alone
 * who see that; nobody is counted, ranked or scored, and nothing of it leaves the municipality.
 */
public interface FollowingGroups {
  /** Open ones first, then by name. */
  Outcome<List<GroupSummary>> list(Tenant tenant, Actor actor);

  /** Those that a concern is tied to. */
  Outcome<List<GroupSummary>> ofConcern(Tenant tenant, Actor actor, ConcernId concern);

  Outcome<GroupView> show(Tenant tenant, Actor actor, GroupId id);

  Outcome<GroupView> open(Tenant tenant, Actor actor, NewGroup group);

  /** Somebody is set to see to it. */
  Outcome<GroupView> assign(Tenant tenant, Actor actor, GroupId id, int version, PostId post);

  /** Ends every tie of it, also those the actor does not see. */
  Outcome<GroupView> close(
      Tenant tenant, Actor actor, GroupId id, int version, String reason, String note);

  /** Refused for a victim, and for whoever is too young or too old for that kind of group. */
  Outcome<GroupView> add(Tenant tenant, Actor actor, GroupId id, NewMember member);

  /** Raises a concern about one young person, who is tied to the group by it. */
  Outcome<GroupView> raiseConcern(
      Tenant tenant,
      Actor actor,
      GroupId id,
      RaisingConcern.NewConcern concern,
      GroupRole role,
      Ground ground);

  Outcome<GroupView> tie(Tenant tenant, Actor actor, GroupId id, NewTie tie);

  /**
   * @param tie of a member, or between two
   */
  Outcome<GroupView> renew(
      Tenant tenant,
      Actor actor,
      GroupId id,
      UUID tie,
      int version,
      LocalDate until,
      String because);

  /** It is deleted; with a member go the ties of that member. */
  Outcome<GroupView> end(Tenant tenant, Actor actor, GroupId id, UUID tie, int version);

  Outcome<GroupView> note(Tenant tenant, Actor actor, GroupId id, NewActivity activity);

  /**
   * @param responsible absent where nobody is yet: then the forum is told
   * @param lifted the concern about one young person that it grew from, with how they are tied
   */
  record NewGroup(
      GroupId id,
      String name,
      String kind,
      Optional<String> area,
      String forum,
      Optional<PostId> responsible,
      List<String> aims,
      Optional<Lifted> lifted) {
    public NewGroup {
      aims = List.copyOf(aims);
    }
  }

  /** From the single young person to the group. */
  record Lifted(ConcernId concern, GroupRole role, Ground ground) {}

  /** On what a tie stands. */
  record Ground(LegalBasis basis, String source, Confidence confidence, LocalDate until) {
    @Override
    public String toString() {
      return "Ground";
    }
  }

  /** Through a case, a concern, or as a resource by name: one of the three. */
  record NewMember(
      UUID id,
      GroupRole role,
      Optional<CaseId> caseId,
      Optional<ConcernId> concern,
      Optional<String> called,
      Ground ground) {
    @Override
    public String toString() {
      return "NewMember " + id;
    }
  }

  /** Between two members. */
  record NewTie(UUID id, UUID one, UUID other, String kind, Ground ground) {}

  /** What was done, with nobody's name. */
  record NewActivity(
      UUID id, LocalDate on, Optional<String> aim, String what, String byWhom, String cameOfIt) {
    @Override
    public String toString() {
      return "NewActivity " + id;
    }
  }
}
