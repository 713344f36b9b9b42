package dk.sporskifte.casework.figures;

import dk.sporskifte.casework.api.port.FigureStore.Report;
import dk.sporskifte.casework.api.view.FiguresView.Measure;
import dk.sporskifte.casework.figures.Suppression.AtLeast;
import dk.sporskifte.casework.work.Work;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The tables of a half-year, hidden in together with what was published of those before it. */
record Reckoning(Work work, HiddenBefore known) {
  /**
   * @param before what was published, the earliest first
   */
  Tables tables(HalfYear half, List<Report> before) {
    Neighbours neighbours = new Neighbours();
    HalfYear last = null;
    for (Report report : before) {
      HalfYear earlier = HalfYear.of(report.period().from());
      Lines lines = new Counter(work, earlier).lines();
      Cells cells = new Cells(lines);
      follow(neighbours, last, earlier, cells, lines);
      neighbours.published(earlier, cells, Tables.shown(report.tables(), report.leadTimes()));
      last = earlier;
    }
    Lines lines = new Counter(work, half).lines();
    Cells cells = new Cells(lines);
    follow(neighbours, last, half, cells, lines);
    Suppression suppression = neighbours.latest(half, cells);
    return hidden(lines, half, neighbours, suppression, known.in(suppression));
  }

  private static void follow(
      Neighbours neighbours, HalfYear last, HalfYear half, Cells cells, Lines lines) {
    if (last != null && last.equals(half.before())) {
      neighbours.follow(half, cells, lines.counts());
    }
  }

  static Tables hidden(
      Lines lines,
      HalfYear half,
      Neighbours neighbours,
      Suppression suppression,
      Set<String> hidden) {
    Map<String, String> parts = new HashMap<>();
    lines.tables().stream()
        .filter(table -> table.measure() == Measure.CRITERION)
        .forEach(
            table ->
                table
                    .lines()
                    .forEach(
                        line ->
                            parts.put(
                                Cells.cell(table.code(), line.code()),
                                Cells.cell(Cells.OF + table.code(), line.code()))));
    Map<String, Integer> atLeast = new HashMap<>();
    for (AtLeast said :
        suppression.said(
            hidden,
            parts.entrySet().stream()
                .map(
                    part ->
                        new AtLeast(
                            neighbours.of(half, part.getKey()),
                            neighbours.of(half, part.getValue()),
                            0))
                .toList())) {
      parts.keySet().stream()
          .filter(part -> neighbours.of(half, part).equals(said.met()))
          .forEach(part -> atLeast.put(part, said.percent()));
    }
    String own = neighbours.of(half, "");
    return new Tables(
        lines,
        hidden.stream()
            .filter(cell -> cell.startsWith(own))
            .map(cell -> cell.substring(own.length()))
            .collect(Collectors.toSet()),
        atLeast);
  }
}
