package dk.sporskifte.bench.part;

import dk.sporskifte.bench.client.Staff;
import dk.sporskifte.bench.client.Young;
import dk.sporskifte.bench.database.JdbcBatches;
import dk.sporskifte.bench.database.Server;
import dk.sporskifte.bench.database.Volume;
import dk.sporskifte.bench.figure.Mark;
import dk.sporskifte.bench.platform.Folder;
import dk.sporskifte.bench.platform.Platform;
import dk.sporskifte.bench.platform.Tenants;
import dk.sporskifte.bench.process.Heap;
import dk.sporskifte.bench.process.ProcessStatus;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Police lists through the folder of a sender, beside batches by JDBC, by turns. */
final class Feeding implements Part {
  private static final int TENANTS = 4;
  private static final int WARM_UP = 4;
  private static final Mark NEW = Mark.atLeast(0.5);
  private static final Mark REPLAY = Mark.atLeast(1);

  @Override
  public String name() {
    return "feed";
  }

  @Override
  public void measure(Lab lab) {
    List<String> keys = Tenants.keys(TENANTS);
    for (String key : keys) {
      Folder.write(
          lab.data().resolve("etc/dk.sporskifte.feed-" + key + "-nsp.cfg"),
          "tenant = %s\nsender = %s\ncvr = %s\nfeeds = police-list\n"
              .formatted(key, PoliceList.SENDER, PoliceList.CVR));
    }
    try (Platform platform = lab.platform(keys)) {
      Staff.of(platform).appointIn(keys.get(0));
      Volume volume = new Volume(Server.of(platform));
      keys.stream().skip(1).forEach(key -> volume.copyStaff(keys.get(0), key));
      JdbcBatches batches = new JdbcBatches(Server.of(platform).frozen());
      batches.prepare();
      Path feeds = platform.data().resolve("feeds");
      List<Path> senders =
          keys.stream().map(key -> feeds.resolve(key).resolve(PoliceList.SENDER)).toList();
      measure(
          lab, platform, batches, new DropFolders(senders.subList(0, 1)), new DropFolders(senders));
    }
  }

  private static void measure(
      Lab lab, Platform platform, JdbcBatches batches, DropFolders one, DropFolders all) {
    Young young = new Young();
    int messages = lab.effort().feedMessages();
    int rows = messages * PoliceList.RECORDS;
    for (int i = 1; i <= (lab.effort().quick() ? 0 : WARM_UP); i++) {
      lab.say("warming up " + i);
      all.perSecond(lists(messages, young), "warm" + i);
      batches.write(-(long) i * rows, rows);
    }
    List<Double> byJdbc = new ArrayList<>();
    List<Double> fresh = new ArrayList<>();
    List<Double> again = new ArrayList<>();
    List<Double> atOnce = new ArrayList<>();
    List<Double> cost = new ArrayList<>();
    lab.rounds(
        round -> {
          byJdbc.add(batches.write((long) round * rows, rows));
          List<String> lists = lists(messages, young);
          double before = platform.serverTime();
          fresh.add(one.perSecond(lists, "new" + round));
          cost.add((platform.serverTime() - before) / rows);
          again.add(one.perSecond(lists, "again" + round));
          atOnce.add(all.perSecond(lists(messages, young), "many" + round));
        });
    lab.figure("batches of 1000 by JDBC", "rows/s", byJdbc);
    lab.figure("police lists of 1000, one sender's folder", "records/s", fresh);
    lab.figure("server CPU", "ms/record", cost);
    lab.figure("the same lists again", "records/s", again);
    lab.figure("folders of " + TENANTS + " tenants at once", "records/s", atOnce);
    lab.figure("one sender against JDBC", "x", Ratios.of(fresh, byJdbc), NEW);
    lab.figure(TENANTS + " tenants against JDBC", "x", Ratios.of(atOnce, byJdbc), NEW);
    lab.figure("again against new", "x", Ratios.of(again, fresh), REPLAY);
    long pid = platform.pid();
    lab.figure("heap in use afterwards", "MB", List.of(Heap.liveMegabytes(pid)));
    lab.figure("resident afterwards", "MB", List.of(ProcessStatus.of(pid).residentMegabytes()));
  }

  private static List<String> lists(int count, Young young) {
    return Stream.generate(() -> PoliceList.json(young)).limit(count).toList();
  }
}
