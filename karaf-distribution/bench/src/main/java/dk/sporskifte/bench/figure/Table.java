package dk.sporskifte.bench.figure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Figures for the terminal and for a page in Markdown: it reads well in both. */
public final class Table {
  private static final List<String> HEAD =
      List.of("Part", "What", "Median", "Least", "Most", "Unit", "Mark", "Met");

  private Table() {}

  public static String of(List<Figure> figures) {
    List<List<String>> rows = new ArrayList<>();
    rows.add(HEAD);
    figures.forEach(figure -> rows.add(cells(figure)));
    int[] widths =
        IntStream.range(0, HEAD.size())
            .map(column -> rows.stream().mapToInt(row -> row.get(column).length()).max().orElse(0))
            .toArray();
    rows.add(1, Arrays.stream(widths).mapToObj("-"::repeat).toList());
    return rows.stream().map(row -> line(row, widths)).collect(Collectors.joining());
  }

  private static List<String> cells(Figure figure) {
    Samples samples = figure.samples();
    boolean once = samples.values().size() == 1;
    return List.of(
        figure.part(),
        figure.name(),
        Numbers.text(samples.median()),
        once ? "" : Numbers.text(samples.least()),
        once ? "" : Numbers.text(samples.most()),
        figure.unit(),
        figure.mark().map(Mark::toString).orElse(""),
        figure.isMet().map(met -> met ? "yes" : "NO").orElse(""));
  }

  private static String line(List<String> cells, int[] widths) {
    return IntStream.range(0, widths.length)
        .mapToObj(column -> padded(cells.get(column), widths[column], column))
        .collect(Collectors.joining(" | ", "| ", " |\n"));
  }

  /** Numbers to the right, words to the left. */
  private static String padded(String cell, int width, int column) {
    String space = " ".repeat(width - cell.length());
    return column >= 2 && column <= 4 ? space + cell : cell + space;
  }
}
