package dk.sporskifte.store.jpa;

import static dk.sporskifte.store.jpa.TestTenant.CLOCK;

import dk.sporskifte.casework.api.RawMessage;
import dk.sporskifte.casework.api.port.Stores;
import dk.sporskifte.model.FeedMessageId;
import dk.sporskifte.model.InboxLine;
import dk.sporskifte.model.InboxLineId;
import dk.sporskifte.model.Letter;
import dk.sporskifte.model.MunicipalityCode;
import dk.sporskifte.model.PersonBlock;
import dk.sporskifte.model.Post;
import dk.sporskifte.model.PostId;
import dk.sporskifte.model.Routing;
import dk.sporskifte.model.UserActor;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** New lines of partners, each the only one of its message. */
final class GivenLine {
  private GivenLine() {}

  static InboxLine ofPoliceList(PersonBlock person, String role) {
    return of("police-list", person, Map.of("role", role), Routing.ORDINARY);
  }

  static InboxLine of(
      String feed, PersonBlock person, Map<String, String> details, Routing routing) {
    return new InboxLine(
        new InboxLineId(TestTenant.id()),
        new FeedMessageId(TestTenant.id()),
        feed,
        "NSP",
        1,
        person,
        details,
        routing,
        InboxLine.State.NEW,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        CLOCK.instant(),
        1);
  }

  /** Of two bytes, made because of the line. */
  static Letter letter(InboxLine line, UserActor by) {
    return new Letter(
        TestTenant.id(),
        "bekymringsbrev",
        "CONCERN",
        "Vi vil gerne tale med jer",
        "Forældrene",
        Optional.empty(),
        Optional.empty(),
        Optional.of(line.id()),
        new MunicipalityCode("259"),
        "1",
        2,
        "digest",
        by.user(),
        CLOCK.instant());
  }

  /** With its message, and seen by nobody. */
  static void receive(Stores stores, InboxLine line) {
    receive(stores, line, List.of());
  }

  /** With its message, and seen by that post. */
  static void receive(Stores stores, InboxLine line, Post triage) {
    receive(stores, line, List.of(triage.id()));
  }

  private static void receive(Stores stores, InboxLine line, List<PostId> posts) {
    stores
        .inbox()
        .add(
            Given.message(line.message(), line.feed(), 1),
            new RawMessage("folder", 1, new byte[] {1}));
    stores.inbox().addAll(List.of(line), posts, "Visiteres");
  }
}
