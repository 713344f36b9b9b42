package dk.sporskifte.tenants.gladsaxe;

import static dk.sporskifte.tenants.gladsaxe.Document.says;

import dk.sporskifte.model.OrganisationKind;
import dk.sporskifte.model.Source;
import dk.sporskifte.municipality.spi.Cadence;
import dk.sporskifte.municipality.spi.Choice;
import dk.sporskifte.municipality.spi.Duty;
import dk.sporskifte.municipality.spi.Escalation;
import dk.sporskifte.municipality.spi.Forum;
import dk.sporskifte.municipality.spi.Forum.Level;
import dk.sporskifte.municipality.spi.Forum.Sight;
import dk.sporskifte.municipality.spi.Receiving;
import dk.sporskifte.municipality.spi.Seat;
import dk.sporskifte.municipality.spi.Seat.Type;
import dk.sporskifte.municipality.spi.Shared;
import java.time.DayOfWeek;
import java.time.Period;
import java.util.List;
import java.util.Optional;

/** "arbejdes der i forskellige netværk": the Tuesday meeting, acute networks, the gang council. */
final class Networks {
  static final String TUESDAY = "tirsdagsmoede";
  static final String ACUTE = "akut-netvaerk";
  static final String GANGS = "banderaad";
  static final String CONSULTANT = "ssp-konsulent";

  static final Cadence TUESDAYS =
      new Cadence.Weekly(
          1,
          DayOfWeek.TUESDAY,
          "Hver tirsdag (mødehyppigheden er ikke nævnt; det er vores læsning)");

  static final Source TUESDAY_MEETING =
      says(
          "X003-04",
          "arbejdes der i forskellige netværk for at løfte de givne problematikker, såsom ved"
              + " ”tirsdagsmødet”");

  static final Source ACUTE_NETWORKS =
      says(
          "X003-05",
          "eller i de ”akutte netværk” - som er skabt med henblik på at løfte specifikke og akutte"
              + " bekymringer i kommunen.");
  static final Source GANG_COUNCIL =
      says(
          "X003-15",
          "SSP konsulenten deltager i banderådsmøder og arbejder i den forbindelse tæt sammen med"
              + " politiet.");

  private Networks() {}

  static Forum tuesdayMeeting() {
    return Forum.of(
            TUESDAY, "Tirsdagsmødet", Level.OPERATIVE, Sight.IDENTIFIED_CASES, TUESDAY_MEETING)
        .seats(consultant(), police(), own("familieafdeling", "Familieafdelingen"))
        .meets(TUESDAYS)
        .duties(
            new Duty(Duty.Kind.OWNS_CASES, "løfter de givne problematikker", TUESDAY_MEETING),
            new Duty(
                Duty.Kind.COORDINATES,
                "konsulenten sikrer, at relevante aktører sættes i spil",
                says("X003-06", "sikrer konsulenten at relevante aktører sættes i spil.")))
        .build();
  }

  /** That the police's list is gone through there, and how soon what is acute is seen, we read. */
  static Receiving receiving() {
    return new Receiving(
        Optional.of(TUESDAY),
        30,
        "Politiets liste gennemgås på tirsdagsmødet; noget akut er set inden 30 minutter (begge"
            + " dele er vores læsning)",
        TUESDAY_MEETING);
  }

  /** Formed for a concern or an incident; the consultant always has a seat (X003-22). */
  static Forum acuteNetwork() {
    return Forum.of(ACUTE, "Akut netværk", Level.OPERATIVE, Sight.IDENTIFIED_CASES, ACUTE_NETWORKS)
        .seats(
            consultant(),
            new Seat(
                "lokalpoliti", "Lokalpoliti", "Politiet", OrganisationKind.POLICE, Type.OPTIONAL),
            own("ungeenhed", "Ungeenheden", Type.OPTIONAL),
            own("familieafdeling", "Familieafdelingen", Type.OPTIONAL),
            own("vagter", "Kommunens vagter", Type.OPTIONAL),
            own("frontpersonale", "Frontpersonale", Type.AD_HOC))
        .meets(
            new Cadence.AsNeeded("Dannes om en bekymring eller hændelse og lukkes, når der er ro"))
        .duties(
            new Duty(
                Duty.Kind.TAKES_ESCALATIONS,
                "løfter specifikke og akutte bekymringer",
                ACUTE_NETWORKS),
            new Duty(
                Duty.Kind.STARTS_PREPAREDNESS,
                "konsulenten sætter en akutplan i værk",
                Emergency.STARTS))
        .build();
  }

  /** The police's own: nobody's case is shown to it here. */
  static Forum gangCouncil() {
    return Forum.of(GANGS, "Banderådet", Level.OPERATIVE, Sight.ANONYMOUS_FIGURES, GANG_COUNCIL)
        .seats(consultant(), police())
        .sharedWith(
            new Shared(
                "Politiet",
                OrganisationKind.POLICE,
                "ledes af politiet; SSP-konsulenten deltager",
                GANG_COUNCIL))
        .build();
  }

  static Escalation acute() {
    return new Escalation(
        "til-akut-netvaerk",
        TUESDAY,
        ACUTE,
        List.of(new Choice("ACUTE_CONCERN", "Akut bekymring", false, ACUTE_NETWORKS)),
        Period.ofDays(1),
        "En akut bekymring samler et akut netværk; sagen bliver ved tirsdagsmødet (en dag er vores"
            + " læsning)",
        ACUTE_NETWORKS);
  }

  private static Seat consultant() {
    return own(CONSULTANT, "SSP-konsulent");
  }

  private static Seat police() {
    return new Seat(
        "lokalpoliti", "Lokalpoliti", "Politiet", OrganisationKind.POLICE, Type.PERMANENT);
  }

  private static Seat own(String id, String name) {
    return own(id, name, Type.PERMANENT);
  }

  private static Seat own(String id, String name, Type type) {
    return new Seat(id, name, "Gladsaxe Kommune", OrganisationKind.AUTHORITY, type);
  }
}
