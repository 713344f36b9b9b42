package dk.sporskifte.tenants.helsingor;

import dk.sporskifte.municipality.spi.CaseFacts;
import dk.sporskifte.municipality.spi.EntryRule;
import dk.sporskifte.municipality.spi.Proposal;
import dk.sporskifte.municipality.spi.Proposal.Admit;
import dk.sporskifte.municipality.spi.Proposal.AskCaseworker;
import dk.sporskifte.municipality.spi.Proposal.Decline;
import dk.sporskifte.municipality.spi.Proposal.Reason;
import java.util.List;

/** Children below 16 are never turned away; at 16 and 17 both ways are open (HEL-44). */
record OrdinarySspEntry() implements EntryRule {
  @Override
  public Proposal consider(CaseFacts facts) {
    if (!facts.within(OrdinarySsp.AGES)) {
      return new Decline(
          List.of(
              because("Det ordinære SSP er for børn og unge under 18 år"),
              new Reason("Fra 16 til og med 24 år er der SSP+", SspPlus.AGE)));
    }
    if (facts.within(SspPlus.AGES)) {
      return new AskCaseworker(
          List.of(because("Ved 16 og 17 år er både det ordinære SSP og SSP+ muligt: vælg")));
    }
    return new Admit(List.of(because("Børn og unge under 16 år hører til i det ordinære SSP")));
  }

  private static Reason because(String text) {
    return new Reason(text, OrdinarySsp.BESIDE_SSP_PLUS);
  }
}
