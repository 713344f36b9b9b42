package dk.sporskifte.tenants.koge;

import static dk.sporskifte.tenants.koge.Document.says;

import dk.sporskifte.municipality.spi.CaseFacts;
import dk.sporskifte.municipality.spi.EntryRule;
import dk.sporskifte.municipality.spi.Proposal;
import dk.sporskifte.municipality.spi.Proposal.AskCaseworker;
import dk.sporskifte.municipality.spi.Proposal.Decline;
import dk.sporskifte.municipality.spi.Proposal.Reason;
import java.util.List;

/** The document states the age and nothing else, so within it a person is always asked. */
record SspEntry() implements EntryRule {
  private static final Reason WITHIN_AGE = new Reason("Den unge er ikke fyldt 23 år", Ssp.UNTIL_23);
  private static final Reason NOTHING_ELSE_STATED =
      new Reason(
          "Dokumentet nævner ingen andre betingelser end alderen: vurdér, om den unge skal med",
          says(
              "KOG-03",
              "Der foregår såvel generel forebyggelse som enkeltsagsbehandling for både gruppen"
                  + " under og over 18 år."));
  private static final Reason REACHED_23 =
      new Reason("Den unge er fyldt 23 år og er uden for målgruppen", Ssp.UNTIL_23);

  @Override
  public Proposal consider(CaseFacts facts) {
    return facts.within(Ssp.AGES)
        ? new AskCaseworker(List.of(WITHIN_AGE, NOTHING_ELSE_STATED))
        : new Decline(List.of(REACHED_23));
  }
}
