package dk.sporskifte.bench.part;

import dk.sporskifte.bench.client.Staff;
import dk.sporskifte.bench.figure.Mark;
import dk.sporskifte.bench.platform.Platform;
import dk.sporskifte.bench.platform.Tenants;
import dk.sporskifte.bench.platform.Waiting;
import dk.sporskifte.bench.process.Heap;
import dk.sporskifte.bench.process.ProcessStatus;
import java.util.List;

/** What it holds while nobody does anything. */
final class Idling implements Part {
  private static final int TENANTS = 5;
  private static final Mark RESIDENT = Mark.atMost(400);

  @Override
  public String name() {
    return "memory";
  }

  @Override
  public void measure(Lab lab) {
    List<String> keys = Tenants.keys(TENANTS);
    try (Platform platform = lab.platform(keys)) {
      lab.say("waiting while it is idle");
      Waiting.pause(lab.effort().idle());
      long pid = platform.pid();
      ProcessStatus fresh = ProcessStatus.of(pid);
      lab.figure("resident, idle, 5 tenants", "MB", of(fresh.residentMegabytes()), RESIDENT);
      lab.figure("threads, idle, 5 tenants", "", of(fresh.threads()));
      use(platform, keys.get(0));
      lab.say("waiting while it is idle again");
      Waiting.pause(lab.effort().idle());
      double used = ProcessStatus.of(pid).residentMegabytes();
      lab.figure("resident, idle after some use", "MB", of(used), RESIDENT);
      lab.figure("heap in use after a full collection", "MB", of(Heap.liveMegabytes(pid)));
    }
  }

  private static void use(Platform platform, String tenant) {
    Staff staff = Staff.of(platform);
    staff.appointIn(tenant);
    CaseFlow flow = CaseFlow.of(staff, tenant);
    for (int i = 0; i < 20; i++) {
      flow.run();
    }
  }

  private static List<Double> of(double value) {
    return List.of(value);
  }
}
