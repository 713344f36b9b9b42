package dk.sporskifte.bench.part;

import dk.sporskifte.bench.client.Api;
import dk.sporskifte.bench.client.Staff;
import dk.sporskifte.bench.database.Municipality;
import dk.sporskifte.bench.database.Server;
import dk.sporskifte.bench.figure.Mark;
import dk.sporskifte.bench.load.Latencies;
import dk.sporskifte.bench.platform.Platform;
import dk.sporskifte.bench.platform.Tenants;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Every list and search page of the client in a municipality of a thousand employees. */
final class Stressing implements Part {
  private static final String HALSNAES = "260";
  private static final String TENANT = "halsnaes";
  private static final Mark OF_EACH = Mark.atMost(100);
  private static final int WARM_UP = 8;
  private static final int CALLS = 40;

  @Override
  public String name() {
    return "stress";
  }

  @Override
  public void measure(Lab lab) {
    Tenants.configure(lab.data(), TENANT, HALSNAES);
    try (Platform platform = lab.platform(List.of())) {
      platform.console("feature:install sporskifte-tenant-" + TENANT);
      platform.tenants().awaitOpen(List.of(TENANT));
      Staff staff = Staff.of(platform);
      staff.appointIn(TENANT, Sight.ROLES);
      Map<Sight, Api> callers = new LinkedHashMap<>();
      for (Sight sight : Sight.values()) {
        callers.put(sight, staff.logIn(TENANT, sight.username()));
      }
      int users = lab.effort().quick() ? 50 : 1_000;
      lab.say("filling a municipality of " + users + " employees");
      new Municipality(Server.of(platform)).fill(values(callers.get(Sight.LEADER), users));
      List<ListPage> pages = ListPage.all().stream().filter(page -> page.isOpen(callers)).toList();
      pages.forEach(page -> page.call(callers, lab.effort().quick() ? 1 : WARM_UP));
      Map<ListPage, List<Double>> medians = new LinkedHashMap<>();
      Map<ListPage, List<Double>> tails = new LinkedHashMap<>();
      Map<ListPage, List<Double>> longest = new LinkedHashMap<>();
      lab.rounds(
          round -> {
            for (ListPage page : pages) {
              Latencies latencies = page.call(callers, lab.effort().quick() ? 3 : CALLS);
              add(medians, page, latencies.percentile(50));
              add(tails, page, latencies.percentile(95));
              add(longest, page, latencies.percentile(99));
            }
          });
      for (ListPage page : pages) {
        lab.figure(page.name() + ", p50", "ms", medians.get(page));
        lab.figure(page.name() + ", p95", "ms", tails.get(page), OF_EACH);
        lab.figure(page.name() + ", p99", "ms", longest.get(page));
      }
    }
  }

  private static void add(Map<ListPage, List<Double>> all, ListPage page, double value) {
    all.computeIfAbsent(page, p -> new ArrayList<>()).add(value);
  }

  /** Fifteen concerns, thirty people and four cases for each employee. */
  private static Map<String, String> values(Api api, int users) {
    var way = api.get("way-of-working").with(200);
    Map<String, String> values = new LinkedHashMap<>();
    values.put("schema", TENANT);
    values.put("users", Integer.toString(users));
    values.put("concerns", Integer.toString(users * 15));
    values.put("persons", Integer.toString(users * 30));
    values.put("cases", Integer.toString(users * 4));
    values.put("employee", Sight.EMPLOYEE.username());
    values.put("programme", way.text("/programmes/0/id"));
    values.put("forum", way.text("/forums/0/id"));
    values.put("template", way.text("/templates/0/id"));
    return values;
  }
}
