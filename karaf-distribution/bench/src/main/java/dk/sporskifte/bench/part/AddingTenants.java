package dk.sporskifte.bench.part;

import dk.sporskifte.bench.figure.Mark;
import dk.sporskifte.bench.figure.Samples;
import dk.sporskifte.bench.platform.Platform;
import dk.sporskifte.bench.platform.Tenants;
import dk.sporskifte.bench.platform.Waiting;
import dk.sporskifte.bench.process.Heap;
import dk.sporskifte.bench.process.ProcessStatus;
import java.util.ArrayList;
import java.util.List;

/** One tenant after the other is added while the platform runs. */
final class AddingTenants implements Part {
  private static final int BEFORE = 5;
  private static final Mark HEAP = Mark.atMost(0.15);
  private static final Mark THREADS = Mark.atMost(0);
  private static final Mark RESIDENT = Mark.atMost(550);
  private static final Mark OPENING = Mark.atMost(1000);

  @Override
  public String name() {
    return "tenants";
  }

  @Override
  public void measure(Lab lab) {
    List<String> keys = Tenants.keys(lab.effort().tenants());
    int before = Math.min(BEFORE, keys.size() - 1);
    try (Platform platform = lab.platform(keys.subList(0, before))) {
      State few = State.of(platform);
      List<Double> opening = new ArrayList<>();
      OpeningLog log = new OpeningLog(platform.data().resolve("log/sporskifte.log"));
      for (String key : keys.subList(before, keys.size())) {
        platform.tenants().add(key, Lab.HELSINGOR);
        platform.tenants().awaitOpen(List.of(key));
        opening.add(log.millisToOpen(key));
      }
      lab.say("waiting while it is idle");
      Waiting.pause(lab.effort().idle());
      tell(lab, opening, few, State.of(platform), keys.size() - before, keys.size());
    }
  }

  private static void tell(
      Lab lab, List<Double> opening, State few, State many, int added, int all) {
    lab.figure("from the configuration event to open", "ms", opening, OPENING);
    lab.figure(
        "from the configuration event to open, p95",
        "ms",
        List.of(new Samples(opening).percentile(95)));
    lab.figure("heap of one more tenant", "MB", List.of((many.heap - few.heap) / added), HEAP);
    lab.figure(
        "threads of one more tenant",
        "",
        List.of(Math.max(0, many.threads - few.threads) / (double) added),
        THREADS);
    lab.figure("resident at " + all + " tenants", "MB", List.of(many.resident), RESIDENT);
    lab.figure("threads at " + all + " tenants", "", List.of((double) many.threads));
  }

  private record State(double heap, int threads, double resident) {
    /** Resident memory first: a full collection changes it. */
    static State of(Platform platform) {
      ProcessStatus status = ProcessStatus.of(platform.pid());
      return new State(
          Heap.liveMegabytes(platform.pid()), status.threads(), status.residentMegabytes());
    }
  }
}
