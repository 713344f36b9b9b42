package dk.sporskifte.casework.figures;

import dk.sporskifte.casework.api.view.FiguresView.Measure;
import dk.sporskifte.casework.figures.Suppression.Sum;
import dk.sporskifte.model.GeneralIntervention.AgeGroup;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Half-years that follow each other, seen together: who reads one has read those before. Whoever
 * has a case in two of them stayed; the others left or are new, and turn 18 in between. What was
 * published stands; only the latest can still be hidden in.
 */
final class Neighbours {
  private static final String MINOR = AgeGroup.UNDER_18.name();
  private static final String ADULT = AgeGroup.OVER_18.name();

  private final Map<String, Long> counts = new HashMap<>();
  private final List<Sum> sums = new ArrayList<>();
  private final Set<String> unpublished = new HashSet<>();
  private final Set<String> published = new HashSet<>();
  private String latest = "";

  /** One that was published before the latest: what of it was shown is known. */
  void published(HalfYear half, Cells cells, Set<String> shown) {
    add(half, cells);
    for (String cell : cells.counts().keySet()) {
      (shown.contains(cell) ? published : unpublished).add(of(half.id(), cell));
    }
  }

  /** The latest, which is to be shown. */
  Suppression latest(HalfYear half, Cells cells) {
    add(half, cells);
    return new Suppression(counts, sums, unpublished, published);
  }

  String of(HalfYear half, String cell) {
    return of(half.id(), cell);
  }

  private void add(HalfYear half, Cells cells) {
    cells.counts().forEach((cell, count) -> counts.put(of(half.id(), cell), count));
    cells.sums().forEach(sum -> sums.add(sum(half.id(), sum)));
    cells.unpublished().forEach(cell -> unpublished.add(of(half.id(), cell)));
    latest = half.id();
  }

  /** How people came from the half-year before into this one. Called for each but the first. */
  void follow(HalfYear half, Cells cells, Counts flow) {
    String before = latest;
    String now = half.id();
    for (String code :
        List.of(
            "LEFT_" + MINOR,
            "LEFT_" + ADULT,
            "NEW_" + MINOR,
            "NEW_" + ADULT,
            "STAYED_" + MINOR,
            "STAYED_" + ADULT,
            "TURNED_18")) {
      unpublished(now, code, flow.of("FLOW", code));
    }
    long left = both(flow, "LEFT_");
    long come = both(flow, "NEW_");
    unpublished(now, "LEFT", left);
    unpublished(now, "NEW", come);
    unpublished(now, "STAYED", both(flow, "STAYED_") + flow.of("FLOW", "TURNED_18"));
    unpublished(now, "CAME AGAIN", cells.counts().get(Cells.RECEIVED) - come);
    sum(of(before, individual(MINOR)), now, "LEFT_" + MINOR, "STAYED_" + MINOR, "TURNED_18");
    sum(of(before, individual(ADULT)), now, "LEFT_" + ADULT, "STAYED_" + ADULT);
    sum(of(now, individual(MINOR)), now, "NEW_" + MINOR, "STAYED_" + MINOR);
    sum(of(now, individual(ADULT)), now, "NEW_" + ADULT, "STAYED_" + ADULT, "TURNED_18");
    sum(of(now, "LEFT"), now, "LEFT_" + MINOR, "LEFT_" + ADULT);
    sum(of(now, "NEW"), now, "NEW_" + MINOR, "NEW_" + ADULT);
    sum(of(now, "STAYED"), now, "STAYED_" + MINOR, "STAYED_" + ADULT, "TURNED_18");
    sum(of(now, Cells.RECEIVED), now, "NEW", "CAME AGAIN");
  }

  private static long both(Counts flow, String what) {
    return flow.of("FLOW", what + MINOR) + flow.of("FLOW", what + ADULT);
  }

  private void unpublished(String half, String cell, long count) {
    counts.put(of(half, cell), count);
    unpublished.add(of(half, cell));
  }

  private void sum(String total, String half, String... parts) {
    sums.add(new Sum(total, List.of(parts).stream().map(part -> of(half, part)).toList()));
  }

  private static Sum sum(String half, Sum sum) {
    return new Sum(
        of(half, sum.total()),
        sum.parts().stream().map(part -> of(half, part)).collect(Collectors.toList()));
  }

  private static String individual(String age) {
    return Cells.cell(Measure.INDIVIDUAL.name(), age);
  }

  private static String of(String half, String cell) {
    return half + " " + cell;
  }
}
