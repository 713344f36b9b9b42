package dk.sporskifte.tenants.halsnaes;

import static dk.sporskifte.tenants.halsnaes.Document.says;

import dk.sporskifte.model.Source;
import dk.sporskifte.municipality.spi.Counting;
import dk.sporskifte.municipality.spi.Counting.Span;
import dk.sporskifte.municipality.spi.Counting.Which;
import dk.sporskifte.municipality.spi.Indicator;
import dk.sporskifte.municipality.spi.Noun;
import dk.sporskifte.municipality.spi.Principle;
import dk.sporskifte.municipality.spi.Standing;
import dk.sporskifte.municipality.spi.Term;
import dk.sporskifte.municipality.spi.Term.Concept;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The strategy, the policy it stands on, and its four criteria of success. */
final class Strategy {
  private static final Source POLICY =
      says(
          "HAL-02",
          "sammenhængende børne-, unge-og familiepolitik 2016-2020, “Børnenes Stemme” danner"
              + " fundamentet for kommunens SSP indsats.");
  private static final Source DIRECTION =
      says(
          "HAL-43",
          "Denne strategi sætter retningen i kommunens SSP samarbejde, idet den beskriver det"
              + " fælles ansvar og de fælles succeskriterier for alle ledere og medarbejdere");

  private static final Source COMMON_EFFORT =
      says(
          "HAL-19",
          "tydelige roller og ansvar, systematisk videndeling og en hurtig reaktionsevne");

  private Strategy() {}

  static Standing standing() {
    return new Standing(
        Optional.of(LocalDate.of(2016, 1, 1)),
        List.of(
            new Standing.Policy(
                "boernenes-stemme",
                "Børnenes Stemme",
                Optional.of(LocalDate.of(2016, 1, 1)),
                Optional.of(LocalDate.of(2021, 1, 1)),
                POLICY)),
        "Strategien sætter retningen for alle ledere og medarbejdere (den har ingen dato;"
            + " politikkens første dag er vores læsning)",
        DIRECTION);
  }

  static List<Term> terms() {
    return List.of(
        new Term(
            Concept.CONCERN,
            Noun.common("bekymring", "bekymringen", "bekymringer", "bekymringerne"),
            says("HAL-29", "håndtere bekymringer om børn, unge og deres familier.")),
        new Term(
            Concept.CATALOGUE,
            Noun.neuter(
                "katalog over indsatser i SSP samarbejdet",
                "kataloget over indsatser i SSP samarbejdet",
                "kataloger over indsatser i SSP samarbejdet",
                "katalogerne over indsatser i SSP samarbejdet"),
            says("HAL-30", "katalog over indsatser i SSP samarbejdet")));
  }

  static List<Indicator> indicators() {
    return List.of(
        Indicator.of(
            "SIGNS_MET",
            "Tegn på mistrivsel ses, og der reageres",
            new Counting.Reacted(Which.SEEN),
            says(
                "HAL-25",
                "Alle ansatte er opmærksomme på tegn på mistrivsel og dårlige valg hos børn og"
                    + " unge, samt reagerer og tager ansvar, når disse tegn ses.")),
        Indicator.of(
            "REACHING_OUT_MET",
            "Der reageres, når nogen rækker ud",
            new Counting.Reacted(Which.REACHING_OUT),
            says(
                "HAL-26",
                "Alle ansatte reagerer og tager ansvar, når et barn, en ung eller en familie rækker"
                    + " ud for at få hjælp eller støtte.")),
        Indicator.of(
            "EVERY_OBSERVATION_MET",
            "Der gribes ind hver gang",
            new Counting.Reacted(Which.ALL),
            says(
                "HAL-27",
                "Alle ansatte griber ind, hver gang de ser eller hører om uhensigtsmæssig eller"
                    + " kriminel adfærd hos børn og unge.")),
        Indicator.of(
            "KNOWS_WHOM_TO_ASK",
            "Alle ved, hvem de skal kontakte",
            new Counting.SparringAnswered(),
            says("HAL-28", "Alle ansatte ved, hvem de skal kontakte")),
        Indicator.of(
            "MEASURES_DELIVERED",
            "Indsatser i kataloget: hvor meget der blev mødt op, og hvor mange der gennemførte",
            new Counting.Delivered(),
            says("HAL-30", "katalog over indsatser i SSP samarbejdet")),
        Indicator.of(
            "ROLES_FILLED", "Pladser, der er besat", new Counting.SeatsFilled(), COMMON_EFFORT),
        Indicator.of(
            "KNOWLEDGE_SHARED",
            "Viden, der er delt, og hvor mange der har læst den",
            new Counting.Shared(List.of("vejledning")),
            COMMON_EFFORT),
        Indicator.of(
            "REACTION_TIME",
            "Tid fra bekymring til første reaktion",
            new Counting.Days(Span.CONCERN_TO_REACTION),
            COMMON_EFFORT),
        Indicator.of(
            "SPARRING_TIME",
            "Tid fra spørgsmål til sparringens svar",
            new Counting.Days(Span.QUESTION_TO_ANSWER),
            says("HAL-16", "Den ansatte skal have 1 tydelig og hurtig dør til sparring")));
  }

  static List<Principle> principles() {
    return List.of(
        new Principle(
            "all-of-us",
            "Enhver ansat kan rejse en bekymring",
            says("HAL-05", "SSP er os allesammen.")),
        new Principle(
            "two-areas",
            "To områder har ansvaret: Børn, Unge og Læring og Social Service og Familier",
            says(
                "HAL-07",
                "ansat i “Børn, Unge og Læring” og i “Social Service og Familier” er en naturlig"
                    + " del af")),
        new Principle(
            "sharing-is-bounded",
            "Viden deles med en modtager, et formål, en nødvendighed og et lovgrundlag",
            says("C-HAL-01", "Alle er ansvarlige for at dele viden og informationer")),
        new Principle(
            "police-is-a-party",
            "Politiet er part i SSP og ser alene det, loven giver grundlag for",
            says("C-HAL-02", "SSP er os allesammen.")),
        new Principle(
            "gap",
            "Dokumentet nævner hverken alder, møde eller frist: alle er vores læsning",
            says("AGE-08", "børn og unge")));
  }
}
