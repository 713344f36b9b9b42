package dk.sporskifte.casework.referral;

import dk.sporskifte.access.Policy;
import dk.sporskifte.access.Seen;
import dk.sporskifte.casework.api.Outcome;
import dk.sporskifte.casework.api.ReferringYoungPerson.NewReferral;
import dk.sporskifte.casework.api.Refusal;
import dk.sporskifte.casework.assigning.Unassigned;
import dk.sporskifte.casework.baton.HandingOn;
import dk.sporskifte.casework.people.Identified;
import dk.sporskifte.casework.work.Work;
import dk.sporskifte.model.CaseId;
import dk.sporskifte.model.Concern;
import java.util.List;
import java.util.Optional;

/** The concern a referral grows from, where it grows from one. */
final class ReferredConcern {
  private ReferredConcern() {}

  static Outcome<Optional<Concern>> of(Work work, NewReferral referral, Identified who) {
    List<Policy<Concern>> policies =
        List.of(
            concern ->
                Policy.unless(
                    concern.state() == Concern.State.OPEN,
                    Refusal.conflict(
                        "concern-not-open", "Bekymringen er allerede afsluttet eller indstillet.")),
            concern ->
                Policy.unless(
                    concern.person().filter(who.person().id()::equals).isPresent(),
                    Refusal.invalid(
                        "concern-names-another",
                        "Bekymringen er om en anden person end indstillingen.")));
    return referral
        .concern()
        .map(
            id ->
                Seen.orNotFound(work.stores().concerns().find(id))
                    .flatMap(concern -> Policy.allowing(concern, policies))
                    .map(Optional::of))
        .orElseGet(() -> Outcome.done(Optional.empty()));
  }

  static void became(Work work, Concern concern, CaseId caseId) {
    work.trace().of(concern.id());
    work.stores().concerns().save(concern.referredAs(caseId));
    Unassigned.over(work, concern.id());
    HandingOn.over(work, concern);
  }
}
