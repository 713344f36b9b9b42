package dk.sporskifte.testkit;

import dk.sporskifte.model.AgeSpan;
import dk.sporskifte.model.Source;
import dk.sporskifte.municipality.spi.CaseFacts;
import dk.sporskifte.municipality.spi.EntryRule;
import dk.sporskifte.municipality.spi.Proposal;
import dk.sporskifte.municipality.spi.Proposal.Reason;
import java.util.List;

/** The smallest entry rule that can propose all three. */
record WantsHelp(AgeSpan ages, Source source) implements EntryRule {
  @Override
  public Proposal consider(CaseFacts facts) {
    if (!facts.within(ages)) {
      return new Proposal.Decline(because("Uden for aldersgruppen"));
    }
    return switch (facts.answer(WaysOfWorking.WANTS_HELP)) {
      case YES -> new Proposal.Admit(because("Den unge ønsker hjælp"));
      case NO -> new Proposal.Decline(because("Den unge ønsker ikke hjælp"));
      case UNKNOWN -> new Proposal.AskCaseworker(because("Mangler svar på: ønsker hjælp"));
    };
  }

  private List<Reason> because(String text) {
    return List.of(new Reason(text, source));
  }
}
