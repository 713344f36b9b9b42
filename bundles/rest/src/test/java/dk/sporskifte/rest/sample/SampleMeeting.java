package dk.sporskifte.rest.sample;

import static dk.sporskifte.rest.sample.Samples.CASE;
import static dk.sporskifte.rest.sample.Samples.NOW;
import static dk.sporskifte.rest.sample.Samples.USER;
import static dk.sporskifte.testkit.SyntheticPeople.uuid;

import dk.sporskifte.casework.api.view.AgendaMark;
import dk.sporskifte.casework.api.view.AgendaView;
import dk.sporskifte.casework.api.view.MeetingView;
import dk.sporskifte.casework.api.view.MinutesView;
import dk.sporskifte.casework.api.view.PresentationView;
import dk.sporskifte.casework.api.view.ProposedMeeting;
import dk.sporskifte.model.AgendaItem;
import dk.sporskifte.model.AgendaItemId;
import dk.sporskifte.model.Bid;
import dk.sporskifte.model.Contribution;
import dk.sporskifte.model.DisclosureBasis;
import dk.sporskifte.model.LegalBasis;
import dk.sporskifte.model.Meeting;
import dk.sporskifte.model.MeetingId;
import dk.sporskifte.model.MeetingMinutes;
import dk.sporskifte.model.OrganisationKind;
import dk.sporskifte.model.Participant;
import dk.sporskifte.model.ParticipantId;
import dk.sporskifte.model.Presence;
import dk.sporskifte.model.Presentation;
import dk.sporskifte.model.Reminder;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** A meeting, its agenda and a referrer who presents. */
public final class SampleMeeting {
  public static final MeetingId MEETING = new MeetingId(uuid(50));
  public static final AgendaItemId ITEM = new AgendaItemId(uuid(51));
  public static final ParticipantId PARTICIPANT = new ParticipantId(uuid(52));
  private static final Instant STARTS = Instant.parse("2026-12-03T08:00:00Z");

  private SampleMeeting() {}

  public static MeetingView view() {
    return new MeetingView(meeting(), "SSP+ møde", 1);
  }

  public static AgendaMark mark() {
    return new AgendaMark("9f86d081");
  }

  public static AgendaView agenda() {
    return new AgendaView(
        meeting(),
        "SSP+ møde",
        List.of(
            new Participant(
                PARTICIPANT,
                MEETING,
                Optional.of(USER),
                "Naja Prøvelund",
                "SSP+",
                OrganisationKind.AUTHORITY,
                "ssp-plus-medarbejder")),
        List.of(line()),
        List.of("uu-vejleder"),
        List.of(
            new AgendaView.Seating(
                PARTICIPANT, true, true, true, Optional.of(Presence.Kind.PRESENT))),
        new AgendaView.Attendance(1, 1),
        List.of(new AgendaView.Writer(USER, "Naja Prøvelund")));
  }

  public static PresentationView presentation() {
    return new PresentationView(
        new Presentation(
            uuid(53),
            ITEM,
            USER,
            "Jeg har kendt ham i to år.",
            STARTS,
            STARTS.plusSeconds(36_000),
            Optional.of(STARTS.plusSeconds(600)),
            2),
        STARTS,
        "Rådhuset, lokale 3");
  }

  private static Meeting meeting() {
    return new Meeting(
        MEETING,
        "ssp-plus-moede",
        STARTS,
        "Rådhuset, lokale 3",
        false,
        Meeting.State.PLANNED,
        Optional.empty(),
        5);
  }

  private static AgendaView.Line line() {
    return new AgendaView.Line(
        AgendaView.Item.of(
            new AgendaItem(
                ITEM,
                MEETING,
                CASE,
                1,
                Optional.of("Tilbydes et forløb."),
                Optional.of("Alle fortalte, hvad de ved."),
                3)),
        "Sag 1",
        Optional.of(new AgendaView.Named(CASE, "2026-0042", Samples.person())),
        List.of(
            new DisclosureBasis(
                uuid(54),
                ITEM,
                PARTICIPANT,
                LegalBasis.RPL115_SSP,
                "Skal kunne byde ind med et forløb.",
                USER,
                NOW)),
        List.of(
            new Contribution(
                uuid(55),
                ITEM,
                PARTICIPANT,
                false,
                "Kommer sjældent i skole.",
                "God til at tegne.",
                USER,
                NOW)),
        List.of(
            new Bid(
                uuid(56),
                ITEM,
                PARTICIPANT,
                "Et fritidsjob i værkstedet",
                Optional.of("Seks timer om ugen"),
                Optional.of(LocalDate.of(2026, 12, 14)),
                USER,
                NOW)),
        true,
        List.of(),
        List.of(new Reminder(uuid(57), ITEM, PARTICIPANT, Optional.of(USER), NOW)));
  }

  public static MinutesView minutes() {
    MeetingMinutes minutes =
        new MeetingMinutes(uuid(58), MEETING, "Politiet", 1, 2, USER, STARTS.plusSeconds(7_200));
    return new MinutesView(
        minutes,
        List.of(
            new MinutesView.Line(
                1,
                "Sag 1",
                Optional.of(
                    new MeetingMinutes.Line(
                        minutes.id(),
                        1,
                        CASE,
                        Samples.PERSON.name(),
                        List.of(LegalBasis.RPL115_SSP),
                        Optional.of("Tilbydes et forløb."),
                        Optional.of("Alle fortalte, hvad de ved."),
                        List.of(
                            new MeetingMinutes.Said(
                                "Naja Prøvelund",
                                "SSP+",
                                MeetingMinutes.Said.Kind.TOLD,
                                "Kommer sjældent i skole.",
                                "God til at tegne."))))),
            new MinutesView.Line(2, "Sag 2", Optional.empty())));
  }

  public static ProposedMeeting proposed() {
    return new ProposedMeeting(
        "ssp-plus-moede",
        STARTS,
        Optional.of("Rådhuset, lokale 3"),
        "Hver anden torsdag",
        Samples.SOURCE);
  }
}
