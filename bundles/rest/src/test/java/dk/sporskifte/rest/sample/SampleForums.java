package dk.sporskifte.rest.sample;

import static dk.sporskifte.testkit.SyntheticPeople.uuid;

import dk.sporskifte.casework.api.view.ForumView;
import dk.sporskifte.casework.api.view.ForumView.SeatView;
import dk.sporskifte.model.Appointment;
import dk.sporskifte.model.ForumChange;
import dk.sporskifte.municipality.spi.Forum;
import dk.sporskifte.testkit.WaysOfWorking;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** A forum that will be called something else. */
final class SampleForums {
  private static final Forum FORUM = WaysOfWorking.small("217", "2026.1").forums().get(0);

  private SampleForums() {}

  static ForumChange change() {
    return new ForumChange(
        uuid(80),
        FORUM.id(),
        ForumChange.Kind.RENAMED,
        Optional.empty(),
        LocalDate.of(2027, 1, 1),
        Optional.of("Ungemødet"),
        Optional.empty(),
        "Besluttet af styregruppen den 12. november.",
        Samples.USER,
        Samples.NOW);
  }

  static Appointment appointment() {
    return new Appointment(
        uuid(81),
        FORUM.id(),
        "ssp-plus-medarbejder",
        Optional.of(Samples.USER),
        "Naja Prøvelund",
        LocalDate.of(2026, 1, 1),
        Optional.of(LocalDate.of(2028, 1, 1)),
        "Direktøren for Socialforvaltningen",
        Optional.empty(),
        Samples.USER,
        Samples.NOW,
        1);
  }

  static ForumView view() {
    return new ForumView(
        FORUM,
        FORUM.id(),
        Optional.empty(),
        ForumView.State.STANDING,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        List.of(
            new SeatView("ssp-plus-medarbejder", "SSP+ medarbejder", List.of("Naja Prøvelund"))),
        List.of(),
        Optional.of(Instant.parse("2026-12-07T09:00:00Z")),
        List.of(change()));
  }
}
