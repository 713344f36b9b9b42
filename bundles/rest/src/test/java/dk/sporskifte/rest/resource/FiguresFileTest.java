package dk.sporskifte.rest.resource;

import static org.assertj.core.api.Assertions.assertThat;

import dk.sporskifte.casework.api.view.FiguresView;
import dk.sporskifte.casework.api.view.FiguresView.Count;
import dk.sporskifte.casework.api.view.FiguresView.Measure;
import dk.sporskifte.casework.api.view.FiguresView.Row;
import dk.sporskifte.casework.api.view.FiguresView.Table;
import dk.sporskifte.rest.sample.SampleFigures;
import dk.sporskifte.testkit.Proves;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FiguresFileTest {
  @Test
  @Proves("LAW-29")
  void the_file_says_what_the_numbers_are_and_what_is_hidden() {
    FiguresFile file = FiguresFile.of(SampleFigures.figures());

    assertThat(file.name()).isEqualTo("tal-2026-2.csv");
    List<String> lines = file.text().lines().toList();
    assertThat(lines.get(0))
        .contains(
            "2026-07-01 til og med 2026-12-31", "alder regnet på", "Tal under 5", "ændres ikke");
    assertThat(lines.get(1)).startsWith("Periode;Tabel;Linje;Antal;Ud af;");
    assertThat(lines)
        .contains(
            "2026-2;Enkeltsager: unge med en sag i perioden;18 år og derover;vises ikke;;;;;",
            "2026-2;Tid;Fra indstilling til beslutning;17;;;19;12;24")
        .anyMatch(line -> line.endsWith(";52;vises ikke;90;;;"));
  }

  /** A forum is called what somebody calls it. */
  @ParameterizedTest
  @ValueSource(strings = {"=1+1", "+1", "-1", "@SUM(A1)", "\tx", "\rx"})
  void no_cell_is_read_as_a_formula(String name) {
    FiguresView figures = SampleFigures.figures();
    FiguresFile file =
        FiguresFile.of(
            new FiguresView(
                figures.period(),
                figures.countedOn(),
                Optional.empty(),
                List.of(),
                5,
                List.of(),
                List.of(
                    new Table(
                        Measure.SEATS,
                        "Pladser",
                        List.of(new Row("x", name, Count.of(7))),
                        Optional.empty())),
                List.of(),
                List.of()));

    assertThat(file.text()).contains("'" + name).doesNotContain(";" + name, ";\"" + name);
  }
}
