package dk.sporskifte.bench.part;

import dk.sporskifte.bench.platform.Folder;
import dk.sporskifte.bench.platform.Waiting;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;

/** Folders of senders from outside; lists are dealt out to them by turns. */
record DropFolders(List<Path> senders) {
  private static final Duration PATIENCE = Duration.ofMinutes(5);

  private record Dropped(Path sender, String name) {
    Path file() {
      return sender.resolve("in").resolve(name);
    }

    boolean isSettled() {
      return Files.notExists(file());
    }

    /** Every record of it: what is set aside or refused costs less. */
    void mustBeAccepted() {
      String receipt = Folder.read(sender.resolve("accepted").resolve(name + ".receipt.json"));
      if (!receipt.contains("\"accepted\" : " + PoliceList.RECORDS)) {
        throw new IllegalStateException(name + " was not taken: " + receipt);
      }
    }
  }

  /** From the first marker to the last receipt, the wait for the next look into them included. */
  double perSecond(List<String> lists, String name) {
    List<Dropped> dropped =
        IntStream.range(0, lists.size())
            .mapToObj(i -> new Dropped(senders.get(i % senders.size()), name + "-" + i + ".json"))
            .toList();
    IntStream.range(0, lists.size())
        .forEach(i -> Folder.write(dropped.get(i).file(), lists.get(i)));
    long began = System.nanoTime();
    for (Dropped each : dropped) {
      Folder.write(each.file().resolveSibling(each.name() + ".done"), "");
    }
    Waiting.until("receipts", PATIENCE, () -> dropped.stream().allMatch(Dropped::isSettled));
    double seconds = (System.nanoTime() - began) / 1e9;
    dropped.forEach(Dropped::mustBeAccepted);
    return lists.size() * (double) PoliceList.RECORDS / seconds;
  }
}
