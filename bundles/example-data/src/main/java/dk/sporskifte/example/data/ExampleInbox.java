package dk.sporskifte.example.data;

import dk.sporskifte.casework.api.RawMessage;
import dk.sporskifte.casework.api.ReceivingFeedMessage.Lines;
import dk.sporskifte.casework.api.view.InboxLineView;
import dk.sporskifte.model.CprNumber;
import dk.sporskifte.model.FeedMessage;
import dk.sporskifte.model.FeedMessageId;
import dk.sporskifte.model.InboxLine;
import dk.sporskifte.model.InboxLineId;
import dk.sporskifte.model.PersonBlock;
import dk.sporskifte.model.Routing;
import dk.sporskifte.model.UserActor;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What partners' messages bring, and who triages it. */
record ExampleInbox(Office office) {
  UserActor triage() {
    return office.staff().triage().actor();
  }

  InboxLineId id(Object name) {
    return new InboxLineId(office.id("line " + name));
  }

  InboxLineView show(Object name) {
    return office.done(
        "show line",
        office.useCases().inbox().triaging().show(office.tenant(), triage(), id(name)));
  }

  /** When all of it came. */
  Instant received() {
    return office.today().atStartOfDay().toInstant(ZoneOffset.UTC);
  }

  /** Of an age, and of no 1 January, whose numbers need not fail modulus 11. */
  LocalDate born(int years, int days) {
    LocalDate day = office.today().minusYears(years).minusDays(days);
    return day.getDayOfYear() == 1 ? day.minusDays(1) : day;
  }

  static PersonBlock numbered(Optional<CprNumber> number) {
    return new PersonBlock(
        number,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        false,
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }

  InboxLine line(
      Object name,
      FeedMessageId message,
      String feed,
      String sender,
      int recordNo,
      PersonBlock person,
      Map<String, String> details,
      Routing routing) {
    return new InboxLine(
        id(name),
        message,
        feed,
        sender,
        recordNo,
        person,
        details,
        routing,
        InboxLine.State.NEW,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        received(),
        1);
  }

  void receive(FeedMessage message, List<InboxLine> lines) {
    office
        .useCases()
        .inbox()
        .receiving()
        .receive(
            office.tenant(), message, new RawMessage("folder", 1, new byte[] {1}), Lines.of(lines));
  }
}
