package dk.sporskifte.feeds.folder;

import static org.assertj.core.api.Assertions.assertThat;

import dk.sporskifte.casework.api.port.HealthPart.Health;
import dk.sporskifte.casework.api.port.StoreUnavailableException;
import dk.sporskifte.feeds.ErrorCode;
import dk.sporskifte.feeds.check.InstalledFeeds;
import dk.sporskifte.feeds.check.Sender;
import dk.sporskifte.feeds.format.Flaw;
import dk.sporskifte.feeds.road.Delivery;
import dk.sporskifte.feeds.road.FeedContext;
import dk.sporskifte.feeds.road.Receipt;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import java.util.stream.Stream;
import org.apache.camel.builder.RouteBuilder;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(60)
class SenderFolderTest {
  private static final Sender NSP =
      new Sender(OneTenant.KORSBAEK, "nsp", "11111111", Set.of("test-list"));

  @TempDir private Path root;

  private final OneTenant tenants = new OneTenant();
  private final InstalledFeeds feeds = new InstalledFeeds();
  private final List<String> delivered = new CopyOnWriteArrayList<>();
  private final RouteBuilder road = road();
  private volatile Function<Delivery, Receipt> answer = SenderFolderTest::accepted;
  private FeedContext context;
  private SenderFolder folder;
  private Path in;

  @BeforeEach
  void watch() {
    feeds.add(new TestList());
    context = new FeedContext();
    context.add(road);
    folder = folder(NSP);
    context.add(folder);
    in = root.resolve("korsbaek/nsp/in");
  }

  @AfterEach
  void stop() {
    context.stop();
  }

  @Test
  void a_file_is_taken_when_its_marker_is_there_and_not_before() throws Exception {
    Files.writeString(in.resolve("list.json"), "{1}");
    Thread.sleep(300);
    assertThat(delivered).isEmpty();

    Files.createFile(in.resolve("list.json.done"));
    awaitNoFilesIn();

    assertThat(delivered).containsExactly("{1}");
    assertThat(accepted("list.json.receipt.json")).content().contains("\"status\" : \"accepted\"");
    assertNothingInPlainText();
  }

  @Test
  void the_receipt_speaks_the_format_of_its_message() throws Exception {
    drop("list.csv", "a;b");
    awaitNoFilesIn();

    assertThat(accepted("list.csv.receipt.csv")).content().contains(";accepted;");
  }

  @Test
  void of_a_refused_file_its_receipt_with_the_reason_stays() throws Exception {
    answer = d -> Receipt.refusing(NSP, Flaw.of(ErrorCode.WRONG_MUNICIPALITY, "En anden."));
    drop("list.json", "{1}");
    awaitNoFilesIn();

    assertThat(rejected("list.json.receipt.json")).content().contains("E02", "rejected");
    assertNothingInPlainText();
  }

  @Test
  void while_nothing_can_be_stored_files_stay_and_the_road_is_left_alone() throws Exception {
    answer =
        d -> {
          throw new StoreUnavailableException("away", null);
        };
    drop("a.json", "{1}");
    drop("b.json", "{2}");
    await(() -> problem().equals("nothing can be stored: away"));
    Thread.sleep(500);
    assertThat(delivered).as("ten polls with two files").hasSizeLessThan(4);
    assertThat(in).isDirectoryContaining("glob:**.json");

    answer = SenderFolderTest::accepted;
    awaitNoFilesIn();

    assertThat(delivered).contains("{1}", "{2}");
    await(() -> problem().isEmpty());
  }

  @Test
  void a_file_that_fails_does_not_hold_back_the_others() throws Exception {
    answer =
        d -> {
          if (text(d).equals("{poison}")) {
            throw new IllegalStateException("a mistake of ours");
          }
          return accepted(d);
        };
    drop("a.json", "{poison}");
    drop("b.json", "{2}");
    await(() -> Files.exists(accepted("b.json.receipt.json")));

    assertThat(in.resolve("a.json")).exists();
    await(() -> problem().equals("files that wait for another try: 1 (IllegalStateException)"));

    answer = SenderFolderTest::accepted;
    awaitNoFilesIn();
    await(() -> problem().isEmpty());
  }

  @Test
  void what_was_stored_before_a_failure_is_taken_again_and_answered() throws Exception {
    List<String> stored = new ArrayList<>();
    answer =
        d -> {
          if (!stored.contains(d.contentHash())) {
            stored.add(d.contentHash());
            throw new IllegalStateException("broken off right after the commit");
          }
          return accepted(d);
        };
    drop("list.json", "{1}");
    awaitNoFilesIn();

    assertThat(stored).hasSize(1);
    assertThat(delivered).containsExactly("{1}", "{1}");
    assertThat(accepted("list.json.receipt.json")).exists();
  }

  @Test
  void files_of_a_closed_tenant_wait_unread() throws Exception {
    tenants.open = false;
    await(() -> problem().equals("the tenant is not open"));
    drop("list.json", "{1}");
    Thread.sleep(300);
    assertThat(delivered).isEmpty();

    tenants.open = true;
    awaitNoFilesIn();
    assertThat(delivered).containsExactly("{1}");
  }

  @Test
  void files_wait_while_the_road_is_being_replaced() throws Exception {
    context.remove(road);
    drop("list.json", "{1}");
    await(() -> problem().equals("nothing can be stored: DirectConsumerNotAvailableException"));

    context.add(road());
    awaitNoFilesIn();
    assertThat(delivered).containsExactly("{1}");
  }

  @Test
  void a_link_is_not_followed() throws Exception {
    Path secret = Files.writeString(root.resolve("secret"), "{secret}");
    Files.createSymbolicLink(in.resolve("list.json"), secret);
    Files.createFile(in.resolve("list.json.done"));
    awaitNoFilesIn();

    assertThat(delivered).as("its content").containsExactly("");
    assertThat(secret).hasContent("{secret}");
    assertThat(rejected("list.json.receipt.json")).content().contains("E09");
  }

  @Test
  void a_name_with_odd_characters_is_refused_under_another_name() throws Exception {
    drop("a\nb;$(x).json", "{1}");
    awaitNoFilesIn();

    assertThat(rejected("_a_b__(x).json.receipt.json")).content().contains("E01");
  }

  @Test
  void names_may_be_danish() throws Exception {
    drop("døgnliste uge 9 (ærø).json", "{1}");
    awaitNoFilesIn();

    assertThat(accepted("døgnliste uge 9 (ærø).json.receipt.json")).exists();
  }

  @Test
  void a_name_used_again_overwrites_nothing() throws Exception {
    drop("list.json", "{1}");
    awaitNoFilesIn();
    drop("list.json", "{2}");
    awaitNoFilesIn();

    try (Stream<Path> all = Files.list(root.resolve("korsbaek/nsp/accepted"))) {
      assertThat(all)
          .hasSize(2)
          .allSatisfy(p -> assertThat(p.toString()).endsWith(".receipt.json"));
    }
  }

  @Test
  void senders_come_and_go_at_run_time() throws Exception {
    context.remove(folder);
    drop("list.json", "{1}");
    SenderFolder other =
        folder(new Sender(OneTenant.KORSBAEK, "kbp", "22222222", Set.of("test-list")));
    context.add(other);
    Path otherIn = root.resolve("korsbaek/kbp/in");
    Files.writeString(otherIn.resolve("list.json"), "{2}");
    Files.createFile(otherIn.resolve("list.json.done"));
    await(() -> delivered.contains("{2}"));
    assertThat(delivered).containsExactly("{2}");

    context.add(folder(NSP));
    awaitNoFilesIn();
    assertThat(delivered).containsExactly("{2}", "{1}");
  }

  @Test
  void a_second_folder_of_the_same_sender_is_refused_and_disturbs_nothing() throws Exception {
    SenderFolder twin = folder(NSP);
    context.add(twin);
    context.remove(twin);
    drop("list.json", "{1}");
    awaitNoFilesIn();

    assertThat(delivered).containsExactly("{1}");
    assertThat(twin.health())
        .containsExactly(
            new Health(
                "feed",
                "korsbaek/nsp/test-list",
                false,
                true,
                "not watched: there is a route folder-korsbaek/nsp already"));
  }

  @Test
  void folders_share_their_threads() throws Exception {
    await(() -> folder.health().get(0).settled());
    int before = Thread.activeCount();
    List<SenderFolder> many = new ArrayList<>();
    for (int i = 0; i < 30; i++) {
      SenderFolder one =
          folder(new Sender(OneTenant.KORSBAEK, "s" + i, "11111111", Set.of("test-list")));
      many.add(one);
      context.add(one);
    }
    await(() -> many.stream().allMatch(f -> f.health().get(0).settled()));

    assertThat(Thread.activeCount()).isLessThanOrEqualTo(before + 1);
  }

  @Test
  void health_tells_of_a_feed_that_is_not_installed() {
    SenderFolder prison =
        folder(new Sender(OneTenant.KORSBAEK, "kf", "11111111", Set.of("prison-notice")));

    assertThat(prison.health())
        .containsExactly(
            new Health(
                "feed", "korsbaek/kf/prison-notice", false, false, "the feed is not installed"));
  }

  @Test
  void a_folder_that_cannot_be_made_is_told_and_holds_nothing_up() throws Exception {
    Files.writeString(root.resolve("korsbaek/kf"), "no folder");
    SenderFolder blocked =
        folder(new Sender(OneTenant.KORSBAEK, "kf", "11111111", Set.of("test-list")));
    context.add(blocked);

    assertThat(blocked.health())
        .allSatisfy(
            health -> {
              assertThat(health.up()).isFalse();
              assertThat(health.settled()).isTrue();
              assertThat(health.reason()).startsWith("not watched: ");
            });
  }

  @Test
  void a_marker_without_its_file_is_cleared_before_it_gives_away_the_next_one() throws Exception {
    Path old = Files.createFile(root.resolve("korsbaek/nsp/in/old.json.done"));
    context.remove(folder);
    context.add(folder(NSP));

    assertThat(old).doesNotExist();
  }

  private SenderFolder folder(Sender sender) {
    Path own = root.resolve("korsbaek").resolve(sender.code());
    return new SenderFolder(own, sender, 50, tenants, feeds);
  }

  private RouteBuilder road() {
    return new RouteBuilder() {
      @Override
      public void configure() {
        errorHandler(noErrorHandler());
        from("direct:feed-message?block=false")
            .routeId("feed-message")
            .process(
                exchange -> {
                  Delivery delivery = exchange.getMessage().getBody(Delivery.class);
                  delivered.add(text(delivery));
                  exchange
                      .getMessage()
                      .setBody(
                          delivery
                              .refused()
                              .map(flaw -> Receipt.refusing(NSP, flaw))
                              .orElseGet(() -> answer.apply(delivery)));
                });
      }
    };
  }

  private static Receipt accepted(Delivery delivery) {
    return new Receipt(
        Optional.of("test-list"), "nsp", Optional.empty(), 1, 1, 0, List.of(), Optional.empty());
  }

  private static String text(Delivery delivery) {
    return new String(delivery.content(), StandardCharsets.UTF_8);
  }

  private void drop(String name, String content) throws IOException {
    Files.writeString(in.resolve(name), content);
    Files.createFile(in.resolve(name + ".done"));
  }

  private Path accepted(String name) {
    return root.resolve("korsbaek/nsp/accepted").resolve(name);
  }

  private Path rejected(String name) {
    return root.resolve("korsbaek/nsp/rejected").resolve(name);
  }

  private String problem() {
    return folder.health().get(0).reason();
  }

  /** Only receipts stay, and they name nobody. */
  private void assertNothingInPlainText() throws IOException {
    try (Stream<Path> all = Files.walk(root.resolve("korsbaek"))) {
      assertThat(all.filter(Files::isRegularFile))
          .allSatisfy(file -> assertThat(file.toString()).contains(".receipt."));
    }
  }

  private void awaitNoFilesIn() throws Exception {
    Soon.isEmpty(in);
  }

  private static void await(BooleanSupplier condition) throws InterruptedException {
    Soon.holds(condition);
  }
}
