package dk.sporskifte.tenants.gladsaxe;

import static dk.sporskifte.tenants.gladsaxe.Document.says;

import dk.sporskifte.model.Incident.Scope;
import dk.sporskifte.model.Source;
import dk.sporskifte.municipality.spi.Choice;
import dk.sporskifte.municipality.spi.Deadline;
import dk.sporskifte.municipality.spi.Preparedness;
import dk.sporskifte.municipality.spi.Preparedness.ClosedNotes;
import dk.sporskifte.municipality.spi.Preparedness.Kind;
import dk.sporskifte.municipality.spi.Preparedness.Step;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The emergency plan, and what else must not wait. All times are our reading. */
final class Emergency {
  static final Source STARTS =
      says(
          "X003-12",
          "Når hændelser af personfarlig karakter eller lignende forekommer, er det SSP"
              + " konsulentens opgave at sætte en akutplan i værk");

  private static final Source CALM =
      says("X003-13", "for hurtigst muligt at få genskabt ro og tryghed i lokalmiljøet.");
  private static final Source CONTACT =
      says("X003-14", "holde kontakt til politi og andre relevante aktører.");
  private static final Source FRONT_LINE =
      says(
          "X003-17",
          "i et tæt samarbejde med det frontpersonale, der til dagligt er i kontakt med den/de"
              + " unge");
  private static final Source ACTORS =
      says(
          "X003-18",
          "lokalpoliti, ungeenheden, familieafdelingen, kommunens vagter og andre relevante"
              + " aktører.");

  private Emergency() {}

  /** The steps are our reading: the document names the goal and the actors. */
  static Preparedness preparedness() {
    return new Preparedness(
        Networks.ACUTE,
        Set.of(Networks.CONSULTANT),
        Set.of(),
        Optional.of(Networks.CONSULTANT),
        Set.of(Scope.LOCAL),
        List.of(
            new Kind("DANGER", "Hændelse af personfarlig karakter", false, STARTS),
            new Kind("SIMILAR", "Lignende hændelse", true, STARTS),
            new Kind("ACUTE_CONCERN", "Akut bekymring", true, Networks.ACUTE_NETWORKS)),
        new Choice("CALM_AND_SAFETY", "Ro og tryghed genskabt hurtigst muligt", false, CALM),
        List.of(
            new Step(
                "politi",
                Networks.CONSULTANT,
                "Aftal med lokalpolitiet, hvem der gør hvad (vores læsning)",
                CONTACT),
            new Step(
                "frontpersonale",
                Networks.CONSULTANT,
                "Orientér frontpersonalet om de unge, de er i kontakt med (vores læsning)",
                FRONT_LINE),
            new Step(
                "familier",
                "familieafdeling",
                "Kontakt familierne til de berørte unge (vores læsning)",
                ACTORS),
            new Step(
                "vagter",
                "vagter",
                "Synlige vagter på stedet de næste aftener (vores læsning)",
                ACTORS)),
        Optional.of(
            new ClosedNotes(Networks.GANGS, Set.of(Networks.CONSULTANT), Networks.GANG_COUNCIL)),
        STARTS);
  }

  static List<Deadline> deadlines() {
    return List.of(
        new Deadline(
            "akutplan",
            Deadline.After.INCIDENT,
            Period.ofDays(1),
            "SSP-konsulenten sætter en akutplan i værk hurtigst muligt (en dag er vores læsning)",
            STARTS),
        new Deadline(
            "akutplan-ajour",
            Deadline.After.PLAN_UPDATED,
            Period.ofDays(2),
            "Hold akutplanen ajour (to dage er vores læsning)",
            says(
                "X003-14",
                "SSP konsulenten har ansvaret for at holde akutplanen ajour og holde kontakt til"
                    + " politi og andre relevante aktører.")),
        new Deadline(
            "bekymringssamtale",
            Deadline.After.CONCERN_CONVERSATION,
            Period.ofDays(28),
            "Følg op: er det gentaget, eskaleret eller ingen af delene? (28 dage er vores læsning)",
            says("X003-09", "med henblik på at forebygge gentagelser eller eskalering.")));
  }
}
