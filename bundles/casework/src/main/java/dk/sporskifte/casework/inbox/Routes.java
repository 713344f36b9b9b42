package dk.sporskifte.casework.inbox;

import dk.sporskifte.casework.api.view.InboxLineView.Route;
import dk.sporskifte.casework.work.Work;
import dk.sporskifte.model.AgeRegime;
import dk.sporskifte.model.AgeSpan;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Where a line can go by the age of whom it is about: proposed, and decided by a person. */
final class Routes {
  private Routes() {}

  /** Age never turns a child away. */
  static List<Route> of(Work work, LocalDate born) {
    String age = AgeSpan.yearsOn(born, work.today()) + " år";
    List<Route> programmes =
        work.way().programmes().stream()
            .filter(p -> p.ages().covers(born, work.today()))
            .map(
                p ->
                    new Route(
                        Route.Kind.PROGRAMME,
                        Optional.of(p.id()),
                        p.name(),
                        age + ": inden for målgruppens alder"))
            .toList();
    if (!programmes.isEmpty() || AgeRegime.on(born, work.today()) == AgeRegime.ADULT) {
      return programmes;
    }
    String outside = age + ": uden for alder i alle kommunens indsatser";
    return List.of(
        new Route(Route.Kind.ORDINARY_SSP, Optional.empty(), "Det almindelige SSP", outside),
        new Route(
            Route.Kind.CHILD_AUTHORITY, Optional.empty(), "Børne- og familiemyndigheden", outside));
  }
}
