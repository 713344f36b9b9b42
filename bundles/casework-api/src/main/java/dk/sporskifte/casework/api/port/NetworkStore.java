package dk.sporskifte.casework.api.port;

import dk.sporskifte.casework.api.view.PartnershipView;
import dk.sporskifte.model.CaseId;
import dk.sporskifte.model.CasePartner;
import dk.sporskifte.model.CasePartnerId;
import dk.sporskifte.model.CaseState;
import dk.sporskifte.model.CaseUnit;
import dk.sporskifte.model.FamilyLink;
import dk.sporskifte.model.Meeting;
import dk.sporskifte.model.NetworkReason;
import dk.sporskifte.model.PersonId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Partners, units and reasons of cases the actor may see, and partnerships of the actor's own. */
public interface NetworkStore {
  /** With sight of the partnership for its account, from its first day to its last. */
  void add(CasePartner partner, Instant from, Instant until, String reason);

  /** Takes its sight as well. Refuses as stale by its version. */
  void end(CasePartner partner, Instant at);

  Optional<CasePartner> partner(CasePartnerId id);

  /** By when they were added. */
  List<CasePartner> partners(CaseId caseId);

  /** Those the actor was granted and that last. */
  List<CasePartner> ownPartnerships();

  /** No more than the partnership shows; empty where it is over or its case is closed. */
  Optional<Partnered> partnered(CasePartnerId id);

  /** None but for those who see the plan. */
  List<PartnershipView.Step> steps(CasePartnerId id);

  void add(CaseUnit unit);

  /** Refuses as stale by its version. */
  void save(CaseUnit unit);

  /** By when the case was placed there. */
  List<CaseUnit> units(CaseId caseId);

  void add(NetworkReason reason);

  /** Oldest first. */
  List<NetworkReason> reasons(CaseId caseId);

  void add(FamilyLink link);

  /** Refuses as stale by its version. */
  void save(FamilyLink link);

  /** Those of which the actor sees both cases, also ended ones; oldest first. */
  List<FamilyLink> family(CaseId caseId);

  /** PLANNED ones with a case of that person on the agenda, by start. */
  List<Meeting> openMeetings(PersonId person);

  /** A case as a partner sees it. */
  record Partnered(
      String number,
      Optional<String> givenName,
      Optional<String> programme,
      Optional<CaseState> state) {}
}
