package dk.sporskifte.casework.figures;

import dk.sporskifte.casework.api.view.FiguresView.Measure;
import dk.sporskifte.casework.way.Channels;
import dk.sporskifte.model.GeneralIntervention.AgeGroup;
import dk.sporskifte.model.IntakeChannel;
import dk.sporskifte.municipality.spi.Indicator;
import dk.sporskifte.municipality.spi.TargetGroup;
import dk.sporskifte.municipality.spi.WayOfWorking;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** What is counted by: what the municipality has today, and what else was counted. */
record Lines(WayOfWorking way, Counts counts) {
  static final List<Line> LEAD_TIMES =
      List.of(
          new Line("TO_DECISION", "Fra indstilling til beslutning"),
          new Line("TO_PLAN", "Fra beslutning til godkendt handleplan"));

  private static final List<Line> AGES =
      List.of(
          new Line(AgeGroup.UNDER_18.name(), "Under 18 år"),
          new Line(AgeGroup.OVER_18.name(), "18 år og derover"));

  /**
   * One line.
   *
   * @param name Danish
   */
  record Line(String code, String name) {}

  List<Line> of(Measure measure) {
    return switch (measure) {
      case INDIVIDUAL, GENERAL, PARTICIPANTS -> AGES;
      case CHANNEL -> channels();
      case TARGET_GROUP -> targetGroups();
      case GOAL -> goals(way).map(goal -> new Line(goal.code(), goal.name())).toList();
    };
  }

  static Stream<Indicator> goals(WayOfWorking way) {
    return way.indicators().stream().filter(goal -> goal.question().isPresent());
  }

  private List<Line> channels() {
    Set<IntakeChannel> channels = EnumSet.noneOf(IntakeChannel.class);
    channels.addAll(way.intake().channels().keySet());
    counts.codes(Measure.CHANNEL.name()).forEach(code -> channels.add(IntakeChannel.valueOf(code)));
    return channels.stream().map(c -> new Line(c.name(), Channels.danish(c))).toList();
  }

  /** A group may be gone from a later version; the referrals it was named in are not. */
  private List<Line> targetGroups() {
    Map<String, Line> groups = new LinkedHashMap<>();
    for (TargetGroup group : way.targetGroups()) {
      groups.put(group.code(), new Line(group.code(), group.name()));
    }
    counts
        .codes(Measure.TARGET_GROUP.name())
        .forEach(code -> groups.putIfAbsent(code, new Line(code, code)));
    return List.copyOf(groups.values());
  }
}
