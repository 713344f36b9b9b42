package dk.sporskifte.casework.moving;

import dk.sporskifte.casework.api.Refusal;
import dk.sporskifte.casework.api.view.ImportPreview;
import dk.sporskifte.casework.api.view.ImportPreview.Problem;
import dk.sporskifte.casework.api.view.ImportPreview.Verdict;
import dk.sporskifte.model.CprNumber;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** One line of a sheet; what is asked of a cell and not there becomes a problem of the line. */
final class Line {
  private final int number;
  private final Map<Column, String> cells;
  private final List<Problem> problems = new ArrayList<>();
  private List<String> differing = List.of();
  private Verdict verdict = Verdict.NEW;

  Line(int number, Map<Column, String> cells) {
    this.number = number;
    this.cells = cells;
  }

  int number() {
    return number;
  }

  /** As it stands, asking nothing of it. */
  String peek(Column column) {
    return cells.getOrDefault(column, "").strip();
  }

  Optional<String> text(Column column) {
    String cell = peek(column);
    if (cell.isEmpty()) {
      if (column.mandatory()) {
        problem(Trouble.MISSING.in(column));
      }
      return Optional.empty();
    }
    if (cell.length() > column.longest()) {
      problem(Trouble.TOO_LONG.in(column, column.longest()));
      return Optional.empty();
    }
    if (column.freeText() && CprNumber.standsIn(cell)) {
      problem(Trouble.CPR_IN_TEXT.in(column));
    }
    return Optional.of(cell);
  }

  Optional<LocalDate> day(Column column) {
    Optional<String> cell = text(column);
    Optional<LocalDate> day = cell.flatMap(Days::read);
    if (cell.isPresent() && day.isEmpty()) {
      problem(Trouble.NOT_A_DATE.in(column));
    }
    return day;
  }

  /** One that has come already. */
  Optional<LocalDate> dayUntil(LocalDate today, Column column) {
    Optional<LocalDate> day = day(column);
    if (day.filter(d -> d.isAfter(today)).isPresent()) {
      problem(Trouble.IN_THE_FUTURE.in(column));
    }
    return day;
  }

  /** Nothing of a case happened before the case was there. */
  void notBefore(Column first, Column column, Optional<LocalDate> day) {
    Optional<LocalDate> began = Days.read(peek(first));
    if (began.isPresent() && day.filter(began.get()::isAfter).isPresent()) {
      problem(Trouble.BEFORE_REFERRAL.in(column));
    }
  }

  Optional<CprNumber> cpr(Column column) {
    Optional<String> cell = text(column);
    try {
      return cell.map(CprNumber::new);
    } catch (IllegalArgumentException unreadable) {
      problem(Trouble.NOT_A_CPR.in(column));
      return Optional.empty();
    }
  }

  <T> Optional<T> choice(Column column, Map<String, T> choices) {
    Optional<String> cell = text(column);
    Optional<T> chosen = cell.flatMap(word -> among(choices, word));
    if (cell.isPresent() && chosen.isEmpty()) {
      problem(Trouble.NOT_A_CHOICE.in(column, String.join(", ", choices.keySet())));
    }
    return chosen;
  }

  /** Several, with semicolons between them. */
  Set<String> choices(Column column, Map<String, String> choices) {
    Set<String> chosen = new LinkedHashSet<>();
    boolean known = true;
    for (String word : text(column).orElse("").split(";")) {
      if (!word.isBlank()) {
        Optional<String> one = among(choices, word.strip());
        one.ifPresent(chosen::add);
        known &= one.isPresent();
      }
    }
    if (!known) {
      problem(Trouble.NOT_A_CHOICE.in(column, String.join("; ", choices.keySet())));
    }
    return chosen;
  }

  void problem(Problem problem) {
    problems.add(problem);
  }

  void refused(Column column, Refusal refusal) {
    problem(English.of(column, refusal));
  }

  boolean sound() {
    return problems.isEmpty();
  }

  /** It is here already, and so it stays. */
  void present(List<String> otherwise) {
    verdict = otherwise.isEmpty() ? Verdict.PRESENT : Verdict.DIFFERS;
    differing = otherwise;
  }

  boolean isNew() {
    return sound() && verdict == Verdict.NEW;
  }

  /** A digest for each column that says something. */
  List<String> content(String salt) {
    return cells.entrySet().stream()
        .filter(cell -> !cell.getValue().isBlank())
        .map(
            cell ->
                cell.getKey().heading()
                    + "="
                    + Fingerprint.brief(
                        salt + cell.getKey().heading(),
                        alike(cell.getKey(), cell.getValue().strip())))
        .toList();
  }

  /** However days and numbers are written, they say the same. */
  private static String alike(Column column, String cell) {
    return column.equals(Columns.CPR)
        ? cell.replaceAll("[- ]", "")
        : Days.read(cell).map(LocalDate::toString).orElse(cell);
  }

  ImportPreview.Line preview() {
    return new ImportPreview.Line(
        number, sound() ? verdict : Verdict.PROBLEM, sound() ? differing : List.of(), problems);
  }

  private static <T> Optional<T> among(Map<String, T> choices, String word) {
    String wanted = word.toLowerCase(Locale.ROOT);
    return choices.entrySet().stream()
        .filter(choice -> choice.getKey().toLowerCase(Locale.ROOT).equals(wanted))
        .map(Map.Entry::getValue)
        .findFirst();
  }

  @Override
  public String toString() {
    return "Line " + number;
  }
}
