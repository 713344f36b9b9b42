package dk.sporskifte.console;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dk.sporskifte.casework.api.FeedMessageFilter;
import dk.sporskifte.casework.api.FollowingFeedMessages;
import dk.sporskifte.casework.api.Outcome;
import dk.sporskifte.casework.api.Page;
import dk.sporskifte.casework.api.PageRequest;
import dk.sporskifte.casework.api.Refusal;
import dk.sporskifte.casework.api.ReplayingFeedMessages;
import dk.sporskifte.casework.api.Tenant;
import dk.sporskifte.casework.api.port.HealthPart.Health;
import dk.sporskifte.casework.api.view.FeedMessageRoad;
import dk.sporskifte.casework.api.view.FeedMessageRoad.Kind;
import dk.sporskifte.casework.api.view.FeedMessageRoad.Result;
import dk.sporskifte.casework.api.view.FeedMessageRoad.Step;
import dk.sporskifte.casework.api.view.FeedMessageSummary;
import dk.sporskifte.casework.api.view.FeedsOverview;
import dk.sporskifte.casework.api.view.ReplayView;
import dk.sporskifte.model.Actor;
import dk.sporskifte.model.SystemActor;
import dk.sporskifte.testkit.SyntheticPeople;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.apache.karaf.shell.support.CommandException;
import org.junit.jupiter.api.Test;

/** What an operator reads of messages and does about those set aside. */
class FeedCommandsTest {
  private static final UUID TAKEN = SyntheticPeople.uuid(1);
  private static final UUID REFUSED = SyntheticPeople.uuid(2);

  private final Followed followed = new Followed();
  private final Replayed replayed = new Replayed();

  @Test
  void feeds_lists_each_feed_of_each_sender_with_its_last_message_and_what_is_wrong()
      throws CommandException {
    ListingFeeds listing = new ListingFeeds();
    listing.messages = followed;
    listing.parts =
        List.of(
            () ->
                List.of(
                    new Health("feed", "korsbaek/nsp/police-list", true, true, ""),
                    new Health("feed", "korsbaek/kfo/prison-notice", false, true, "not watched"),
                    new Health("feed", "korsbaek/kfo/refused", false, true, "1 refused, E01"),
                    new Health("feed", "lukket/nsp/police-list", false, true, "of another tenant"),
                    new Health("disk", "data", false, true, "of the whole platform")));

    assertThat(new FakeConsole().run(listing, "korsbaek"))
        .containsPattern("nsp.*police-list.*2026-03-02 09:30:00.*folder.*accepted, 2 set aside.*up")
        .containsPattern("kfo.*prison-notice.*none to show.*not watched; 1 refused, E01")
        .doesNotContain("of another tenant", "of the whole platform");
  }

  @Test
  void feed_lists_the_last_twenty_messages_of_a_sender() throws CommandException {
    ShowingFeed showing = new ShowingFeed();
    showing.messages = followed;
    showing.sender = "nsp";

    assertThat(new FakeConsole().run(showing, "korsbaek"))
        .containsPattern(TAKEN + ".*police-list.*folder.*512.*6.*accepted, 2 set aside")
        .containsPattern(REFUSED + ".*police-list.*http.*rejected E02");
    assertThat(followed.asked)
        .singleElement()
        .satisfies(filter -> assertThat(filter.sender()).contains("nsp"))
        .satisfies(filter -> assertThat(filter.feed()).isEmpty());
    assertThat(followed.pages).extracting(PageRequest::size).containsExactly(20);

    showing.feed = "police-concern";
    assertThat(new FakeConsole().run(showing, "korsbaek")).contains("Nothing to show");
    assertThat(followed.asked.get(1).feed()).contains("police-concern");
  }

  @Test
  void message_tells_each_step_and_why_it_stopped() throws CommandException {
    assertThat(message(TAKEN.toString()))
        .contains(
            "police-list of nsp, received 2026-03-02 09:30:00 by folder, 512 bytes, 6 records:"
                + " accepted, 2 set aside")
        .containsPattern("SCHEMA\\s.*PARTLY\\s.*\\{E01=1, E07=1\\}")
        .containsPattern("INBOX\\s.*PASSED");
    assertThat(message(REFUSED.toString()))
        .contains("rejected E02", "Meddelelsen er til en anden kommune.")
        .containsPattern("MUNICIPALITY\\s.*STOPPED")
        .containsPattern("INBOX\\s.*NOT_REACHED");
  }

  @Test
  void an_id_that_is_none_or_nobodys_is_one_clear_line() {
    assertThatExceptionOfType(CommandException.class)
        .isThrownBy(() -> message("list.json"))
        .withMessage("'list.json' is no id of a message; ssp:feed lists them.");
    assertThatExceptionOfType(CommandException.class)
        .isThrownBy(() -> message(SyntheticPeople.uuid(9).toString()))
        .withMessageContaining("not-found");
  }

  @Test
  void replay_without_a_reason_tells_what_would_change_and_changes_nothing()
      throws CommandException {
    ReplayingMessages replaying = replaying();
    replaying.sender = "nsp";
    replaying.code = "E01";

    assertThat(new FakeConsole().run(replaying, "korsbaek"))
        .containsPattern(TAKEN + ".*nsp.*police-list.*LINES.*4.*1")
        .containsPattern(REFUSED + ".*REFUSED E02.*0.*0")
        .contains("There are more than these.", "Nothing was changed; --why REASON does it.");
    assertThat(replayed.done).isEmpty();
    assertThat(replayed.filters)
        .singleElement()
        .satisfies(filter -> assertThat(filter.sender()).contains("nsp"))
        .satisfies(filter -> assertThat(filter.code()).contains("E01"))
        .satisfies(filter -> assertThat(filter.feed()).isEmpty());
  }

  @Test
  void replay_with_a_reason_does_it_to_what_the_preview_found() throws CommandException {
    ReplayingMessages replaying = replaying();
    replaying.why = "police-list 1.1 installed";

    assertThat(new FakeConsole().run(replaying, "korsbaek")).contains("Done.");
    assertThat(replayed.done)
        .containsExactly(TAKEN + " " + REFUSED + " police-list 1.1 installed by OPERATOR");
  }

  @Test
  void replay_takes_the_messages_that_are_named() throws CommandException {
    ReplayingMessages replaying = replaying();
    replaying.ids = List.of(TAKEN.toString());
    replaying.why = "mended";

    new FakeConsole().run(replaying, "korsbaek");
    assertThat(replayed.filters).isEmpty();
    assertThat(replayed.done).containsExactly(TAKEN + " mended by OPERATOR");

    replaying.ids = List.of("1");
    assertThatExceptionOfType(CommandException.class)
        .isThrownBy(() -> new FakeConsole().run(replaying, "korsbaek"))
        .withMessageContaining("'1' is no id");
  }

  @Test
  void replay_of_nothing_asks_for_nothing() throws CommandException {
    replayed.found.clear();
    ReplayingMessages replaying = replaying();
    replaying.why = "mended";

    assertThat(new FakeConsole().run(replaying, "korsbaek")).contains("Nothing is set aside.");
    assertThat(replayed.done).isEmpty();
  }

  @Test
  void while_the_part_is_away_each_says_so() {
    for (TenantAction action : List.of(new ShowingFeed(), new ReplayingMessages())) {
      assertThatExceptionOfType(CommandException.class)
          .isThrownBy(() -> new FakeConsole().run(action, "korsbaek"))
          .withMessageContaining("is not running");
    }
  }

  private String message(String id) throws CommandException {
    ShowingMessage showing = new ShowingMessage();
    showing.messages = followed;
    showing.id = id;
    return new FakeConsole().run(showing, "korsbaek");
  }

  private ReplayingMessages replaying() {
    ReplayingMessages replaying = new ReplayingMessages();
    replaying.replaying = replayed;
    return replaying;
  }

  private static FeedMessageSummary taken() {
    return new FeedMessageSummary(
        TAKEN,
        "police-list",
        "nsp",
        Optional.of(SyntheticPeople.uuid(11)),
        Optional.empty(),
        Instant.parse("2026-03-02T08:30:00Z"),
        "folder",
        512,
        6,
        2,
        Optional.empty(),
        Optional.empty(),
        true);
  }

  private static FeedMessageSummary refused() {
    return new FeedMessageSummary(
        REFUSED,
        "police-list",
        "nsp",
        Optional.empty(),
        Optional.empty(),
        Instant.parse("2026-03-01T08:30:00Z"),
        "http",
        100,
        0,
        0,
        Optional.of("E02"),
        Optional.of("Meddelelsen er til en anden kommune."),
        false);
  }

  /** Two messages of one sender, and another sender who has sent nothing. */
  private static final class Followed implements FollowingFeedMessages {
    private final List<FeedMessageFilter> asked = new ArrayList<>();
    private final List<PageRequest> pages = new ArrayList<>();

    @Override
    public Outcome<Page<FeedMessageSummary>> list(
        Tenant tenant, Actor actor, FeedMessageFilter filter, PageRequest page) {
      asked.add(filter);
      pages.add(page);
      List<FeedMessageSummary> found =
          List.of(taken(), refused()).stream()
              .filter(m -> filter.sender().filter(m.sender()::equals).isPresent())
              .filter(m -> filter.feed().filter(f -> !f.equals(m.feed())).isEmpty())
              .limit(page.size())
              .toList();
      return Outcome.done(new Page<>(found, Optional.empty()));
    }

    @Override
    public Outcome<FeedMessageRoad> road(Tenant tenant, Actor actor, UUID message) {
      if (message.equals(TAKEN)) {
        return Outcome.done(
            new FeedMessageRoad(
                taken(),
                List.of(
                    new Step(Kind.SCHEMA, Result.PARTLY, Map.of("E07", 1L, "E01", 1L)),
                    new Step(Kind.INBOX, Result.PASSED, Map.of("NEW", 4L)))));
      }
      return message.equals(REFUSED)
          ? Outcome.done(
              new FeedMessageRoad(
                  refused(),
                  List.of(
                      new Step(Kind.MUNICIPALITY, Result.STOPPED, Map.of()),
                      new Step(Kind.INBOX, Result.NOT_REACHED, Map.of()))))
          : Outcome.refused(Refusal.notFound());
    }

    @Override
    public Outcome<FeedsOverview> overview(Tenant tenant, Actor actor) {
      return Outcome.done(
          new FeedsOverview(
              List.of(
                  new FeedsOverview.Sender("nsp", List.of("police-list")),
                  new FeedsOverview.Sender("kfo", List.of("prison-notice"))),
              List.of()));
    }
  }

  /** Keeps what it was asked to do. */
  private static final class Replayed implements ReplayingFeedMessages {
    private final List<FeedMessageFilter> filters = new ArrayList<>();
    private final List<String> done = new ArrayList<>();
    private final List<ReplayView.Message> found =
        new ArrayList<>(
            List.of(
                new ReplayView.Message(
                    TAKEN,
                    "police-list",
                    "nsp",
                    ReplayView.Result.LINES,
                    Optional.empty(),
                    Optional.empty(),
                    4,
                    List.of(
                        new ReplayView.Line(1, "E01", Optional.empty(), Optional.empty()),
                        new ReplayView.Line(
                            2, "E01", Optional.of("E07"), Optional.of("Under 15")))),
                new ReplayView.Message(
                    REFUSED,
                    "police-list",
                    "nsp",
                    ReplayView.Result.REFUSED,
                    Optional.of("E02"),
                    Optional.of("En anden kommune"),
                    0,
                    List.of())));

    @Override
    public Outcome<ReplayView> preview(Tenant tenant, Actor actor, List<UUID> messages) {
      return Outcome.done(
          new ReplayView(
              found.stream().filter(message -> messages.contains(message.id())).toList(), false));
    }

    @Override
    public Outcome<ReplayView> preview(Tenant tenant, Actor actor, FeedMessageFilter filter) {
      filters.add(filter);
      return Outcome.done(new ReplayView(found, true));
    }

    @Override
    public Outcome<ReplayView> replay(Tenant tenant, Actor actor, List<UUID> messages, String why) {
      String ids = messages.stream().map(UUID::toString).reduce((a, b) -> a + " " + b).orElse("");
      done.add(ids + " " + why + (actor.equals(SystemActor.OPERATOR) ? " by OPERATOR" : ""));
      return preview(tenant, actor, messages);
    }
  }
}
