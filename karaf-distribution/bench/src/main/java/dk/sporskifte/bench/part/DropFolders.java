package dk.sporskifte.bench.part;

import dk.sporskifte.bench.platform.Folder;
import dk.sporskifte.bench.platform.Waiting;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.stream.IntStream;

/** Folders of senders from outside; lists are dealt out to them by turns. */
record DropFolders(List<Path> senders) {
  private static final Duration PATIENCE = Duration.ofMinutes(5);

  private record Dropped(Path sender, String name, SentList list) {
    Path file() {
      return sender.resolve("in").resolve(name);
    }

    boolean isSettled() {
      return Files.notExists(file());
    }

    void mustBeTakenWhole() {
      String receipt =
          Folder.read(sender.resolve("accepted").resolve(name + ".receipt." + list.ending()));
      if (!list.isTakenWhole(receipt)) {
        throw new IllegalStateException(name + " was not taken: " + receipt);
      }
    }
  }

  /**
   * From the first marker to the last receipt, the wait for the next look into them included.
   *
   * @return records a second
   */
  double perSecond(List<SentList> lists, String name) {
    List<Dropped> dropped =
        IntStream.range(0, lists.size()).mapToObj(i -> dropped(i, lists.get(i), name)).toList();
    dropped.forEach(each -> Folder.write(each.file(), each.list().text()));
    long began = System.nanoTime();
    for (Dropped each : dropped) {
      Folder.write(each.file().resolveSibling(each.name() + ".done"), "");
    }
    Deque<Dropped> waiting = new ArrayDeque<>(dropped);
    Waiting.until("receipts", PATIENCE, () -> isEmptyWithoutSettled(waiting));
    double seconds = (System.nanoTime() - began) / 1e9;
    dropped.forEach(Dropped::mustBeTakenWhole);
    return lists.stream().mapToInt(SentList::records).sum() / seconds;
  }

  private Dropped dropped(int number, SentList list, String name) {
    return new Dropped(
        senders.get(number % senders.size()), name + "-" + number + "." + list.ending(), list);
  }

  /** Of ten thousand files not each one is asked about each time. */
  private static boolean isEmptyWithoutSettled(Deque<Dropped> waiting) {
    while (!waiting.isEmpty() && waiting.peek().isSettled()) {
      waiting.poll();
    }
    return waiting.isEmpty();
  }
}
