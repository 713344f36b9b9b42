package dk.sporskifte.example.data;

import dk.sporskifte.casework.api.view.AgendaView;
import dk.sporskifte.model.AgendaItemId;
import dk.sporskifte.model.MeetingId;
import dk.sporskifte.model.ParticipantId;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;

/** One meeting of the forum that takes referrals up, on one day. */
record Sitting(Office office, String name, LocalDate day) {
  private static final ZoneId COPENHAGEN = ZoneId.of("Europe/Copenhagen");
  private static final LocalTime BEGINS = LocalTime.of(9, 0);

  MeetingId id() {
    return new MeetingId(office.id("meeting " + name));
  }

  AgendaItemId item(Story story) {
    return new AgendaItemId(office.id("item " + story.name()));
  }

  ParticipantId participant(Member member) {
    return new ParticipantId(office.id("participant %s %s".formatted(name, member.username())));
  }

  Instant startsAt() {
    return day.atTime(BEGINS).atZone(COPENHAGEN).toInstant();
  }

  AgendaView.Line line(Story story) {
    return agenda().lines().stream()
        .filter(line -> line.item().id().equals(item(story)))
        .findFirst()
        .orElseThrow();
  }

  AgendaView agenda() {
    return office.done(
        "agenda",
        office
            .useCases()
            .meetings()
            .agenda(office.tenant(), office.staff().caseworker().actor(), id()));
  }
}
