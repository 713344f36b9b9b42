package dk.sporskifte.casework.inbox;

import dk.sporskifte.casework.api.view.ListAgenda;
import dk.sporskifte.casework.api.view.ListLine;
import dk.sporskifte.casework.letters.LetterOfLine;
import dk.sporskifte.casework.time.Copenhagen;
import dk.sporskifte.casework.work.Every;
import dk.sporskifte.casework.work.Work;
import dk.sporskifte.model.AgeSpan;
import dk.sporskifte.model.InboxLine;
import dk.sporskifte.model.Meeting;
import dk.sporskifte.municipality.spi.Forum;
import dk.sporskifte.municipality.spi.Receiving;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** The lists of the police as a meeting goes through them; nothing of what happened is in it. */
record ListOfMeeting(Work work) {
  static final String FEED = "police-list";

  /** Where the municipality names no meeting for it, lists come weekly at the latest. */
  private static final int DAYS = 7;

  private static final Duration A_MEETING = Duration.ofHours(3);

  ListAgenda agenda() {
    Optional<Forum> forum =
        work.way().receiving().flatMap(Receiving::listForum).flatMap(work.way()::forum);
    Instant from = forum.flatMap(this::lastBegun).orElseGet(this::aWeekAgo);
    return new ListAgenda(
        forum.map(Forum::name),
        forum.flatMap(this::next),
        Copenhagen.dayOf(from),
        work.stores().inbox().atHand(FEED, from).stream().map(this::shown).toList(),
        new Owners(work).all(),
        LetterOfLine.template(work.way()).isPresent());
  }

  private ListLine shown(InboxLine line) {
    work.trace().of(line.id());
    line.matched().ifPresent(work.trace()::about);
    return line(line);
  }

  ListLine line(InboxLine line) {
    Whom whom = Whom.of(work, line);
    return new ListLine(
        line.id(),
        line.version(),
        line.sender(),
        line.recordNo(),
        Copenhagen.dayOf(line.receivedAt()),
        whom.name(),
        whom.born().map(day -> AgeSpan.yearsOn(day, work.today())),
        whom.minor(),
        line.person().addressProtected(),
        line.matched().isPresent(),
        SeenOnce.is(line),
        line.outcome().map(InboxLine.Outcome::code),
        line.concern(),
        Settling.hasLetter(line) && !work.stores().letters().ofLine(line.id()).isEmpty(),
        !SeenOnce.is(line) && new TakingBack(work, line).refusal().isEmpty());
  }

  private Optional<Instant> lastBegun(Forum forum) {
    return Every.item(page -> work.stores().meetings().list(Optional.of(forum.id()), page))
        .filter(m -> m.state() != Meeting.State.CANCELLED)
        .map(Meeting::startsAt)
        .filter(start -> !start.isAfter(work.now()))
        .findFirst();
  }

  private Optional<Meeting> next(Forum forum) {
    return work.stores().meetings().planned(forum.id(), work.now().minus(A_MEETING)).stream()
        .findFirst();
  }

  private Instant aWeekAgo() {
    return work.now().minus(Duration.ofDays(DAYS));
  }
}
