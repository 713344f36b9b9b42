package dk.sporskifte.casework.figures;

import dk.sporskifte.casework.api.port.FigureStore.Counted;
import java.util.List;
import java.util.Optional;

/** What was counted; zero where nothing was. */
record Counts(List<Counted> all) {
  Counts {
    all = List.copyOf(all);
  }

  long of(String figure, String code) {
    return find(figure, code).map(Counted::count).orElse(0L);
  }

  /** By which something was counted. */
  List<String> codes(String figure) {
    return all.stream().filter(c -> c.figure().equals(figure)).map(Counted::code).toList();
  }

  Optional<Counted> find(String figure, String code) {
    return all.stream().filter(c -> c.figure().equals(figure) && c.code().equals(code)).findFirst();
  }
}
