package dk.sporskifte.bench.part;

import dk.sporskifte.bench.client.Api;
import dk.sporskifte.bench.client.Staff;
import dk.sporskifte.bench.database.PgBench;
import dk.sporskifte.bench.database.Server;
import dk.sporskifte.bench.database.Volume;
import dk.sporskifte.bench.figure.Mark;
import dk.sporskifte.bench.load.ClosedLoad;
import dk.sporskifte.bench.load.Latencies;
import dk.sporskifte.bench.platform.Platform;
import dk.sporskifte.bench.platform.Tenants;
import java.util.ArrayList;
import java.util.List;

/** A page of cases, in small and in large tenants, with row security on. */
final class Listing implements Part {
  private static final int SMALL = 1_000;
  private static final int WARM_UP = 300;
  private static final Mark AGAINST_PGBENCH = Mark.atMost(10);
  private static final Mark AGAINST_SMALL = Mark.atMost(1.5);
  private static final Mark OF_MANY = Mark.atMost(100);

  @Override
  public String name() {
    return "list";
  }

  @Override
  public void measure(Lab lab) {
    Effort effort = lab.effort();
    List<String> two = Tenants.keys(2);
    try (Platform platform = lab.platform(two)) {
      PgBench frozen = new PgBench(PgBench.find(), Server.of(platform).frozen(), lab.folder());
      Volume volume = new Volume(Server.of(platform));
      Staff staff = Staff.of(platform);
      staff.appointIn(two.get(0));
      volume.copyStaff(two.get(0), two.get(1));
      lab.say("putting in " + SMALL + " and " + effort.casesOfLarge() + " cases");
      volume.openCases(two.get(0), SMALL);
      volume.openCases(two.get(1), effort.casesOfLarge());
      frozen.server().preload(effort.casesOfLarge());
      volume.analyze();
      twoSizes(lab, frozen, api(staff, two.get(0)), api(staff, two.get(1)));
      manyTenants(lab, platform, volume, staff);
    }
  }

  private static Api api(Staff staff, String tenant) {
    return staff.logIn(tenant, Staff.CASEWORKER);
  }

  private static void list(Api api) {
    api.get("cases?size=20").with(200);
  }

  private static void twoSizes(Lab lab, PgBench frozen, Api small, Api large) {
    for (int i = 0; i < (lab.effort().quick() ? 10 : WARM_UP); i++) {
      list(small);
      list(large);
    }
    List<Double> pages = new ArrayList<>();
    List<Double> ofSmall = new ArrayList<>();
    List<Double> ofLarge = new ArrayList<>();
    lab.rounds(
        round -> {
          pages.add(median(frozen.run("page.sql", 1, lab.effort().window())));
          ofSmall.add(median(load(lab, small)));
          ofLarge.add(median(load(lab, large)));
        });
    String many = "%,d".formatted(lab.effort().casesOfLarge());
    lab.figure("pgbench's page, p50", "ms", pages);
    lab.figure("page of 20 of 1,000 cases, p50", "ms", ofSmall);
    lab.figure("page of 20 of " + many + " cases, p50", "ms", ofLarge);
    lab.figure("1,000 against pgbench", "x", Ratios.of(ofSmall, pages), AGAINST_PGBENCH);
    lab.figure(many + " against pgbench", "x", Ratios.of(ofLarge, pages), AGAINST_PGBENCH);
    lab.figure(many + " against 1,000", "x", Ratios.of(ofLarge, ofSmall), AGAINST_SMALL);
  }

  private static ClosedLoad.Outcome load(Lab lab, Api api) {
    return new ClosedLoad(List.of(() -> list(api)), lab.effort().window()).run();
  }

  private static double median(ClosedLoad.Outcome outcome) {
    return outcome.latencies().percentile(50);
  }

  private static void manyTenants(Lab lab, Platform platform, Volume volume, Staff staff) {
    Effort effort = lab.effort();
    List<String> keys = Tenants.keys(effort.tenants() + 2).subList(2, effort.tenants() + 2);
    lab.say("adding " + keys.size() + " tenants");
    keys.forEach(key -> platform.tenants().add(key, Lab.HELSINGOR));
    platform.tenants().awaitOpen(keys);
    lab.say("putting in " + effort.casesEach() + " cases each");
    for (String key : keys) {
      volume.copyStaff(Tenants.keys(1).get(0), key);
      volume.openCases(key, effort.casesEach());
    }
    volume.analyze();
    lab.say("logging in to each");
    List<Api> apis = keys.stream().map(key -> api(staff, key)).toList();
    apis.forEach(Listing::list);
    List<Double> percentiles = new ArrayList<>();
    lab.rounds(round -> percentiles.add(percentile95(apis, effort)));
    lab.figure(
        "cases my post may see, %d tenants of %,d, p95".formatted(keys.size(), effort.casesEach()),
        "ms",
        percentiles,
        OF_MANY);
  }

  /** One after the other, so that no tenant's pages are still warm from the call before. */
  private static double percentile95(List<Api> apis, Effort effort) {
    Latencies latencies = new Latencies();
    long end = System.nanoTime() + effort.window().toNanos();
    while (System.nanoTime() < end) {
      for (Api api : apis) {
        long began = System.nanoTime();
        list(api);
        latencies.addNanos(System.nanoTime() - began);
      }
    }
    return latencies.percentile(95);
  }
}
