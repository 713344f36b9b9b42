package dk.sporskifte.example.data;

import dk.sporskifte.casework.api.Outcome;
import dk.sporskifte.casework.api.view.InboxLineView;
import dk.sporskifte.model.ConcernId;
import dk.sporskifte.model.FeedMessage;
import dk.sporskifte.model.FeedMessageId;
import dk.sporskifte.model.InboxLine;
import dk.sporskifte.model.InboxLine.Outcome.Code;
import dk.sporskifte.model.LegalBasis;
import dk.sporskifte.model.PersonBlock;
import dk.sporskifte.model.PersonId;
import dk.sporskifte.model.Routing;
import dk.sporskifte.model.Sex;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * A list from which it is not plain who is meant: two who may be, an address that nobody sees,
 * somebody who lives elsewhere, two numbers without a name, the one of somebody who has died, and a
 * wrong match that was undone.
 */
record Received(Office office, ExampleInbox inbox) {
  private static final String TOWN = "217";
  private static final String ELSEWHERE = "253";
  private static final String WRONG = "Navnet lignede, men skolen siger, at det er en anden.";
  private static final String ONE = "Christoffer Havreskov";

  Received(Office office) {
    this(office, new ExampleInbox(office));
  }

  void triage() {
    if (!office.way().code().value().equals(TOWN)) {
      return;
    }
    receive();
    PersonId one = registered(1, Code.CONTACT);
    registered(2, Code.NONE);
    registered(7, Code.CONCERN_CONVERSATION);
    takenForSomebodyElse(6, one);
  }

  private void receive() {
    List<InboxLine> lines =
        List.of(
            line(1, named(ONE, inbox.born(16, 3)).block()),
            line(2, named("Kristoffer Havreskov", inbox.born(15, 40)).block()),
            line(3, named("Kristofer Havreskov", inbox.born(16, 3)).block()),
            line(4, named("Alberte Klitvænge", inbox.born(14, 21)).hidden().block()),
            line(5, named("Yusuf Mosebro", inbox.born(16, 90)).in(ELSEWHERE).block()),
            line(6, named("Christopher Havreskov", inbox.born(17, 12)).block()),
            line(7, named("Jonas Sporbæk", inbox.born(15, 77)).block()),
            line(
                8,
                ExampleInbox.numbered(
                    Optional.of(SyntheticCpr.of(inbox.born(15, 130), Sex.MALE, 11)))),
            line(
                9,
                ExampleInbox.numbered(
                    Optional.of(
                        SyntheticCpr.such(
                            inbox.born(15, 101), Sex.FEMALE, ExampleRegister::isDead)))));
    inbox.receive(message(lines.size()), lines);
  }

  private FeedMessage message(int records) {
    return new FeedMessage(
        new FeedMessageId(office.id("message")),
        "police-list",
        "NSP",
        office.id("message of the sender"),
        "example",
        Optional.empty(),
        LegalBasis.RPL115_SSP,
        "Kriminalitetsforebyggende samarbejde (SSP)",
        records,
        0,
        inbox.received());
  }

  private PersonId registered(int number, Code outcome) {
    if (inbox.show(number).matched().isEmpty()) {
      office.once(
          "register",
          office
              .useCases()
              .inbox()
              .triaging()
              .registerPerson(
                  office.tenant(),
                  inbox.triage(),
                  inbox.id(number),
                  inbox.show(number).line().version(),
                  new PersonId(office.id("person of line " + number))));
    }
    decided(number, outcome);
    return inbox.show(number).matched().orElseThrow().id();
  }

  private void takenForSomebodyElse(int number, PersonId one) {
    var undoing = office.useCases().inbox().undoing();
    if (!office
        .done("see match", undoing.show(office.tenant(), inbox.triage(), inbox.id(number)))
        .undone()
        .isEmpty()) {
      return;
    }
    if (inbox.show(number).matched().isEmpty()) {
      office.once(
          "match",
          office
              .useCases()
              .inbox()
              .triaging()
              .match(
                  office.tenant(),
                  inbox.triage(),
                  inbox.id(number),
                  inbox.show(number).line().version(),
                  one));
    }
    decided(number, Code.CONCERN_CONVERSATION);
    office.once(
        "undo match",
        undoing.undo(
            office.tenant(),
            inbox.triage(),
            inbox.id(number),
            inbox.show(number).line().version(),
            office.id("undone match"),
            WRONG));
  }

  private void decided(int number, Code outcome) {
    InboxLine line = inbox.show(number).line();
    if (line.state() == InboxLine.State.NEW) {
      Outcome<InboxLineView> decided =
          office
              .useCases()
              .inbox()
              .triaging()
              .decide(
                  office.tenant(),
                  inbox.triage(),
                  inbox.id(number),
                  line.version(),
                  outcome,
                  "Drøftet med politiet på overleveringsmødet.",
                  outcome == Code.CONCERN_CONVERSATION
                      ? Optional.of(new ConcernId(office.id("concern of line " + number)))
                      : Optional.empty());
      office.once("decide", decided);
    }
  }

  private InboxLine line(int number, PersonBlock person) {
    Map<String, String> details = new LinkedHashMap<>();
    details.put("eventAt", office.today().minusDays(2) + "T21:15:00+01:00");
    details.put("eventPlace", "Stationen");
    details.put("role", IntStream.of(4, 5).anyMatch(n -> n == number) ? "CONCERN" : "MET");
    return inbox.line(
        number,
        new FeedMessageId(office.id("message")),
        "police-list",
        "NSP",
        number,
        person,
        details,
        Routing.ORDINARY);
  }

  private static Named named(String name, LocalDate born) {
    return new Named(name, born, false, TOWN);
  }

  /** Somebody as the police wrote them. */
  private record Named(String name, LocalDate born, boolean addressProtected, String home) {
    Named hidden() {
      return new Named(name, born, true, home);
    }

    Named in(String municipality) {
      return new Named(name, born, addressProtected, municipality);
    }

    PersonBlock block() {
      int space = name.indexOf(' ');
      return new PersonBlock(
          Optional.empty(),
          Optional.of(name.substring(0, space)),
          Optional.of(name.substring(space + 1)),
          Optional.of(born),
          addressProtected,
          Optional.of(home),
          Optional.of(Names.address(name)),
          Optional.empty());
    }
  }
}
