package dk.sporskifte.casework.guidance;

import dk.sporskifte.casework.api.view.GuidanceView.InForce;
import dk.sporskifte.casework.api.view.GuidanceView.Part;
import dk.sporskifte.model.KeptRecord;
import dk.sporskifte.model.RecordReceipt;
import dk.sporskifte.model.RecordVersion;
import dk.sporskifte.model.UserId;
import dk.sporskifte.municipality.spi.Choice;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * A text in force: the last version that was adopted, whatever is drafted since.
 *
 * @param audience whose it is; absent where it binds all
 * @param text the version in which its words came to be what they are
 */
record Text(
    KeptRecord record,
    RecordVersion adopted,
    Optional<Choice> audience,
    int text,
    List<RecordReceipt> receipts) {
  Optional<Instant> readBy(UserId user) {
    return receipts.stream().filter(r -> r.user().equals(user)).map(RecordReceipt::at).findFirst();
  }

  String title() {
    return adopted.content().values().stream()
        .flatMap(List::stream)
        .findFirst()
        .orElse(record.title());
  }

  InForce shownTo(UserId user) {
    return new InForce(
        record.id(),
        title(),
        audience.map(Choice::name),
        text,
        adopted.at(),
        adopted.form().lines().stream()
            .skip(1)
            .filter(line -> line.choices().isEmpty())
            .filter(line -> adopted.content().containsKey(line.key()))
            .map(
                line ->
                    new Part(line.label(), String.join("\n", adopted.content().get(line.key()))))
            .toList(),
        readBy(user));
  }
}
