package dk.sporskifte.rest.sample;

import static dk.sporskifte.testkit.SyntheticPeople.uuid;

import dk.sporskifte.casework.api.view.CalledSeat;
import dk.sporskifte.casework.api.view.IncidentReadiness;
import dk.sporskifte.casework.api.view.IncidentSummary;
import dk.sporskifte.casework.api.view.IncidentView;
import dk.sporskifte.model.ClosedNote;
import dk.sporskifte.model.ConcernId;
import dk.sporskifte.model.Incident;
import dk.sporskifte.model.IncidentEntry;
import dk.sporskifte.model.IncidentId;
import dk.sporskifte.model.LegalBasis;
import dk.sporskifte.model.NetworkMember;
import dk.sporskifte.model.OrganisationKind;
import dk.sporskifte.municipality.spi.Seat;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** The night something happened. */
final class SampleIncident {
  private static final IncidentId ID = new IncidentId(uuid(90));
  private static final UUID YOUNG = uuid(92);
  private static final Instant AT = Samples.NOW.minusSeconds(5_400);

  private SampleIncident() {}

  static IncidentView view() {
    return new IncidentView(
        incident(),
        "Hændelse af personfarlig karakter",
        "Ro og tryghed",
        90,
        Optional.of(LocalDate.of(2026, 12, 1)),
        Optional.of(LocalDate.of(2026, 12, 2)),
        false,
        true,
        true,
        true,
        "SSP-konsulent",
        List.of(called()),
        List.of(new IncidentView.Member(member(), true)),
        List.of(
            new IncidentView.Young(
                YOUNG,
                "2026-0042",
                "Frida Prøvelund",
                LegalBasis.RPL115_SSP,
                "Netværket skal kende den unge i nat",
                Optional.of(Samples.CASE))),
        List.of(Samples.task()),
        List.of(new IncidentView.Entry(contact(), "Naja Prøvelund")),
        List.of(Samples.SOURCE));
  }

  static IncidentSummary summary() {
    return new IncidentSummary(incident(), "Hændelse af personfarlig karakter", 90, true);
  }

  static IncidentReadiness readiness() {
    return new IncidentReadiness(true, List.of(called()));
  }

  static ClosedNote note() {
    return new ClosedNote(
        uuid(94),
        "banderaad",
        LocalDate.of(2026, 11, 26),
        List.of(Samples.USER),
        Optional.of("To fra lokalpolitiet"),
        "SSP taler med klubben",
        "Uroen ved stationen er aftaget",
        Set.of("ssp-konsulent"),
        Samples.USER,
        Samples.NOW);
  }

  private static Incident incident() {
    return new Incident(
        ID,
        "SIMILAR",
        Optional.of("Mange unge er bange for at gå hjem"),
        "Slagsmål mellem to grupper",
        "Stationen",
        AT,
        Incident.Scope.LOCAL,
        Optional.of("NORD"),
        Optional.of(new ConcernId(uuid(20))),
        Samples.POST_ID,
        "159",
        "1",
        Samples.USER,
        Samples.NOW,
        Optional.of(Samples.NOW),
        Optional.of(
            new Incident.Review(
                "Ring til klubben først",
                "Voksne på gaden",
                Samples.NOW,
                Samples.USER,
                Samples.NOW)),
        7);
  }

  private static CalledSeat called() {
    return new CalledSeat(
        new Seat(
            "lokalpoliti", "Lokalpoliti", "Politiet", OrganisationKind.POLICE, Seat.Type.OPTIONAL),
        true,
        List.of(SampleColleagues.colleague()),
        Optional.of(contact()));
  }

  private static IncidentEntry contact() {
    return new IncidentEntry(
        uuid(93),
        ID,
        IncidentEntry.Kind.CONTACT,
        "To betjente er på stedet",
        Optional.of("Vagthavende"),
        Optional.of("lokalpoliti"),
        Optional.of(true),
        Samples.USER,
        Samples.NOW);
  }

  private static NetworkMember member() {
    return new NetworkMember(
        uuid(91),
        ID,
        Optional.of(Samples.POST_ID),
        "Klubmedarbejder",
        "Klubben",
        OrganisationKind.AUTHORITY,
        Optional.of("70 10 00 10"),
        Optional.of("frontpersonale"),
        NetworkMember.Part.FRONT_LINE,
        Set.of(YOUNG),
        LocalDate.of(2026, 12, 14),
        Samples.USER,
        Samples.NOW,
        Optional.of(Samples.NOW),
        7);
  }
}
