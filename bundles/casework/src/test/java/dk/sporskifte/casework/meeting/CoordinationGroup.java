package dk.sporskifte.casework.meeting;

import static dk.sporskifte.testkit.WaysOfWorking.says;

import dk.sporskifte.casework.korsbaek.WayOfKorsbaek;
import dk.sporskifte.model.OrganisationKind;
import dk.sporskifte.municipality.spi.Cadence;
import dk.sporskifte.municipality.spi.Duty;
import dk.sporskifte.municipality.spi.Forum;
import dk.sporskifte.municipality.spi.Seat;
import dk.sporskifte.municipality.spi.Secretariat;
import dk.sporskifte.municipality.spi.WayOfWorking;
import java.time.Period;
import java.util.List;

/**
 * Korsbæk's SSP+ meeting with the seats of a coordination group: who facilitates, an authority
 * person by appointment, police ad hoc, and a secretariat that may attend.
 */
final class CoordinationGroup {
  static final String AUTHORITY = "myndighed";
  static final String SECRETARY = "stabsansvarlig";

  private CoordinationGroup() {}

  static WayOfWorking way() {
    return way(new Cadence.About(Period.ofMonths(1), "Ca. en gang om måneden"));
  }

  static WayOfWorking way(Cadence cadence) {
    WayOfWorking plain = WayOfKorsbaek.plusBesideOrdinary();
    return plain.toBuilder()
        .forums(
            plain.forums().stream()
                .map(f -> f.id().equals(WayOfKorsbaek.PLUS_MEETING) ? group(f, cadence) : f)
                .toList())
        .secretariat(
            new Secretariat(
                "sekretariat",
                "Sekretariatet",
                List.of(seat(SECRETARY, Seat.Type.PERMANENT)),
                List.of(WayOfKorsbaek.PLUS_MEETING, WayOfKorsbaek.ORDINARY_MEETING),
                List.of(WayOfKorsbaek.PLUS_MEETING),
                List.of(),
                "deltager i de lokale møder",
                says("Deltager i de lokale SSP-møder.")))
        .build();
  }

  private static Forum group(Forum plain, Cadence cadence) {
    return Forum.of(
            plain.id(), plain.name(), plain.level(), plain.sight(), says("Koordinationsgruppen."))
        .seats(
            seat("medarbejder", Seat.Type.FACILITATOR),
            seat("skole", Seat.Type.PERMANENT),
            new Seat("politi", "Politi", "Politiet", OrganisationKind.POLICE, Seat.Type.AD_HOC),
            seat(AUTHORITY, Seat.Type.PERMANENT).byAppointment())
        .meets(cadence)
        .duties(
            new Duty(
                Duty.Kind.COORDINATES,
                "sørger for, at alle bidrager",
                says("Alle relevante parter bidrager.")))
        .build();
  }

  private static Seat seat(String id, Seat.Type type) {
    return new Seat(id, "Plads " + id, "Korsbæk", OrganisationKind.AUTHORITY, type);
  }
}
