package dk.sporskifte.tenants.gladsaxe;

import static dk.sporskifte.tenants.gladsaxe.Document.says;

import dk.sporskifte.municipality.spi.Noun;
import dk.sporskifte.municipality.spi.Principle;
import dk.sporskifte.municipality.spi.Standing;
import dk.sporskifte.municipality.spi.Term;
import dk.sporskifte.municipality.spi.Term.Concept;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** "Den nye SSP strategi", of which this is the specific part. */
final class Strategy {
  /** It carries no date; a model in force needs one, and this is ours. */
  private static final LocalDate IN_FORCE = LocalDate.of(2015, 1, 1);

  private Strategy() {}

  static Standing standing() {
    return new Standing(
        Optional.of(IN_FORCE),
        List.of(
            new Standing.Policy(
                "strategi",
                "Den nye SSP strategi",
                Optional.empty(),
                Optional.empty(),
                says("X003-21", "Den nye SSP strategi"))),
        "Den specifikke indsats er en del af Den nye SSP strategi (dokumentet har ingen dato;"
            + " dagen er vores læsning)",
        says("X003-21", "Den specifikke indsats"));
  }

  static List<Term> terms() {
    return List.of(
        new Term(
            Concept.CONCERN_CONVERSATION,
            Noun.common(
                "bekymringssamtale",
                "bekymringssamtalen",
                "bekymringssamtaler",
                "bekymringssamtalerne"),
            says("X003-08", "i form af bekymringssamtaler")),
        new Term(
            Concept.EMERGENCY_PLAN,
            Noun.common("akutplan", "akutplanen", "akutplaner", "akutplanerne"),
            Emergency.STARTS),
        new Term(
            Concept.MEETING,
            Noun.neuter("tirsdagsmøde", "tirsdagsmødet", "tirsdagsmøder", "tirsdagsmøderne"),
            Networks.TUESDAY_MEETING),
        new Term(
            Concept.WORKER,
            Noun.common("SSP-konsulent", "SSP-konsulenten", "SSP-konsulenter", "SSP-konsulenterne"),
            says("X003-14", "SSP konsulenten har ansvaret")));
  }

  static List<Principle> principles() {
    return List.of(
        new Principle(
            "gap",
            "Dokumentet nævner hverken alder eller frist: begge er vores læsning og kan ændres",
            says("X003-20", "specifikke unge og grupper af unge")),
        new Principle(
            "consultant-in-every-network",
            "SSP-konsulenten har en fast plads i hvert akut netværk",
            says(
                "X003-22",
                "Endvidere er SSP konsulenten en del af det akutte netværk omkring den – eller de"
                    + " unge som har begået kriminalitet.")),
        new Principle(
            "default-actors",
            "Lokalpoliti, ungeenheden, familieafdelingen og kommunens vagter foreslås som aktører",
            says(
                "X003-18",
                "lokalpoliti, ungeenheden, familieafdelingen, kommunens vagter og andre relevante"
                    + " aktører.")),
        new Principle(
            "up-to-date",
            "SSP holder sig opdateret om ny viden",
            says(
                "X003-19",
                "Det er en forudsætning at SSP er opdateret omkring ny viden og indsatser på"
                    + " området.")));
  }
}
