package dk.sporskifte.casework.api;

import dk.sporskifte.casework.api.view.CaseCounts;
import dk.sporskifte.casework.api.view.CaseSummary;
import dk.sporskifte.casework.api.view.CaseView;
import dk.sporskifte.model.Actor;
import dk.sporskifte.model.CaseId;
import dk.sporskifte.model.CaseState;
import dk.sporskifte.model.CprNumber;
import dk.sporskifte.model.PersonId;
import java.util.List;
import java.util.Optional;

/** Cases the actor may see; nobody browses all. */
public interface FindingCases {
  /**
   * Newest first.
   *
   * @param words of the person's name, or of the case number
   */
  Outcome<Page<CaseSummary>> list(
      Tenant tenant,
      Actor actor,
      Optional<CaseState> state,
      Optional<Sought> words,
      PageRequest page);

  default Outcome<Page<CaseSummary>> list(
      Tenant tenant, Actor actor, Optional<CaseState> state, PageRequest page) {
    return list(tenant, actor, state, Optional.empty(), page);
  }

  /** How many there are, without one of them. */
  Outcome<CaseCounts> counts(Tenant tenant, Actor actor);

  Outcome<CaseView> show(Tenant tenant, Actor actor, CaseId id);

  /** Visible cases of the person with that number; a search, and audited as one. */
  Outcome<List<CaseSummary>> ofPerson(Tenant tenant, Actor actor, CprNumber cpr);

  /** The full CPR number, with the reason logged. */
  Outcome<CprNumber> revealCpr(Tenant tenant, Actor actor, PersonId person, String reason);
}
