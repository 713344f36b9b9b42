package dk.sporskifte.itests.deployment;

import dk.sporskifte.itests.client.Answer;
import dk.sporskifte.itests.client.Api;
import dk.sporskifte.itests.load.Call;
import dk.sporskifte.itests.load.Report;
import dk.sporskifte.itests.load.SteadyLoad;
import java.net.http.HttpRequest;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** A steady load on Helsingør, whose answers are known beforehand, and a lighter one on Køge. */
final class TwoMunicipalitiesAtWork implements AutoCloseable {
  private static final int HELSINGOR_PER_SECOND = 60;
  private static final int KOGE_PER_SECOND = 10;
  private static final List<String> READ = List.of("me", "rulebook", "cases", "meetings");

  private final Api helsingor;
  private final Api koge;
  private final Map<String, String> expected;
  private SteadyLoad onHelsingor;
  private SteadyLoad onKoge;
  private Report helsingorReport;
  private Report kogeReport;

  TwoMunicipalitiesAtWork(Api helsingor, Api koge) {
    this.helsingor = helsingor;
    this.koge = koge;
    expected =
        READ.stream()
            .map(helsingor::get)
            .map(Answer::done)
            .map(Answer::response)
            .collect(Collectors.toMap(r -> r.uri().getPath(), r -> r.body()));
  }

  void begin() {
    onHelsingor =
        SteadyLoad.of(
            HELSINGOR_PER_SECOND,
            READ.stream().map(path -> get(helsingor, path)).toArray(HttpRequest[]::new));
    onKoge = SteadyLoad.of(KOGE_PER_SECOND, get(koge, "way-of-working"));
  }

  boolean isWrong(Call call) {
    return call.status() != 200 || !call.body().equals(expected.get(call.path()));
  }

  /** Ends the load on Helsingør, when it has not ended yet. */
  Report helsingor() {
    if (helsingorReport == null) {
      helsingorReport = onHelsingor.stop();
    }
    return helsingorReport;
  }

  /** Ends the load on Køge, when it has not ended yet. */
  Report koge() {
    if (kogeReport == null) {
      kogeReport = onKoge.stop();
    }
    return kogeReport;
  }

  @Override
  public void close() {
    onHelsingor.close();
    onKoge.close();
  }

  private static HttpRequest get(Api api, String path) {
    return api.request(path).GET().build();
  }
}
