package dk.sporskifte.casework.figures;

import dk.sporskifte.casework.api.port.FigureStore.Counted;
import dk.sporskifte.casework.api.view.FiguresView.Measure;
import dk.sporskifte.casework.korsbaek.WayOfKorsbaek;
import dk.sporskifte.model.Source;
import dk.sporskifte.municipality.spi.Counting;
import dk.sporskifte.municipality.spi.Counting.Span;
import dk.sporskifte.municipality.spi.Counting.Which;
import dk.sporskifte.municipality.spi.Indicator;
import dk.sporskifte.municipality.spi.TargetGroup;
import dk.sporskifte.municipality.spi.WayOfWorking;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;

/** Half-years one after the other, with people who come, stay, turn 18 and leave, few of each. */
final class ManyHalfYears {
  private static final WayOfWorking WAY =
      WayOfKorsbaek.plusBesideOrdinary().toBuilder()
          .indicators(
              List.of(
                  says("BROUGHT", new Counting.Reacted(Which.REACHING_OUT)),
                  says("SEEN", new Counting.Reacted(Which.SEEN)),
                  says("ALL", new Counting.Reacted(Which.ALL)),
                  says("FAST", new Counting.Days(Span.CONCERN_TO_REACTION)),
                  says("ACTION", new Counting.Days(Span.DECISION_TO_FIRST_ACTION))))
          .build();

  private final Random random;
  private final List<Half> published = new ArrayList<>();
  private int minors = 14;
  private int adults = 7;
  private HalfYear next = new HalfYear(2016, 1);

  ManyHalfYears(long seed) {
    random = new Random(seed);
  }

  private record Half(HalfYear half, Lines lines, Cells cells, Set<String> shown) {}

  /** Those so far with the next one, in which is to be hidden. */
  Next next() {
    return new Next(next, new Lines(WAY, new Counts(counted())));
  }

  /** A half-year that is about to be published. */
  final class Next {
    private final HalfYear half;
    private final Lines lines;
    private final Cells cells;
    private final Neighbours neighbours = new Neighbours();
    private final Suppression suppression;

    private Next(HalfYear half, Lines lines) {
      this.half = half;
      this.lines = lines;
      cells = new Cells(lines);
      HalfYear last = null;
      for (Half each : published) {
        if (last != null) {
          neighbours.follow(each.half(), each.cells(), each.lines().counts());
        }
        neighbours.published(each.half(), each.cells(), each.shown());
        last = each.half();
      }
      if (last != null) {
        neighbours.follow(half, cells, lines.counts());
      }
      suppression = neighbours.latest(half, cells);
    }

    Suppression suppression() {
      return suppression;
    }

    void publish(Set<String> hidden) {
      String own = neighbours.of(half, "");
      Tables tables =
          new Tables(
              lines,
              hidden.stream()
                  .filter(cell -> cell.startsWith(own))
                  .map(cell -> cell.substring(own.length()))
                  .collect(Collectors.toSet()),
              Map.of());
      published.add(new Half(half, lines, cells, Tables.shown(tables.all(), tables.leadTimes())));
      next = HalfYear.of(half.until());
    }
  }

  private List<Counted> counted() {
    List<Counted> counted = new ArrayList<>();
    int leftU = random.nextInt(5);
    int leftO = random.nextInt(4);
    int turned = random.nextInt(4);
    leftU = Math.min(leftU, minors);
    turned = Math.min(turned, minors - leftU);
    leftO = Math.min(leftO, adults);
    int newU = random.nextInt(7);
    int newO = random.nextInt(4);
    flow(counted, "LEFT_UNDER_18", leftU);
    flow(counted, "LEFT_OVER_18", leftO);
    flow(counted, "NEW_UNDER_18", newU);
    flow(counted, "NEW_OVER_18", newO);
    flow(counted, "STAYED_UNDER_18", minors - leftU - turned);
    flow(counted, "STAYED_OVER_18", adults - leftO);
    flow(counted, "TURNED_18", turned);
    minors += newU - leftU - turned;
    adults += newO + turned - leftO;
    counted.add(new Counted(Measure.INDIVIDUAL.name(), "UNDER_18", minors));
    counted.add(new Counted(Measure.INDIVIDUAL.name(), "OVER_18", adults));
    int received = newU + newO + random.nextInt(4);
    spread(counted, received);
    int decided = Math.min(received, random.nextInt(8));
    times(counted, "TO_DECISION", decided + random.nextInt(4), decided);
    int planned = random.nextInt(decided + 1);
    times(counted, "TO_PLAN", planned + random.nextInt(3), planned);
    times(counted, "TO_ACTION", planned, planned);
    criteria(counted);
    return counted;
  }

  private void spread(List<Counted> counted, int received) {
    List<String> channels =
        WAY.intake().channels().keySet().stream().map(Enum::name).sorted().toList();
    int left = received;
    for (String channel : channels) {
      int here =
          channel.equals(channels.get(channels.size() - 1)) ? left : random.nextInt(left + 1);
      counted.add(new Counted(Measure.CHANNEL.name(), channel, here));
      left -= here;
    }
    for (TargetGroup group : WAY.targetGroups()) {
      counted.add(
          new Counted(Measure.TARGET_GROUP.name(), group.code(), random.nextInt(received + 1)));
    }
  }

  private void criteria(List<Counted> counted) {
    int brought = random.nextInt(12);
    int broughtNot = random.nextInt(4);
    int seen = random.nextInt(12);
    int seenNot = random.nextInt(4);
    criterion(counted, "REACHING_OUT", brought, brought + broughtNot);
    criterion(counted, "SEEN", seen, seen + seenNot);
    criterion(counted, "ALL", brought + seen, brought + broughtNot + seen + seenNot);
    counted.add(new Counted(Cells.LEAD_TIME, "REACTION", brought + seen));
  }

  private static void criterion(List<Counted> counted, String code, int met, int of) {
    counted.add(new Counted(Measure.CRITERION.name(), code, met));
    counted.add(new Counted(Cells.OF + Measure.CRITERION, code, of));
  }

  private static void times(List<Counted> counted, String step, int all, int within) {
    counted.add(new Counted(Cells.LEAD_TIME, step, all));
    counted.add(new Counted("LEAD_TIME_WITHIN", step, within));
  }

  private static void flow(List<Counted> counted, String code, int count) {
    counted.add(new Counted("FLOW", code, count));
  }

  private static Indicator says(String code, Counting counting) {
    return Indicator.of(code, code, counting, new Source("HAL-25", "reagerer", "Strategi"));
  }
}
