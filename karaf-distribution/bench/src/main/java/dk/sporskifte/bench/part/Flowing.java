package dk.sporskifte.bench.part;

import dk.sporskifte.bench.client.Staff;
import dk.sporskifte.bench.database.PgBench;
import dk.sporskifte.bench.database.Server;
import dk.sporskifte.bench.database.Volume;
import dk.sporskifte.bench.figure.Mark;
import dk.sporskifte.bench.load.ClosedLoad;
import dk.sporskifte.bench.platform.Platform;
import dk.sporskifte.bench.platform.Tenants;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.DoubleSupplier;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/** The case flow over HTTP beside the frozen flow by pgbench on the same server, by turns. */
final class Flowing implements Part {
  private static final int TENANTS = 8;
  private static final List<Integer> CLIENTS = List.of(1, 8, 32);
  private static final Mark TIME = Mark.atMost(10);
  private static final Mark THROUGHPUT = Mark.atLeast(0.15);

  @Override
  public String name() {
    return "flow";
  }

  @Override
  public void measure(Lab lab) {
    PgBench missing = new PgBench(PgBench.find(), null, lab.folder());
    List<String> keys = Tenants.keys(TENANTS);
    try (Platform platform = lab.platform(keys)) {
      Server server = Server.of(platform);
      lab.report().tell("postgresql", server.value("show server_version"));
      PgBench frozen = new PgBench(missing.program(), server.frozen(), lab.folder());
      List<CaseFlow> flows = flows(platform, keys);
      lab.say("warming up for " + lab.effort().warmUp().toSeconds() + " s");
      load(flows, 8, lab.effort().warmUp()).run();
      for (int clients : CLIENTS) {
        compare(lab, platform, frozen, flows, clients);
      }
    }
  }

  private static List<CaseFlow> flows(Platform platform, List<String> keys) {
    Staff staff = Staff.of(platform);
    String first = keys.get(0);
    staff.appointIn(first);
    Volume volume = new Volume(Server.of(platform));
    keys.stream().skip(1).forEach(key -> volume.copyStaff(first, key));
    return keys.stream().map(key -> CaseFlow.of(staff, key)).toList();
  }

  private static ClosedLoad load(List<CaseFlow> flows, int clients, Duration lasts) {
    return new ClosedLoad(
        IntStream.range(0, clients).mapToObj(i -> flows.get(i % flows.size())).toList(), lasts);
  }

  private static void compare(
      Lab lab, Platform platform, PgBench frozen, List<CaseFlow> flows, int clients) {
    Duration window = lab.effort().window();
    Side bare = new Side();
    Side ours = new Side();
    lab.rounds(
        round -> {
          lab.say(clients + " clients, pgbench");
          bare.take(platform::databaseTime, () -> frozen.run("flow.sql", clients, window));
          lab.say(clients + " clients, over HTTP");
          ours.take(platform::serverTime, () -> load(flows, clients, window).run());
        });
    String at = clients + (clients == 1 ? " client" : " clients");
    ours.tell(lab, "over HTTP, " + at);
    bare.tell(lab, "pgbench, " + at);
    lab.figure(
        "CPU against pgbench, " + at,
        "x",
        Ratios.of(ours.processorMillis, bare.processorMillis),
        TIME);
    List<Double> throughput = Ratios.of(ours.perSecond, bare.perSecond);
    Optional.of(at)
        .filter(some -> clients > 1)
        .ifPresentOrElse(
            some -> lab.figure("flows against pgbench, " + at, "x", throughput, THROUGHPUT),
            () -> lab.figure("flows against pgbench, " + at, "x", throughput));
  }

  /** One of two that are compared, round by round. */
  private record Side(
      List<Double> perSecond,
      List<Double> median,
      List<Double> percentile99,
      List<Double> processorMillis) {
    Side() {
      this(new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
    }

    void take(DoubleSupplier processorTime, Supplier<ClosedLoad.Outcome> work) {
      double before = processorTime.getAsDouble();
      ClosedLoad.Outcome outcome = work.get();
      double spent = processorTime.getAsDouble() - before;
      perSecond.add(outcome.perSecond());
      median.add(outcome.latencies().percentile(50));
      percentile99.add(outcome.latencies().percentile(99));
      processorMillis.add(spent / outcome.latencies().count());
    }

    void tell(Lab lab, String how) {
      lab.figure(how, "flows/s", perSecond);
      lab.figure(how + ", p50", "ms", median);
      lab.figure(how + ", p99", "ms", percentile99);
      lab.figure(how + ", server CPU", "ms/flow", processorMillis);
    }
  }
}
