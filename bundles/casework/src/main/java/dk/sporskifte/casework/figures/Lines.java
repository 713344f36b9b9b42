package dk.sporskifte.casework.figures;

import dk.sporskifte.casework.api.view.FiguresView.Measure;
import dk.sporskifte.casework.way.Channels;
import dk.sporskifte.model.GeneralIntervention.AgeGroup;
import dk.sporskifte.model.IntakeChannel;
import dk.sporskifte.municipality.spi.ArtefactTemplate;
import dk.sporskifte.municipality.spi.Counting;
import dk.sporskifte.municipality.spi.Counting.Span;
import dk.sporskifte.municipality.spi.Indicator;
import dk.sporskifte.municipality.spi.TargetGroup;
import dk.sporskifte.municipality.spi.WayOfWorking;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** What is counted by: what the municipality has today, and what else was counted. */
record Lines(WayOfWorking way, Counts counts) {
  static final String REACTION = "REACTION";
  static final String SPARRING = "SPARRING";
  static final String ATTENDED = "ATTENDED";
  static final String COMPLETED = "COMPLETED";

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

  /**
   * A table.
   *
   * @param code unlike that of any other
   * @param name Danish
   */
  record Of(Measure measure, String code, String name, List<Line> lines) {
    private Of(Measure measure, String name, List<Line> lines) {
      this(measure, measure.name(), name, lines);
    }
  }

  /** The tables, in the order in which they are shown. */
  List<Of> tables() {
    List<Of> tables = new ArrayList<>();
    tables.add(new Of(Measure.INDIVIDUAL, "Enkeltsager: unge med en sag i perioden", AGES));
    tables.add(new Of(Measure.GENERAL, "Generel forebyggelse: indsatser i perioden", AGES));
    tables.add(new Of(Measure.PARTICIPANTS, "Generel forebyggelse: deltagere", AGES));
    tables.add(new Of(Measure.GOAL, "Mål: unge, som det handler om", goals()));
    tables.add(new Of(Measure.CRITERION, "Succeskriterier: mødt, ud af alle", criteria()));
    way.indicators().forEach(indicator -> outcome(indicator, tables));
    tables.add(new Of(Measure.CHANNEL, "Indstillinger efter, hvor de kom fra", channels()));
    tables.add(new Of(Measure.TARGET_GROUP, "Indstillinger efter målgruppe", targetGroups()));
    tables.add(new Of(Measure.SEATS, "Pladser, der er besat på den sidste dag", seats()));
    tables.add(new Of(Measure.RECORDS, "Viden, der er delt: nyt i perioden", shared()));
    tables.add(new Of(Measure.READ, "Viden, der er delt: læst, antal kvitteringer", read()));
    return tables.stream().filter(table -> !table.lines().isEmpty()).toList();
  }

  /** The lead times that are shown: two of all, and those the municipality states. */
  List<Line> leadTimes() {
    List<Line> times = new ArrayList<>();
    times.add(new Line("TO_DECISION", "Fra indstilling til beslutning"));
    if (measures(Span.DECISION_TO_FIRST_ACTION)) {
      times.add(new Line("TO_ACTION", "Fra beslutning til første handling"));
    }
    times.add(new Line("TO_PLAN", "Fra beslutning til godkendt handleplan"));
    if (measures(Span.CONCERN_TO_REACTION)) {
      times.add(new Line(REACTION, "Fra bekymring til første reaktion"));
    }
    if (measures(Span.QUESTION_TO_ANSWER)) {
      times.add(new Line(SPARRING, "Fra spørgsmål til sparringens svar"));
    }
    return times;
  }

  /** Codes of the tables and lead times that show an indicator. */
  List<String> shownIn(Indicator indicator) {
    Counting counting = indicator.counting();
    if (counting instanceof Counting.Days days) {
      return switch (days.span()) {
        case REFERRAL_TO_DECISION -> List.of("TO_DECISION");
        case DECISION_TO_FIRST_ACTION -> List.of("TO_ACTION");
        case CONCERN_TO_REACTION -> List.of(REACTION);
        case QUESTION_TO_ANSWER -> List.of(SPARRING);
      };
    }
    if (counting instanceof Counting.WorkByAge) {
      return names(Measure.INDIVIDUAL, Measure.GENERAL, Measure.PARTICIPANTS);
    }
    if (counting instanceof Counting.Shared) {
      return names(Measure.RECORDS, Measure.READ);
    }
    if (counting instanceof Counting.Outcomes) {
      return List.of(outcomeCode(indicator));
    }
    if (counting instanceof Counting.SeatsFilled) {
      return names(Measure.SEATS);
    }
    if (!criteria(indicator).isEmpty()) {
      return names(Measure.CRITERION);
    }
    return counting instanceof Counting.AnsweredYes ? names(Measure.GOAL) : List.of();
  }

  static String outcomeCode(Indicator indicator) {
    return Measure.OUTCOME + " " + indicator.code();
  }

  static Stream<Indicator> goals(WayOfWorking way) {
    return way.indicators().stream().filter(goal -> goal.question().isPresent());
  }

  /** Templates of the records that share knowledge. */
  static Stream<ArtefactTemplate> shared(WayOfWorking way) {
    return stated(way, Counting.Shared.class)
        .flatMap(shared -> shared.templates().stream())
        .distinct()
        .flatMap(id -> way.template(id).stream());
  }

  static <C extends Counting> Stream<C> stated(WayOfWorking way, Class<C> how) {
    return way.indicators().stream()
        .map(Indicator::counting)
        .filter(how::isInstance)
        .map(how::cast);
  }

  private boolean measures(Span span) {
    return stated(way, Counting.Days.class).anyMatch(days -> days.span() == span);
  }

  private List<Line> goals() {
    return goals(way).map(goal -> new Line(goal.code(), goal.name())).toList();
  }

  private List<Line> criteria() {
    Map<String, Line> lines = new LinkedHashMap<>();
    way.indicators().stream()
        .flatMap(indicator -> criteria(indicator).stream())
        .forEach(line -> lines.putIfAbsent(line.code(), line));
    return List.copyOf(lines.values());
  }

  /** What was met of something: concerns, questions asked of sparring, what was carried out. */
  private static List<Line> criteria(Indicator indicator) {
    Counting counting = indicator.counting();
    if (counting instanceof Counting.Reacted reacted) {
      return List.of(new Line(reacted.which().name(), indicator.name()));
    }
    if (counting instanceof Counting.SparringAnswered) {
      return List.of(new Line(SPARRING, indicator.name()));
    }
    return counting instanceof Counting.Delivered
        ? List.of(
            new Line(ATTENDED, "Indsatser: mødt op, af de gange der blev tilbudt"),
            new Line(COMPLETED, "Indsatser: gennemført, af dem der sluttede"))
        : List.of();
  }

  private void outcome(Indicator indicator, List<Of> tables) {
    if (indicator.counting() instanceof Counting.Outcomes outcomes) {
      List<Line> lines =
          way
              .template(outcomes.template())
              .orElseThrow()
              .field(outcomes.field())
              .orElseThrow()
              .choices()
              .stream()
              .map(choice -> new Line(choice.code(), choice.name()))
              .toList();
      tables.add(new Of(Measure.OUTCOME, outcomeCode(indicator), indicator.name(), lines));
    }
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

  private List<Line> seats() {
    return way.forums().stream()
        .filter(forum -> counts.of(Cells.OF + Measure.SEATS, forum.id()) > 0)
        .map(forum -> new Line(forum.id(), forum.name()))
        .toList();
  }

  private List<Line> shared() {
    return shared(way).map(template -> new Line(template.id(), template.name())).toList();
  }

  private List<Line> read() {
    return shared(way)
        .filter(ArtefactTemplate::receipts)
        .map(template -> new Line(template.id(), template.name()))
        .toList();
  }

  private static List<String> names(Measure... measures) {
    return Stream.of(measures).map(Measure::name).toList();
  }
}
