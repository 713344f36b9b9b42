package dk.sporskifte.casework.decision;

import dk.sporskifte.access.Law;
import dk.sporskifte.access.Policy;
import dk.sporskifte.casework.api.Outcome;
import dk.sporskifte.casework.api.Refusal;
import dk.sporskifte.casework.api.RefusalTerms;
import dk.sporskifte.model.RefusalMark;
import dk.sporskifte.model.RefusalMark.Standing;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What a refusal is, as the person says who refuses (LAW-33): nothing is taken for granted.
 *
 * @param decidedOn the day of the refusal
 */
public record Marking(RefusalTerms terms, LocalDate decidedOn) {
  private static final List<Policy<Marking>> POLICIES =
      List.of(
          Marking::saysWhatItIs,
          Marking::tellsHowToComplain,
          Marking::tellsOfTheHearing,
          Marking::heardBeforeItWasDecided,
          Marking::saysNoMoreThanItIs);

  public Outcome<RefusalMark> checked() {
    return Policy.allowing(this, POLICIES).map(Marking::mark);
  }

  private RefusalMark mark() {
    return new RefusalMark(
        terms.standing().orElseThrow(),
        terms.complaint().map(ComplaintGuidance::by),
        terms.heardOn(),
        notHeard());
  }

  private Optional<Refusal> saysWhatItIs() {
    return Policy.unless(
        terms.standing().isPresent(),
        Refusal.rule(
                "refusal-unmarked",
                "Sig, om afslaget er en afgørelse efter forvaltningsloven eller ikke.",
                Law.DECISIONS)
            .at("standing"));
  }

  private Optional<Refusal> tellsHowToComplain() {
    return Policy.unless(
        !isDecision() || terms.complaint().isPresent(),
        Refusal.rule(
                "complaint-guidance-missing",
                "En afgørelse skal have en klagevejledning: vælg, hvor der kan klages.",
                Law.COMPLAINT_GUIDANCE)
            .at("complaint"));
  }

  private Optional<Refusal> tellsOfTheHearing() {
    return Policy.unless(
        !isDecision() || terms.heardOn().isPresent() != notHeard().isPresent(),
        Refusal.rule(
                "party-hearing-unsaid",
                "Skriv enten, hvilken dag parten er hørt, eller hvorfor partshøring ikke var"
                    + " nødvendig.",
                Law.PARTY_HEARING)
            .at(terms.heardOn().isPresent() ? "heardOn" : "notHeardBecause"));
  }

  private Optional<Refusal> heardBeforeItWasDecided() {
    return Policy.unless(
        terms.heardOn().map(day -> !day.isAfter(decidedOn)).orElse(true),
        Refusal.rule(
                "heard-after-decision",
                "Parten høres, før der træffes afgørelse: ret dagen for partshøringen.",
                Law.PARTY_HEARING)
            .at("heardOn"));
  }

  private Optional<Refusal> saysNoMoreThanItIs() {
    return Policy.unless(
        isDecision()
            || (terms.complaint().isEmpty() && terms.heardOn().isEmpty() && notHeard().isEmpty()),
        Refusal.invalid(
                "not-a-decision",
                "Klagevejledning og partshøring hører til en afgørelse: markér afslaget som en"
                    + " afgørelse, eller udelad dem.")
            .at("standing"));
  }

  private boolean isDecision() {
    return terms.standing().filter(s -> s == Standing.ADMINISTRATIVE_DECISION).isPresent();
  }

  private Optional<String> notHeard() {
    return terms.notHeardBecause().filter(reason -> !reason.isBlank());
  }
}
