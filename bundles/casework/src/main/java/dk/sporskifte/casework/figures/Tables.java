package dk.sporskifte.casework.figures;

import dk.sporskifte.casework.api.view.FiguresView.Count;
import dk.sporskifte.casework.api.view.FiguresView.LeadTime;
import dk.sporskifte.casework.api.view.FiguresView.Measure;
import dk.sporskifte.casework.api.view.FiguresView.Row;
import dk.sporskifte.casework.api.view.FiguresView.Table;
import dk.sporskifte.casework.figures.Suppression.Sum;
import dk.sporskifte.municipality.spi.WayOfWorking;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The tables as they are shown. All are hidden in together: what one shows must not give away what
 * another hides. How many general interventions there were is no data about anybody, and shown.
 */
final class Tables {
  private static final Set<Measure> OF_PEOPLE = EnumSet.complementOf(EnumSet.of(Measure.GENERAL));

  /** Those whose rows do not overlap. */
  private static final Set<Measure> SUMMED = EnumSet.of(Measure.INDIVIDUAL, Measure.CHANNEL);

  private static final String TOTAL = "TOTAL";
  private static final String OTHERS = "OTHERS_THAN_GOAL";
  private static final String LEAD_TIME = "LEAD_TIME";

  private final Counts counts;
  private final Lines lines;
  private final Set<String> hidden;

  Tables(WayOfWorking way, Counts counts) {
    this.counts = counts;
    this.lines = new Lines(way, counts);
    this.hidden =
        new Suppression(cells(), Stream.concat(SUMMED.stream().map(this::sum), goals()).toList())
            .hidden();
  }

  List<Table> all() {
    return List.of(
        table(Measure.INDIVIDUAL, "Enkeltsager: unge med en sag i perioden"),
        table(Measure.GENERAL, "Generel forebyggelse: indsatser i perioden"),
        table(Measure.PARTICIPANTS, "Generel forebyggelse: deltagere"),
        table(Measure.CHANNEL, "Indstillinger efter, hvor de kom fra"),
        table(Measure.TARGET_GROUP, "Indstillinger efter målgruppe"),
        table(Measure.GOAL, "Mål: unge, som det handler om"));
  }

  List<LeadTime> leadTimes() {
    return Lines.LEAD_TIMES.stream().map(this::leadTime).toList();
  }

  private LeadTime leadTime(Lines.Line line) {
    Count cases = count(LEAD_TIME, line.code());
    Optional<Integer> median =
        cases.value().flatMap(shown -> counts.medianDays(LEAD_TIME, line.code()));
    return new LeadTime(line.code(), line.name(), cases, median);
  }

  private Table table(Measure measure, String name) {
    return new Table(
        measure,
        name,
        lines.of(measure).stream()
            .map(line -> new Row(line.code(), line.name(), count(measure.name(), line.code())))
            .toList(),
        SUMMED.contains(measure) ? Optional.of(count(measure.name(), TOTAL)) : Optional.empty());
  }

  private Count count(String figure, String code) {
    return hidden.contains(cell(figure, code)) ? Count.hidden() : Count.of(value(figure, code));
  }

  private Map<String, Long> cells() {
    Map<String, Long> cells = new HashMap<>();
    for (Measure measure : OF_PEOPLE) {
      lines
          .of(measure)
          .forEach(
              line ->
                  cells.put(cell(measure.name(), line.code()), value(measure.name(), line.code())));
    }
    lines
        .of(Measure.GOAL)
        .forEach(line -> cells.put(cell(OTHERS, line.code()), others(line.code())));
    SUMMED.forEach(m -> cells.put(cell(m.name(), TOTAL), value(m.name(), TOTAL)));
    Lines.LEAD_TIMES.forEach(
        line -> cells.put(cell(LEAD_TIME, line.code()), value(LEAD_TIME, line.code())));
    return cells;
  }

  /**
   * All with a case are those a goal speaks of and the others: neither tells how many there are.
   */
  private Stream<Sum> goals() {
    return lines.of(Measure.GOAL).stream()
        .map(
            line ->
                new Sum(
                    cell(Measure.INDIVIDUAL.name(), TOTAL),
                    List.of(cell(Measure.GOAL.name(), line.code()), cell(OTHERS, line.code()))));
  }

  private long others(String goal) {
    return Math.max(0, value(Measure.INDIVIDUAL.name(), TOTAL) - value(Measure.GOAL.name(), goal));
  }

  private Sum sum(Measure measure) {
    return new Sum(
        cell(measure.name(), TOTAL),
        lines.of(measure).stream().map(line -> cell(measure.name(), line.code())).toList());
  }

  private long value(String figure, String code) {
    return code.equals(TOTAL) ? counts.total(figure) : counts.of(figure, code);
  }

  private static String cell(String figure, String code) {
    return figure + " " + code;
  }
}
