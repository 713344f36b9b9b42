package dk.sporskifte.casework.release;

import dk.sporskifte.access.Law;
import dk.sporskifte.casework.api.view.ReleaseView;
import dk.sporskifte.casework.api.view.ReleaseView.Domain;
import dk.sporskifte.casework.api.view.ReleaseView.Group;
import dk.sporskifte.casework.api.view.ReleaseView.Step;
import dk.sporskifte.casework.work.Work;
import dk.sporskifte.model.CaseFile;
import dk.sporskifte.model.ReleaseTrack;
import dk.sporskifte.model.ReleaseTrack.Area;
import dk.sporskifte.model.ReleaseTrack.Check;
import dk.sporskifte.model.Task;
import dk.sporskifte.municipality.spi.TargetGroup.Stage;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A release as whoever follows it sees it. */
public final class ReleaseViews {
  private ReleaseViews() {}

  /** Empty where nothing of one is known. */
  public static Optional<ReleaseView> of(Work work, CaseFile file) {
    Following following = Following.of(work, file.id());
    return following.isAny() ? Optional.of(view(work, file, following)) : Optional.empty();
  }

  private static ReleaseView view(Work work, CaseFile file, Following following) {
    ReleaseTrack track = following.track();
    List<Task> tasks = work.stores().tasks().ofCase(file.id());
    List<Domain> domains = Needs.seenTo(following.domains(), tasks);
    return new ReleaseView(
        track,
        ReleaseDays.due(Step.PLAN, track),
        ReleaseDays.due(Step.CONTACT, track),
        ReleaseDays.due(Step.MEETING, track),
        ReleaseDays.all(following, tasks, work.today()),
        domains,
        missing(track, work.today()),
        open(track, domains),
        group(work, following, file.referral().targetGroups()),
        Law.GOOD_RELEASE);
  }

  /** The municipality's own group of the stage, where it has one. */
  static Optional<Group> group(Work work, Following following, Set<String> chosen) {
    return stage(following, work.today())
        .flatMap(
            told ->
                work.way().targetGroups().stream()
                    .filter(g -> g.stage().filter(told.stage()::equals).isPresent())
                    .findFirst()
                    .map(
                        g ->
                            new Group(
                                g.code(),
                                g.name(),
                                chosen.contains(g.code()),
                                told.reason(),
                                g.source())));
  }

  private record Reached(Stage stage, String reason) {}

  private static Optional<Reached> stage(Following following, LocalDate today) {
    if (following.released(today)) {
      return Optional.empty();
    }
    ReleaseTrack track = following.track();
    if (track.releaseOn().filter(day -> ReleaseDays.near(day, today)).isPresent()) {
      return Optional.of(
          new Reached(
              Stage.NEARING_RELEASE,
              "Løsladelsen ventes om højst tre måneder. (Tre måneder er vores læsning: da skal"
                  + " mødet være holdt.)"));
    }
    if (track.imprisonedOn().isPresent()) {
      return Optional.of(new Reached(Stage.SERVING, "Kriminalforsorgen har indsat den unge"));
    }
    return following.was("REMANDED") || track.judgedOn().isPresent()
        ? Optional.of(
            new Reached(
                track.judgedOn().isPresent() ? Stage.SERVING : Stage.AWAITING_JUDGMENT,
                track.judgedOn().isPresent()
                    ? "Den unge er dømt og venter på at blive indsat"
                    : "Den unge er varetægtsfængslet"))
        : Optional.empty();
  }

  private static List<Area> open(ReleaseTrack track, List<Domain> domains) {
    Set<Area> seen = track.checks().stream().map(Check::area).collect(Collectors.toSet());
    domains.stream().filter(d -> d.need() != Domain.Need.UNKNOWN).forEach(d -> seen.add(d.area()));
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
    if (ReleaseDays.due(Step.MEETING, track).filter(day -> !day.isAfter(today)).isPresent()
        && track.releaseNotice().isEmpty()) {
      missing.add("Kriminalforsorgens besked om løsladelsen");
    }
    return missing;
  }
}
