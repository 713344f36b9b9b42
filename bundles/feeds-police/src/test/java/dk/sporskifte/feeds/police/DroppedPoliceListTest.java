package dk.sporskifte.feeds.police;

import static dk.sporskifte.feeds.police.Lists.line;
import static dk.sporskifte.feeds.police.Lists.message;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dk.sporskifte.feeds.folder.SenderFolder;
import dk.sporskifte.feeds.road.FeedContext;
import dk.sporskifte.feeds.road.MessageRoute;
import dk.sporskifte.model.InboxLine;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** From a partner's folder to the inbox and back, with everything but the container. */
class DroppedPoliceListTest {
  @TempDir private Path root;

  @Test
  @Timeout(60)
  void lists_in_both_formats_reach_the_inbox_and_are_answered() throws Exception {
    Korsbaek korsbaek = new Korsbaek();
    FeedContext context = new FeedContext();
    context.add(new MessageRoute(korsbaek.receiving()));
    context.add(
        new SenderFolder(root.resolve("korsbaek/nsp"), Checking.NSP, 50, korsbaek, korsbaek.feeds));
    try {
      ObjectNode first = message(line(1), line(2, LocalDate.of(2011, 3, 2), "CHARGED"));
      ObjectNode second = message(line(1)).put("messageId", Lists.messageId(2).toString());
      drop("first.json", Lists.json(first));
      drop("second.csv", Lists.csv(second).getBytes(StandardCharsets.ISO_8859_1));
      drop("third.json", "nonsense".getBytes(StandardCharsets.UTF_8));
      awaitNoFilesIn();
    } finally {
      context.stop();
    }

    assertThat(korsbaek.inbox.lines).extracting(InboxLine::recordNo).contains(1, 2, 1).hasSize(3);
    assertThat(folder("accepted").resolve("first.json.receipt.json"))
        .content()
        .contains("accepted-with-rejects", "E07");
    assertThat(folder("accepted").resolve("second.csv.receipt.csv"))
        .content()
        .contains(";accepted;1;1;0;");
    assertThat(folder("rejected").resolve("third.json.receipt.json")).content().contains("E01");
  }

  private Path folder(String name) {
    return root.resolve("korsbaek/nsp").resolve(name);
  }

  private void drop(String name, byte[] content) throws Exception {
    Files.write(folder("in").resolve(name), content);
    Files.createFile(folder("in").resolve(name + ".done"));
  }

  private void awaitNoFilesIn() throws Exception {
    while (true) {
      try (Stream<Path> files = Files.list(folder("in"))) {
        if (files.findAny().isEmpty()) {
          return;
        }
      }
      Thread.sleep(20);
    }
  }
}
