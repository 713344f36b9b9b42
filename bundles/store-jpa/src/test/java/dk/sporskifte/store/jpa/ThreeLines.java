package dk.sporskifte.store.jpa;

import static dk.sporskifte.store.jpa.TestTenant.CLOCK;
import static dk.sporskifte.store.jpa.TestTenant.KOGE;

import dk.sporskifte.casework.api.RawMessage;
import dk.sporskifte.casework.api.port.Stores;
import dk.sporskifte.model.Confidentiality;
import dk.sporskifte.model.FeedMessage;
import dk.sporskifte.model.FeedMessageId;
import dk.sporskifte.model.InboxLine;
import dk.sporskifte.model.InboxLineId;
import dk.sporskifte.model.LegalBasis;
import dk.sporskifte.model.Person;
import dk.sporskifte.model.PersonBlock;
import dk.sporskifte.model.Post;
import dk.sporskifte.model.Role;
import dk.sporskifte.model.Routing;
import dk.sporskifte.model.SystemActor;
import dk.sporskifte.model.Urgency;
import dk.sporskifte.model.UserActor;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;

/**
 * A message of three lines that triage sees: an ordinary one, an acute one and one in quarantine.
 */
abstract class ThreeLines {
  static final RawMessage RAW = new RawMessage("folder", 3, new byte[] {0, 1, -1});

  Post triage;
  UserActor user;
  FeedMessage message;
  List<InboxLine> lines;

  @BeforeEach
  void receive_a_message_of_three_lines() {
    triage = KOGE.post(Role.TRIAGE);
    user = KOGE.user(triage);
    CLOCK.advance(Duration.ofMinutes(1));
    message = message(3);
    lines = IntStream.rangeClosed(1, 3).mapToObj(this::line).toList();
    KOGE.run(SystemActor.FEED, this::receive);
  }

  void receive(Stores stores) {
    stores.inbox().add(message, RAW);
    add(stores, lines);
  }

  void add(Stores stores, List<InboxLine> added) {
    stores.inbox().addAll(added, List.of(triage.id()), "Skal visiteres");
  }

  static FeedMessage message(int records) {
    return message(TestTenant.id(), records);
  }

  FeedMessage again(UUID messageId) {
    return message(messageId, 3);
  }

  static FeedMessage message(UUID messageId, int records) {
    return message(messageId, records, Optional.empty());
  }

  static FeedMessage correcting(UUID corrected) {
    return message(TestTenant.id(), 1, Optional.of(corrected));
  }

  static FeedMessage message(UUID messageId, int records, Optional<UUID> corrects) {
    return new FeedMessage(
        new FeedMessageId(TestTenant.id()),
        "police-list",
        "NSP",
        messageId,
        "hash",
        corrects,
        LegalBasis.RPL115_SSP,
        "Kriminalitetsforebyggende samarbejde",
        records,
        0,
        CLOCK.instant());
  }

  InboxLine line(int recordNo) {
    Map<String, String> details = new LinkedHashMap<>();
    details.put("role", "MET");
    details.put("eventAt", "Stationen \"nord\" \\ spor 1");
    details.put("a", "æøå");
    boolean quarantined = recordNo == 3;
    return new InboxLine(
        new InboxLineId(TestTenant.id()),
        message.id(),
        "police-list",
        "NSP",
        recordNo,
        block(Given.person()),
        details,
        recordNo == 2
            ? new Routing(Urgency.ACUTE, Optional.of(Confidentiality.RADICALISATION))
            : Routing.ORDINARY,
        quarantined ? InboxLine.State.QUARANTINED : InboxLine.State.NEW,
        Optional.empty(),
        quarantined
            ? Optional.of(new InboxLine.Problem("E07", "Sigtet under 15 år"))
            : Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        CLOCK.instant(),
        1);
  }

  static PersonBlock block(Person person) {
    return new PersonBlock(
        person.cpr(),
        Optional.of(person.givenName()),
        Optional.of(person.familyName()),
        Optional.of(person.born()),
        true,
        Optional.of("259"),
        Optional.empty(),
        Optional.empty());
  }
}
