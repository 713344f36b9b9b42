package dk.sporskifte.bench.part;

import dk.sporskifte.bench.client.Staff;
import dk.sporskifte.bench.client.Young;
import dk.sporskifte.bench.database.JdbcBatches;
import dk.sporskifte.bench.database.Server;
import dk.sporskifte.bench.figure.Mark;
import dk.sporskifte.bench.platform.Folder;
import dk.sporskifte.bench.platform.Platform;
import dk.sporskifte.bench.platform.Tenants;
import dk.sporskifte.bench.platform.Waiting;
import dk.sporskifte.bench.process.Heap;
import dk.sporskifte.bench.process.ProcessStatus;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Police lists through the folder of a sender, beside batches by JDBC, by turns. */
final class Feeding implements Part {
  private static final Duration PATIENCE = Duration.ofMinutes(5);
  private static final Mark NEW = Mark.atLeast(0.5);
  private static final Mark REPLAY = Mark.atLeast(1);

  @Override
  public String name() {
    return "feed";
  }

  @Override
  public void measure(Lab lab) {
    String tenant = Tenants.keys(1).get(0);
    Folder.write(
        lab.data().resolve("etc/dk.sporskifte.feed-" + tenant + "-nsp.cfg"),
        "tenant = %s\nsender = %s\ncvr = %s\nfeeds = police-list\n"
            .formatted(tenant, PoliceList.SENDER, PoliceList.CVR));
    try (Platform platform = lab.platform(List.of(tenant))) {
      Staff.of(platform).appointIn(tenant);
      JdbcBatches batches = new JdbcBatches(Server.of(platform).frozen());
      batches.prepare();
      Path sender = platform.data().resolve("feeds").resolve(tenant).resolve(PoliceList.SENDER);
      measure(lab, platform, batches, new Drop(sender));
    }
  }

  private static void measure(Lab lab, Platform platform, JdbcBatches batches, Drop drop) {
    Young young = new Young();
    int messages = lab.effort().feedMessages();
    int rows = messages * PoliceList.RECORDS;
    if (!lab.effort().quick()) {
      lab.say("warming up");
      drop.perSecond(lists(messages, young), "warm");
      batches.write(-rows, rows);
    }
    List<Double> byJdbc = new ArrayList<>();
    List<Double> fresh = new ArrayList<>();
    List<Double> again = new ArrayList<>();
    List<Double> cost = new ArrayList<>();
    lab.rounds(
        round -> {
          byJdbc.add(batches.write((long) round * rows, rows));
          List<String> lists = lists(messages, young);
          double before = platform.serverTime();
          fresh.add(drop.perSecond(lists, "new" + round));
          cost.add((platform.serverTime() - before) / rows);
          again.add(drop.perSecond(lists, "again" + round));
        });
    lab.figure("batches of 1000 by JDBC", "rows/s", byJdbc);
    lab.figure("police lists of 1000 through the folder", "records/s", fresh);
    lab.figure("server CPU", "ms/record", cost);
    lab.figure("the same lists again", "records/s", again);
    lab.figure("new against JDBC", "x", Ratios.of(fresh, byJdbc), NEW);
    lab.figure("again against new", "x", Ratios.of(again, fresh), REPLAY);
    long pid = platform.pid();
    lab.figure("heap in use afterwards", "MB", List.of(Heap.liveMegabytes(pid)));
    lab.figure("resident afterwards", "MB", List.of(ProcessStatus.of(pid).residentMegabytes()));
  }

  private static List<String> lists(int count, Young young) {
    return Stream.generate(() -> PoliceList.json(young)).limit(count).toList();
  }

  /** A sender's folder from outside. */
  private record Drop(Path folder) {
    /** From the first marker to the last receipt, the wait for the next look into it included. */
    double perSecond(List<String> lists, String name) {
      List<String> names =
          IntStream.range(0, lists.size()).mapToObj(i -> name + "-" + i + ".json").toList();
      IntStream.range(0, lists.size())
          .forEach(i -> Folder.write(folder.resolve("in").resolve(names.get(i)), lists.get(i)));
      long began = System.nanoTime();
      names.forEach(file -> Folder.write(folder.resolve("in").resolve(file + ".done"), ""));
      Waiting.until("receipts", PATIENCE, () -> names.stream().allMatch(this::isSettled));
      double seconds = (System.nanoTime() - began) / 1e9;
      names.forEach(this::mustBeAccepted);
      return lists.size() * (double) PoliceList.RECORDS / seconds;
    }

    private boolean isSettled(String name) {
      return Files.notExists(folder.resolve("in").resolve(name));
    }

    private void mustBeAccepted(String name) {
      String receipt = Folder.read(folder.resolve("accepted").resolve(name + ".receipt.json"));
      if (!receipt.contains("\"accepted\" : " + PoliceList.RECORDS)) {
        throw new IllegalStateException(name + " was not taken: " + receipt);
      }
    }
  }
}
