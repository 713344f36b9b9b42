package dk.sporskifte.feeds.police;

import static org.assertj.core.api.Assertions.assertThat;

import dk.sporskifte.feeds.ErrorCode;
import dk.sporskifte.feeds.check.CheckedMessage;
import dk.sporskifte.feeds.check.CheckedRecord;
import dk.sporskifte.feeds.check.CheckingMessage;
import dk.sporskifte.feeds.check.Finding;
import dk.sporskifte.feeds.format.Format;
import dk.sporskifte.model.CprNumber;
import dk.sporskifte.testkit.WaysOfWorking;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The files that integrators begin with do what {@code docs/integrating.md} says of them. */
class ExamplesTest {
  private static final Path EXAMPLES = Path.of("..", "..", "docs", "examples");

  @Test
  void the_example_shows_every_kind_of_answer_a_line_may_get() throws IOException {
    CheckedMessage message = read("police-list.json", Format.JSON);

    assertThat(message.records()).isEqualTo(6);
    assertThat(message.dropped()).isEqualTo(1);
    assertThat(message.lines())
        .filteredOn(line -> line.finding().isPresent())
        .singleElement()
        .satisfies(
            line -> {
              assertThat(line.recordNo()).isEqualTo(4);
              assertThat(line.finding().map(Finding::code)).contains(ErrorCode.CHARGED_UNDER_15);
            });
  }

  @Test
  void both_formats_tell_the_same_lines() throws IOException {
    List<CheckedRecord> json = read("police-list.json", Format.JSON).lines();
    List<CheckedRecord> csv = read("police-list.csv", Format.CSV).lines();

    assertThat(csv).usingRecursiveComparison().ignoringFields("line").isEqualTo(json);
  }

  @Test
  void nobody_in_the_examples_can_exist() throws IOException {
    assertThat(read("police-list.json", Format.JSON).lines())
        .flatExtracting(line -> line.person().cpr().stream().toList())
        .isNotEmpty()
        .noneMatch(CprNumber::satisfiesModulus11)
        .noneMatch(cpr -> cpr.birthDate().getDayOfYear() == 1);
  }

  private static CheckedMessage read(String name, Format format) throws IOException {
    return (CheckedMessage)
        new CheckingMessage(Checking.installed())
            .check(
                WaysOfWorking.small("217", "1"),
                Checking.NSP,
                format,
                Files.readAllBytes(EXAMPLES.resolve(name)));
  }
}
