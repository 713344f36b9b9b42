package dk.sporskifte.tenants.helsingor;

import static dk.sporskifte.tenants.helsingor.Document.says;

import dk.sporskifte.model.OrganisationKind;
import dk.sporskifte.model.Source;
import dk.sporskifte.municipality.spi.Choice;
import dk.sporskifte.municipality.spi.Duty;
import dk.sporskifte.municipality.spi.Escalation;
import dk.sporskifte.municipality.spi.Forum;
import dk.sporskifte.municipality.spi.Seat;
import java.time.Period;
import java.util.List;

/** The chiefs, to whom SSP+ can lift what is especially hard to coordinate. */
final class Chiefs {
  static final String ID = "chefniveau";

  private static final Source LIFTED =
      says("HEL-21", "Særligt svære koordineringssager kan løftes via SSP+ til chefniveau.");

  private Chiefs() {}

  static Forum forum() {
    return Forum.of(ID, "Chefniveau", Forum.Level.MANAGEMENT, Forum.Sight.IDENTIFIED_CASES, LIFTED)
        .seats(
            chief("chef-job-uddannelse", "Center for Job og Uddannelse"),
            chief("chef-boern-unge", "Center for Børn, Unge og Familier"),
            new Seat(
                "ssp-plus-medarbejder",
                "SSP+ medarbejder",
                "SSP+",
                OrganisationKind.AUTHORITY,
                Seat.Type.FACILITATOR))
        .duties(
            new Duty(
                Duty.Kind.TAKES_ESCALATIONS,
                "afgør særligt svære koordineringssager og sender dem tilbage",
                LIFTED))
        .build();
  }

  static Escalation wayUp() {
    return new Escalation(
        "til-chefniveau",
        SspPlusMeeting.ID,
        ID,
        List.of(new Choice("HARD_TO_COORDINATE", "Særligt svær koordineringssag", false, LIFTED)),
        Period.ofDays(14),
        "En særligt svær koordineringssag kan løftes til chefniveau og kommer tilbage med en"
            + " beslutning (14 dage er vores læsning)",
        LIFTED);
  }

  private static Seat chief(String id, String centre) {
    return new Seat(
        id, "Centerchef, " + centre, centre, OrganisationKind.AUTHORITY, Seat.Type.PERMANENT);
  }
}
