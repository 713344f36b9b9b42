package dk.sporskifte.checkfeed;

import static org.assertj.core.api.Assertions.assertThat;

import dk.sporskifte.feeds.check.Checked;
import dk.sporskifte.feeds.check.CheckedMessage;
import dk.sporskifte.feeds.check.CheckedRecord;
import dk.sporskifte.feeds.check.CheckingMessage;
import dk.sporskifte.feeds.check.Sender;
import dk.sporskifte.feeds.format.Format;
import dk.sporskifte.feeds.road.Delivery;
import dk.sporskifte.feeds.road.Receipt;
import dk.sporskifte.feeds.road.WritingReceipt;
import dk.sporskifte.model.CprNumber;
import dk.sporskifte.model.TenantKey;
import dk.sporskifte.municipality.spi.Municipality;
import dk.sporskifte.municipality.spi.WayOfWorking;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The files that integrators begin with get the receipts that lie beside them. After a meant change
 * run it with {@code -Dexamples.write=true} and look at what changed.
 */
class ExamplesTest {
  private static final Path EXAMPLES = Path.of("..", "..", "docs", "examples");
  private static final Map<String, String> SENDERS =
      Map.of(
          "police-list", "nsp",
          "police-concern", "nsp",
          "prison-notice", "kfo",
          "jobcentre-status", "jobcenter");
  private static final CheckingMessage CHECKING = new CheckingMessage(CheckFeed.installed());
  private static final WayOfWorking HELSINGOR =
      Components.of(Municipality.class).stream()
          .map(Municipality::wayOfWorking)
          .filter(way -> way.code().value().equals("217"))
          .findFirst()
          .orElseThrow();

  static Stream<String> names() throws IOException {
    try (Stream<Path> files = Files.list(EXAMPLES)) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> name.endsWith(".json"))
          .filter(name -> SENDERS.keySet().stream().anyMatch(name::startsWith))
          .map(name -> name.substring(0, name.length() - ".json".length()))
          .sorted()
          .toList()
          .stream();
    }
  }

  @ParameterizedTest
  @MethodSource("names")
  void an_example_gets_the_receipt_that_lies_beside_it(String name) throws IOException {
    Path stated = EXAMPLES.resolve("receipts").resolve(name + ".json.receipt.json");
    Delivery delivery = delivery(name, Format.JSON);
    byte[] receipt = WritingReceipt.as(Format.JSON, receipt(delivery), delivery.contentHash());
    if (Boolean.getBoolean("examples.write")) {
      Files.createDirectories(stated.getParent());
      Files.write(stated, receipt);
    }

    assertThat(new String(receipt, StandardCharsets.UTF_8)).isEqualTo(Files.readString(stated));
  }

  @ParameterizedTest
  @MethodSource("names")
  void an_example_gets_the_same_receipt_in_every_format(String name) throws IOException {
    Receipt json = receipt(delivery(name, Format.JSON));

    for (Format other : List.of(Format.CSV, Format.XML)) {
      assertThat(receipt(delivery(name, other)))
          .usingRecursiveComparison()
          .ignoringFields("messageId", "flaw.value.line", "flaw.value.field")
          .isEqualTo(json);
    }
  }

  @Test
  void nobody_in_the_examples_can_exist() throws IOException {
    List<CprNumber> numbers =
        names()
            .map(ExamplesTest::checked)
            .filter(CheckedMessage.class::isInstance)
            .map(CheckedMessage.class::cast)
            .flatMap(message -> message.lines().stream())
            .map(CheckedRecord::person)
            .flatMap(person -> person.cpr().stream())
            .toList();

    assertThat(numbers)
        .isNotEmpty()
        .noneMatch(CprNumber::satisfiesModulus11)
        .noneMatch(cpr -> cpr.birthDate().getDayOfYear() == 1);
  }

  @Test
  void every_code_but_too_large_is_in_an_example() throws IOException {
    Set<String> codes =
        names()
            .map(ExamplesTest::receiptOf)
            .flatMap(
                receipt ->
                    Stream.concat(
                        receipt.flaw().map(flaw -> flaw.code().code()).stream(),
                        receipt.rejects().stream().map(reject -> reject.code().code())))
            .collect(Collectors.toSet());

    assertThat(codes)
        .containsExactlyInAnyOrder("E01", "E02", "E03", "E04", "E05", "E06", "E07", "E09");
  }

  private static Receipt receiptOf(String name) {
    return receipt(delivery(name, Format.JSON));
  }

  private static Checked checked(String name) {
    return checked(delivery(name, Format.JSON));
  }

  private static Receipt receipt(Delivery delivery) {
    return Receipt.of(delivery.sender(), checked(delivery));
  }

  private static Checked checked(Delivery delivery) {
    return CHECKING.check(HELSINGOR, delivery.sender(), delivery.format(), delivery.content());
  }

  private static Delivery delivery(String name, Format format) {
    String feed = SENDERS.keySet().stream().filter(name::startsWith).findFirst().orElseThrow();
    Sender sender =
        new Sender(new TenantKey("helsingor"), SENDERS.get(feed), "11111111", Set.of(feed));
    try {
      return new Delivery(
          "folder",
          sender,
          format,
          Files.readAllBytes(EXAMPLES.resolve(name + "." + format.ending())));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
