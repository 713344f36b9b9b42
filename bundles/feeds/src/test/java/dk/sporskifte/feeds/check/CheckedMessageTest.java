package dk.sporskifte.feeds.check;

import static org.assertj.core.api.Assertions.assertThat;

import dk.sporskifte.feeds.ErrorCode;
import dk.sporskifte.model.LegalBasis;
import dk.sporskifte.model.MunicipalityCode;
import dk.sporskifte.model.Routing;
import dk.sporskifte.testkit.SentPeople;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

class CheckedMessageTest {
  private final AtomicInteger checked = new AtomicInteger();

  @Test
  void records_come_in_batches_in_their_order() {
    List<Integer> sizes = new ArrayList<>();
    List<Integer> numbers = new ArrayList<>();
    message(2_500)
        .inBatches(
            1000,
            batch -> {
              sizes.add(batch.size());
              batch.forEach(line -> numbers.add(line.recordNo()));
            });

    assertThat(sizes).containsExactly(1000, 1000, 500);
    assertThat(numbers).isSorted().hasSize(2_500);
  }

  @Test
  void a_small_message_is_checked_once() {
    CheckedMessage small = message(CheckedMessage.HELD);
    small.inBatches(1000, batch -> {});

    assertThat(checked).hasValue(CheckedMessage.HELD);
  }

  @Test
  void the_records_of_a_large_message_are_not_held_but_checked_again() {
    int many = CheckedMessage.HELD + 1;
    CheckedMessage large = message(many);
    List<Integer> numbers = new ArrayList<>();
    large.inBatches(1000, batch -> batch.forEach(line -> numbers.add(line.recordNo())));

    assertThat(checked).hasValue(2 * many);
    assertThat(numbers).hasSize(many).doesNotHaveDuplicates();
    assertThat(large.kept()).isEqualTo(many);
    assertThat(large.aside()).hasSize(many / 100);
  }

  private CheckedMessage message(int records) {
    return CheckedMessage.of(
        new Envelope(
            "test-list",
            UUID.randomUUID(),
            Optional.empty(),
            "nsp",
            "11111111",
            new MunicipalityCode("999"),
            LocalDate.of(2026, 3, 2),
            LegalBasis.RPL115_SSP,
            "Forebyggelse"),
        records,
        work -> records(records, work));
  }

  private void records(int count, Consumer<CheckedRecord> work) {
    for (int i = 1; i <= count; i++) {
      checked.incrementAndGet();
      Optional<Finding> finding =
          i % 100 == 0
              ? Optional.of(Finding.of(ErrorCode.SCHEMA, "Kan ikke læses."))
              : Optional.empty();
      work.accept(
          new CheckedRecord(i, i, SentPeople.nobody(), Map.of(), Routing.ORDINARY, finding));
    }
  }
}
