package dk.sporskifte.tenants.kobenhavn;

import static dk.sporskifte.tenants.kobenhavn.Document.says;

import dk.sporskifte.municipality.spi.CaseFacts;
import dk.sporskifte.municipality.spi.Condition;
import dk.sporskifte.municipality.spi.EntryRule;
import dk.sporskifte.municipality.spi.EntryWhen;
import dk.sporskifte.municipality.spi.Proposal;
import dk.sporskifte.municipality.spi.Proposal.Admit;
import dk.sporskifte.municipality.spi.Proposal.AskCaseworker;
import dk.sporskifte.municipality.spi.Proposal.Reason;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The document says twice whom SSP+ is for: whom it is meant for, and for whom the group writes
 * plans. Who meets the first and not the second is left to a caseworker.
 */
record SspPlusEntry(EntryWhen meantFor, EntryWhen plansFor) implements EntryRule {
  private static final Condition REPEATED_AND_SERIOUS_OR_DANGEROUS =
      Condition.any(
          Condition.all(Asked.REPEATED.yes(), Asked.SERIOUS.yes()), Asked.DANGEROUS.yes());

  private static final Condition REPEATED_AND_SERIOUS_OR_REPEATED_AND_DANGEROUS =
      Condition.all(
          Asked.REPEATED.yes(), Condition.any(Asked.SERIOUS.yes(), Asked.DANGEROUS.yes()));

  /** For whom the group writes plans; the sentence can be read in two ways (C-KBH-09). */
  static final EntryWhen PLAN =
      EntryWhen.holds(REPEATED_AND_SERIOUS_OR_DANGEROUS)
          .readOtherwise(
              REPEATED_AND_SERIOUS_OR_REPEATED_AND_DANGEROUS,
              says(
                  "C-KBH-09", "som har begået gentagen alvorlig eller personfarlig kriminalitet."));

  @Override
  public Proposal consider(CaseFacts facts) {
    Proposal meant = meantFor.consider(facts);
    if (!(meant instanceof Admit)) {
      return meant;
    }
    Proposal plan = plansFor.consider(facts);
    List<Reason> reasons = new ArrayList<>(meant.reasons());
    plan.reasons().stream().filter(reason -> !reasons.contains(reason)).forEach(reasons::add);
    if (plan instanceof Admit) {
      return new Admit(reasons);
    }
    reasons.add(
        new Reason(
            "SSP+ gruppen skriver planer for dem, der har begået gentagen alvorlig eller"
                + " personfarlig kriminalitet: vurdér, om den unge hører til i SSP+",
            Cases.PLANS_FOR));
    return new AskCaseworker(reasons);
  }

  @Override
  public Optional<Condition> stated() {
    return meantFor.stated();
  }
}
