package dk.sporskifte.tenants.helsingor;

import static dk.sporskifte.tenants.helsingor.Document.says;

import dk.sporskifte.municipality.spi.Proposal.Reason;

/** What a caseworker reads about a proposal on SSP+, beside the answers themselves. */
final class Because {
  static final Reason RIGHT_AGE = new Reason("Den unge er 16 til og med 24 år", SspPlus.AGE);
  static final Reason UNDER_16 =
      new Reason("Den unge er ikke fyldt 16 år; SSP+ er fra 16 år", SspPlus.AGE);
  static final Reason BELONGS_TO_ORDINARY_SSP =
      new Reason(
          "Under 16 år hører den unge til i det ordinære SSP: lad sagen gå videre dertil",
          OrdinarySsp.BESIDE_SSP_PLUS);
  static final Reason REACHED_25 =
      new Reason("Den unge er fyldt 25 år; SSP+ er til og med 24 år", SspPlus.AGE);
  static final Reason OTHER_OFFERS =
      new Reason(
          "Vejled om de tilbud, Center for Job og Uddannelse har til voksne", SspPlus.UNTIL_25);
  static final Reason HELP_NOT_WANTED =
      new Reason(
          "Den unge ønsker ikke hjælpen, og deltagelse er frivillig",
          says("HEL-34", "Deltagelse i SSP+ er frivilligt"));
  static final Reason OUTREACH_ONLY =
      new Reason(
          "Det opsøgende arbejde kan fortsætte, men den unge tilknyttes ikke",
          says(
              "HEL-04",
              "Sideløbende vil der være opsøgende arbejde, med fokus på de kriminalitetstruede"
                  + " unge, som ikke har motivationen for selv at opsøge tilbuddet."));
  static final Reason NO_CRITERION_MET =
      new Reason(
          "Hverken gentagen kriminalitet, alvorlig kriminalitet eller risiko er bekræftet, og"
              + " ingen anden målgruppe er nævnt",
          SspPlus.programme().source());
  static final Reason NOT_READY_FOR_PLAN =
      new Reason(
          "Den unge er ikke indstillet på en handleplan endnu og kan først tilknyttes, når det"
              + " er tilfældet",
          SspPlus.READY_FOR_PLAN);
  static final Reason READINESS_BEFORE_ENROLMENT =
      new Reason(
          "Før tilknytning skal den unge være indstillet på at medvirke til en handleplan",
          SspPlus.READY_FOR_PLAN);

  private Because() {}
}
