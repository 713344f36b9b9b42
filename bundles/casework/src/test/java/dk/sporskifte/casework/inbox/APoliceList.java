package dk.sporskifte.casework.inbox;

import dk.sporskifte.casework.api.RawMessage;
import dk.sporskifte.casework.api.ReceivingFeedMessage.Lines;
import dk.sporskifte.casework.api.ReceivingFeedMessage.Reception;
import dk.sporskifte.casework.korsbaek.Korsbaek;
import dk.sporskifte.model.FeedMessage;
import dk.sporskifte.model.FeedMessageId;
import dk.sporskifte.model.InboxLine;
import dk.sporskifte.model.InboxLine.Problem;
import dk.sporskifte.model.InboxLine.State;
import dk.sporskifte.model.InboxLineId;
import dk.sporskifte.model.LegalBasis;
import dk.sporskifte.model.Person;
import dk.sporskifte.model.PersonBlock;
import dk.sporskifte.model.Routing;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** A list as the police feed hands it over once it is validated. */
final class APoliceList {
  static final RawMessage RAW = new RawMessage("folder", 3, new byte[] {1, 2, 3});

  private final Korsbaek korsbaek;
  private final FeedMessageId id;
  private final UUID messageId;
  private String sender = "NSP";
  private String hash = "abc";
  private Optional<UUID> corrects = Optional.empty();
  private final List<InboxLine> lines = new ArrayList<>();

  APoliceList(Korsbaek korsbaek) {
    this.korsbaek = korsbaek;
    this.id = new FeedMessageId(korsbaek.ids.next());
    this.messageId = korsbaek.ids.next();
  }

  APoliceList from(String other) {
    sender = other;
    return this;
  }

  APoliceList withHash(String other) {
    hash = other;
    return this;
  }

  APoliceList correcting(APoliceList earlier) {
    corrects = Optional.of(earlier.messageId);
    return this;
  }

  InboxLineId line(PersonBlock person) {
    return line(person, "MET", Optional.empty());
  }

  InboxLineId line(PersonBlock person, String role) {
    return line(person, role, Optional.empty());
  }

  InboxLineId quarantined(PersonBlock person, String role, String code) {
    return line(person, role, Optional.of(new Problem(code, "Kan ikke bruges, som den er")));
  }

  Reception arrive() {
    return new MessagesIntoInbox(korsbaek.audited)
        .receive(korsbaek.tenant, message(), RAW, Lines.of(lines));
  }

  private FeedMessage message() {
    return new FeedMessage(
        id,
        "police-list",
        sender,
        messageId,
        hash,
        corrects,
        LegalBasis.RPL115_SSP,
        "Forebyggelse",
        lines.size(),
        (int) lines.stream().filter(l -> l.state() == State.QUARANTINED).count(),
        korsbaek.clock.instant());
  }

  private InboxLineId line(PersonBlock person, String role, Optional<Problem> problem) {
    Map<String, String> details = new LinkedHashMap<>();
    details.put("eventAt", "2026-02-27T23:30:00+01:00");
    details.put("role", role);
    InboxLineId lineId = new InboxLineId(korsbaek.ids.next());
    lines.add(
        new InboxLine(
            lineId,
            id,
            "police-list",
            sender,
            lines.size() + 1,
            person,
            details,
            Routing.ORDINARY,
            problem.isPresent() ? State.QUARANTINED : State.NEW,
            Optional.empty(),
            problem,
            Optional.empty(),
            Optional.empty(),
            korsbaek.clock.instant(),
            1));
    return lineId;
  }

  static PersonBlock withCpr(Person person) {
    return new PersonBlock(
        person.cpr(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        false,
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }

  static PersonBlock withoutCpr(Person person) {
    return new PersonBlock(
        Optional.empty(),
        Optional.of(person.givenName()),
        Optional.of(person.familyName()),
        Optional.of(person.born()),
        false,
        Optional.empty(),
        person.address(),
        Optional.empty());
  }
}
