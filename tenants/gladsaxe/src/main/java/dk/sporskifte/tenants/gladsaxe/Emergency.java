package dk.sporskifte.tenants.gladsaxe;

import static dk.sporskifte.tenants.gladsaxe.Document.says;

import dk.sporskifte.model.Source;
import dk.sporskifte.municipality.spi.Deadline;
import java.time.Period;
import java.util.List;

/** The emergency plan, and what else must not wait. All times are our reading. */
final class Emergency {
  static final Source STARTS =
      says(
          "X003-12",
          "Når hændelser af personfarlig karakter eller lignende forekommer, er det SSP"
              + " konsulentens opgave at sætte en akutplan i værk");

  private Emergency() {}

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
