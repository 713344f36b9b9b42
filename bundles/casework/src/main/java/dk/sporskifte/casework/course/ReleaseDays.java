package dk.sporskifte.casework.course;

import dk.sporskifte.access.Law;
import dk.sporskifte.casework.api.view.ReleaseView;
import dk.sporskifte.model.ReleaseTrack;
import dk.sporskifte.model.ReleaseTrack.Area;
import dk.sporskifte.model.ReleaseTrack.Check;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What follows from the days of a judgment, as the road map of good release has it (LAW-16). */
final class ReleaseDays {
  private static final Period PLAN_WITHIN = Period.ofWeeks(4);
  private static final Period CONTACT_BEFORE_PAROLE = Period.ofYears(1);
  private static final Period MEETING_BEFORE_RELEASE = Period.ofMonths(3);

  private ReleaseDays() {}

  static Optional<LocalDate> planDue(ReleaseTrack track) {
    return track.imprisonedOn().map(day -> day.plus(PLAN_WITHIN));
  }

  /** A year before possible parole; within four weeks where the sentence is shorter. */
  static Optional<LocalDate> contactDue(ReleaseTrack track) {
    return planDue(track)
        .flatMap(
            soon ->
                track
                    .paroleOn()
                    .map(day -> day.minus(CONTACT_BEFORE_PAROLE))
                    .map(yearBefore -> yearBefore.isBefore(soon) ? soon : yearBefore));
  }

  static Optional<LocalDate> meetingDue(ReleaseTrack track) {
    return track.releaseOn().map(day -> day.minus(MEETING_BEFORE_RELEASE));
  }

  static ReleaseView view(ReleaseTrack track, LocalDate today) {
    return new ReleaseView(
        track,
        planDue(track),
        contactDue(track),
        meetingDue(track),
        missing(track, today),
        open(track),
        Law.GOOD_RELEASE);
  }

  private static List<Area> open(ReleaseTrack track) {
    Set<Area> seen = track.checks().stream().map(Check::area).collect(Collectors.toSet());
    return Stream.of(Area.values()).filter(area -> !seen.contains(area)).toList();
  }

  private static List<String> missing(ReleaseTrack track, LocalDate today) {
    List<String> missing = new ArrayList<>();
    boolean served = track.imprisonedOn().filter(day -> !day.isAfter(today)).isPresent();
    if (track.judgedOn().isPresent() && track.imprisonedOn().isEmpty()) {
      missing.add("Dagen for indsættelsen");
    }
    if (served && track.imprisonmentNotice().isEmpty()) {
      missing.add("Kriminalforsorgens besked om indsættelsen");
    }
    if (served && track.paroleOn().isEmpty()) {
      missing.add("Dagen for mulig prøveløsladelse");
    }
    if (served && track.releaseOn().isEmpty()) {
      missing.add("Dagen for forventet løsladelse");
    }
    if (meetingDue(track).filter(day -> !day.isAfter(today)).isPresent()
        && track.releaseNotice().isEmpty()) {
      missing.add("Kriminalforsorgens besked om løsladelsen");
    }
    return missing;
  }
}
