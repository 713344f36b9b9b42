package dk.sporskifte.bench.part;

import dk.sporskifte.bench.client.Staff;
import dk.sporskifte.bench.client.Young;
import dk.sporskifte.bench.database.JdbcBatches;
import dk.sporskifte.bench.database.Server;
import dk.sporskifte.bench.database.SingleRows;
import dk.sporskifte.bench.database.Volume;
import dk.sporskifte.bench.figure.Mark;
import dk.sporskifte.bench.platform.Folder;
import dk.sporskifte.bench.platform.Platform;
import dk.sporskifte.bench.platform.Tenants;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * Police lists through the folder of a sender, beside batches by JDBC and a route that does nothing
 * but write rows, by turns; and how much memory a long list and a full folder take.
 */
final class Feeding implements Part {
  private static final int TENANTS = 4;
  private static final int WARM_UP = 4;
  private static final int WARM_UP_EACH = 15;
  private static final int LISTS_OF_CAMEL = 3;
  private static final long ROWS_REWRITTEN = 1_000_000_000;
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
          "tenant = %s\nsender = %s\ncvr = %s\nfeeds = police-list\npollMillis = 100\n"
              .formatted(key, PoliceList.SENDER, PoliceList.CVR));
    }
    try (Platform platform = lab.platform(keys)) {
      Staff.of(platform).appointIn(keys.get(0));
      Volume volume = new Volume(Server.of(platform));
      keys.stream().skip(1).forEach(key -> volume.copyStaff(keys.get(0), key));
      JdbcBatches batches = new JdbcBatches(Server.of(platform).frozen(), false);
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
    JdbcBatches rewritten = new JdbcBatches(batches.server(), true);
    for (int i = 1; i <= (lab.effort().quick() ? 0 : WARM_UP); i++) {
      lab.say("warming up " + i);
      all.perSecond(lists(messages, () -> PoliceList.json(young)), "warm" + i);
      one.perSecond(lists(WARM_UP_EACH, () -> PoliceList.csv(young)), "warm-csv" + i);
      one.perSecond(lists(WARM_UP_EACH, () -> PoliceList.xml(young)), "warm-xml" + i);
      batches.write(-(long) i * rows, rows);
    }
    List<Double> byJdbc = new ArrayList<>();
    List<Double> byRewriting = new ArrayList<>();
    List<Double> byCamel = new ArrayList<>();
    List<Double> fresh = new ArrayList<>();
    List<Double> again = new ArrayList<>();
    List<Double> asCsv = new ArrayList<>();
    List<Double> asXml = new ArrayList<>();
    List<Double> atOnce = new ArrayList<>();
    List<Double> cost = new ArrayList<>();
    lab.rounds(
        round -> {
          byJdbc.add(batches.write((long) round * rows, rows));
          byRewriting.add(rewritten.write(ROWS_REWRITTEN + (long) round * rows, rows));
          byCamel.add(byCamel(lab, batches, round, young));
          List<SentList> lists = lists(messages, () -> PoliceList.json(young));
          double before = platform.serverTime();
          fresh.add(one.perSecond(lists, "new" + round));
          cost.add((platform.serverTime() - before) / rows);
          again.add(one.perSecond(lists, "again" + round));
          atOnce.add(all.perSecond(lists(messages, () -> PoliceList.json(young)), "many" + round));
          asCsv.add(one.perSecond(lists(messages, () -> PoliceList.csv(young)), "csv" + round));
          asXml.add(one.perSecond(lists(messages, () -> PoliceList.xml(young)), "xml" + round));
        });
    lab.figure("batches of 1000 by JDBC", "rows/s", byJdbc);
    lab.figure("the same, the driver makes one statement of many rows", "rows/s", byRewriting);
    lab.figure("a bare Camel route, row by row", "rows/s", byCamel);
    lab.figure("police lists of 1000, one sender's folder", "records/s", fresh);
    lab.figure("server CPU", "ms/record", cost);
    lab.figure("the same lists again", "records/s", again);
    lab.figure("lists in CSV", "records/s", asCsv);
    lab.figure("lists in XML", "records/s", asXml);
    lab.figure("folders of " + TENANTS + " tenants at once", "records/s", atOnce);
    lab.figure("one sender against JDBC", "x", Ratios.of(fresh, byJdbc), NEW);
    lab.figure("one sender in CSV against JDBC", "x", Ratios.of(asCsv, byJdbc), NEW);
    lab.figure("one sender in XML against JDBC", "x", Ratios.of(asXml, byJdbc), NEW);
    lab.figure(TENANTS + " tenants against JDBC", "x", Ratios.of(atOnce, byJdbc), NEW);
    lab.figure("one sender against JDBC of many rows", "x", Ratios.of(fresh, byRewriting), NEW);
    lab.figure(
        TENANTS + " tenants against JDBC of many rows", "x", Ratios.of(atOnce, byRewriting), NEW);
    lab.figure("one sender against the bare Camel route", "x", Ratios.of(fresh, byCamel));
    lab.figure("again against new", "x", Ratios.of(again, fresh), REPLAY);
    new FeedMemory(lab, platform.pid(), one, young).measure();
  }

  /** Somewhat more than a list, since it takes so long; its rows are nobody else's. */
  private static double byCamel(Lab lab, JdbcBatches batches, int round, Young young) {
    long first = -1_000_000L * WARM_UP - (long) round * PoliceList.RECORDS * LISTS_OF_CAMEL;
    try (SingleRows rows = new SingleRows(batches.server(), first)) {
      return new BareRoute(Folder.make(lab.folder().resolve("bare" + round)), rows)
          .perSecond(lists(LISTS_OF_CAMEL, () -> PoliceList.json(young)));
    }
  }

  private static List<SentList> lists(int count, Supplier<SentList> list) {
    return Stream.generate(list).limit(count).toList();
  }
}
