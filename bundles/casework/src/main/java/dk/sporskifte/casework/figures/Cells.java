package dk.sporskifte.casework.figures;

import dk.sporskifte.casework.api.view.FiguresView.Measure;
import dk.sporskifte.casework.figures.Suppression.Sum;
import dk.sporskifte.municipality.spi.Counting.Which;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What the tables of a half-year count of people, the sums between these, and the numbers nobody
 * publishes that the sums tell of. How many interventions, records and seats there are is no data
 * about anybody, and is not here.
 */
final class Cells {
  static final String TOTAL = "TOTAL";
  static final String LEAD_TIME = "LEAD_TIME";

  /** Before the code of a table: of how many. */
  static final String OF = "OF ";

  /** Tables whose rows do not overlap. */
  static final Set<Measure> SUMMED =
      EnumSet.of(Measure.INDIVIDUAL, Measure.CHANNEL, Measure.OUTCOME);

  static final Set<Measure> OF_NOBODY = EnumSet.of(Measure.GENERAL, Measure.SEATS, Measure.RECORDS);

  private static final String ALL_CASES = cell(Measure.INDIVIDUAL.name(), TOTAL);
  static final String RECEIVED = cell(Measure.CHANNEL.name(), TOTAL);

  private static final String CRITERION = Measure.CRITERION.name();
  private static final List<String> OF_CONCERNS =
      Stream.of(Which.values()).map(Enum::name).toList();
  private static final String DECIDED = "TO_DECISION";
  private static final List<String> STEPS = List.of(DECIDED, "TO_PLAN", "TO_ACTION");

  private final Map<String, Long> counts = new HashMap<>();
  private final List<Sum> sums = new ArrayList<>();
  private final Set<String> unpublished = new HashSet<>();

  Cells(Lines lines) {
    for (Lines.Of table : lines.tables()) {
      if (!OF_NOBODY.contains(table.measure())) {
        add(table, lines.counts());
      }
    }
    for (Lines.Line time : lines.leadTimes()) {
      put(cell(LEAD_TIME, time.code()), lines.counts().of(LEAD_TIME, time.code()));
    }
    stages(lines);
    criteria(lines);
  }

  static String cell(String table, String line) {
    return table + " " + line;
  }

  Map<String, Long> counts() {
    return counts;
  }

  List<Sum> sums() {
    return sums;
  }

  Set<String> unpublished() {
    return unpublished;
  }

  private void add(Lines.Of table, Counts counted) {
    List<String> rows = new ArrayList<>();
    for (Lines.Line line : table.lines()) {
      String row = cell(table.code(), line.code());
      rows.add(row);
      put(row, counted.of(table.code(), line.code()));
    }
    if (SUMMED.contains(table.measure())) {
      String total = cell(table.code(), TOTAL);
      put(total, rows.stream().mapToLong(counts::get).sum());
      sums.add(new Sum(total, rows));
    }
  }

  /** Those of whom a goal or a group does not speak, and those a step has not reached. */
  private void stages(Lines lines) {
    for (Lines.Of table : lines.tables()) {
      if (table.measure() == Measure.GOAL || table.measure() == Measure.TARGET_GROUP) {
        String all = table.measure() == Measure.GOAL ? ALL_CASES : RECEIVED;
        table.lines().forEach(line -> part(all, cell(table.code(), line.code()), "OTHERS THAN "));
      }
    }
    for (String step : STEPS) {
      stage(lines, step);
    }
  }

  private void stage(Lines lines, String step) {
    String measured = cell(LEAD_TIME, step);
    if (counts.containsKey(measured)) {
      String within = "WITHIN " + step;
      unpublished(within, lines.counts().of("LEAD_TIME_WITHIN", step));
      part(measured, within, "CARRIED OVER TO ");
      part(step.equals(DECIDED) ? RECEIVED : cell(LEAD_TIME, DECIDED), within, "WAITING FOR ");
    }
  }

  /**
   * Of concerns and questions, how many there were, were met and were not. All concerns are those
   * somebody brought and those somebody saw, whether the municipality shows these or not.
   */
  private void criteria(Lines lines) {
    List<String> shown =
        lines.tables().stream()
            .filter(table -> table.measure() == Measure.CRITERION)
            .flatMap(table -> table.lines().stream().map(Lines.Line::code))
            .toList();
    shown.forEach(code -> criterion(lines.counts(), code));
    if (shown.stream().anyMatch(OF_CONCERNS::contains)) {
      for (String code : OF_CONCERNS) {
        if (!shown.contains(code)) {
          criterion(lines.counts(), code);
          unpublished.addAll(List.of(cell(CRITERION, code), cell(OF + CRITERION, code)));
        }
      }
      sums.add(together(CRITERION));
      sums.add(together(OF + CRITERION));
      same(cell(LEAD_TIME, Lines.REACTION), cell(CRITERION, Which.ALL.name()));
    }
    same(cell(LEAD_TIME, Lines.SPARRING), cell(CRITERION, Lines.SPARRING));
  }

  private void criterion(Counts counted, String code) {
    String met = cell(CRITERION, code);
    String all = cell(OF + CRITERION, code);
    put(met, counted.of(CRITERION, code));
    put(all, counted.of(OF + CRITERION, code));
    part(all, met, "NOT ");
  }

  private static Sum together(String table) {
    return new Sum(
        cell(table, Which.ALL.name()),
        List.of(cell(table, Which.SEEN.name()), cell(table, Which.REACHING_OUT.name())));
  }

  /** Two names of one number. */
  private void same(String cell, String other) {
    if (counts.containsKey(cell) && counts.containsKey(other)) {
      sums.add(new Sum(cell, List.of(other)));
    }
  }

  /** What is left of a whole without the part is nobody's to know either. */
  private void part(String whole, String part, String left) {
    if (counts.containsKey(whole)) {
      String others = left + part;
      unpublished(others, counts.get(whole) - counts.get(part));
      sums.add(new Sum(whole, List.of(part, others)));
    }
  }

  private void unpublished(String cell, long count) {
    put(cell, count);
    unpublished.add(cell);
  }

  private void put(String cell, long count) {
    counts.put(cell, count);
  }
}
