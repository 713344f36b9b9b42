package dk.sporskifte.bench.part;

import dk.sporskifte.bench.figure.Mark;
import dk.sporskifte.bench.platform.BareKaraf;
import dk.sporskifte.bench.platform.Folder;
import dk.sporskifte.bench.platform.Platform;
import java.util.ArrayList;
import java.util.List;

/** From the start of Karaf to ready, beside Karaf as it is downloaded. */
final class Starting implements Part {
  private static final Mark WARM = Mark.atMost(2.5);

  @Override
  public String name() {
    return "start";
  }

  @Override
  public void measure(Lab lab) {
    BareKaraf bare = BareKaraf.in(lab.bareKaraf());
    Seconds cold = new Seconds();
    Seconds warm = new Seconds();
    lab.rounds(round -> once(lab, bare, cold, warm));
    cold.tell(lab, "cold");
    warm.tell(lab, "warm");
    lab.figure("warm, against bare Karaf", "x", warm.ratios(), WARM);
  }

  private static void once(Lab lab, BareKaraf bare, Seconds cold, Seconds warm) {
    Platform platform = Platform.notStarted(lab.script(), lab.data());
    try {
      lab.say("cold");
      cold.ours.add(Lab.millis(platform.timedUp()) / 1000);
      platform.stop();
      cold.bare.add(Lab.millis(bare.timedStart(true)) / 1000);
      lab.say("warm");
      warm.ours.add(Lab.millis(platform.timedUp()) / 1000);
      platform.stop();
      warm.bare.add(Lab.millis(bare.timedStart(false)) / 1000);
    } finally {
      platform.stop();
      Folder.delete(lab.data());
    }
  }

  private record Seconds(List<Double> ours, List<Double> bare) {
    Seconds() {
      this(new ArrayList<>(), new ArrayList<>());
    }

    void tell(Lab lab, String how) {
      lab.figure(how + " to ready, five example municipalities", "s", ours);
      lab.figure("bare Karaf 4.4.10 (apache-karaf) " + how + " to its console", "s", bare);
    }

    List<Double> ratios() {
      return Ratios.of(ours, bare);
    }
  }
}
