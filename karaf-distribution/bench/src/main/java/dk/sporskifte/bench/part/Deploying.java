package dk.sporskifte.bench.part;

import dk.sporskifte.bench.client.Api;
import dk.sporskifte.bench.client.Staff;
import dk.sporskifte.bench.figure.Mark;
import dk.sporskifte.bench.load.SteadyLoad;
import dk.sporskifte.bench.platform.Platform;
import dk.sporskifte.bench.platform.Tenants;
import dk.sporskifte.bench.platform.Waiting;
import java.net.http.HttpRequest;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** A municipality is replaced while its own tenant and another one are at work. */
final class Deploying implements Part {
  private static final String OTHER = "helsingor";
  private static final String OWN = "koge";
  private static final int OTHERS_PER_SECOND = 60;
  private static final int OWN_PER_SECOND = 20;
  private static final Duration QUIET = Duration.ofSeconds(2);
  private static final Mark NONE = Mark.atMost(0);
  private static final Mark A_SECOND = Mark.atMost(1000);

  private static final String JAR =
      "system/dk/sporskifte/sporskifte-tenants-koge/0.1.0/sporskifte-tenants-koge-0.1.0.jar";

  @Override
  public String name() {
    return "deploy";
  }

  @Override
  public void measure(Lab lab) {
    Tenants.configure(lab.data(), OWN, Lab.KOGE);
    try (Platform platform = lab.platform(List.of(OTHER))) {
      platform.tenants().awaitOpen(List.of(OWN));
      Staff staff = Staff.of(platform);
      staff.appointIn(OTHER);
      staff.appointIn(OWN);
      Api other = staff.logIn(OTHER, Staff.CASEWORKER);
      Api own = staff.logIn(OWN, Staff.CASEWORKER);
      update(lab, platform, other, own);
    }
  }

  private static void update(Lab lab, Platform platform, Api other, Api own) {
    List<Double> othersFailed = new ArrayList<>();
    List<Double> othersLongest = new ArrayList<>();
    List<Double> ownFailed = new ArrayList<>();
    List<Double> ownLongest = new ArrayList<>();
    lab.rounds(
        round -> {
          try (SteadyLoad others = load(other, OTHERS_PER_SECOND);
              SteadyLoad owns = load(own, OWN_PER_SECOND)) {
            Waiting.pause(QUIET);
            platform.console(
                "bundle:update dk.sporskifte.tenants.koge " + platform.shipped(JAR).toUri());
            Waiting.pause(QUIET);
            SteadyLoad.Outcome ofOthers = others.stop();
            SteadyLoad.Outcome ofOwn = owns.stop();
            othersFailed.add((double) ofOthers.failed());
            othersLongest.add(ofOthers.latencies().longest());
            ownFailed.add((double) ofOwn.failed());
            ownLongest.add(ofOwn.latencies().longest());
          }
        });
    lab.figure("other tenant at 60/s, failed in an update", "requests", othersFailed, NONE);
    lab.figure("other tenant, longest wait", "ms", othersLongest);
    lab.figure("own tenant at 20/s, failed in an update", "requests", ownFailed, NONE);
    lab.figure("own tenant, longest wait", "ms", ownLongest, A_SECOND);
  }

  private static SteadyLoad load(Api api, int perSecond) {
    List<HttpRequest> requests =
        Stream.of("me", "rulebook", "cases", "way-of-working")
            .map(path -> api.request(path).GET().build())
            .toList();
    return new SteadyLoad(requests, perSecond);
  }
}
