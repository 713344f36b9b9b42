package dk.sporskifte.example.data;

import dk.sporskifte.model.LegalBasis;
import dk.sporskifte.model.RegisterEvent;
import dk.sporskifte.model.Routing;
import java.time.LocalDate;

/**
 * One young person has died and one has moved away, with a case here and a line that waits: the
 * civil registration tells it.
 */
record Leaving(Arriving arriving) {
  private static final int DIED_DAYS_AGO = 6;
  private static final int MOVED_DAYS_AGO = 8;

  void tell() {
    arriving.told("overdue").ifPresent(this::died);
    arriving.told("on-agenda-minor").ifPresent(this::movedAway);
  }

  private void died(Story story) {
    seen("seen before the death", story, DIED_DAYS_AGO + 3, "Havnen");
    told(
        RegisterEvent.of(
            office().id("death"),
            RegisterEvent.Kind.DIED,
            arriving.number(story),
            office().today().minusDays(DIED_DAYS_AGO)));
  }

  /** A meeting here still has the case on its agenda. */
  private void movedAway(Story story) {
    seen("seen before the move", story, MOVED_DAYS_AGO + 4, "Biblioteket");
    told(
        RegisterEvent.moved(
            office().id("move"),
            arriving.number(story),
            office().today().minusDays(MOVED_DAYS_AGO),
            ExampleRegister.GREVE));
  }

  private void seen(String name, Story story, int daysAgo, String place) {
    LocalDate day = office().today().minusDays(daysAgo);
    arriving.arrive(
        name,
        Arriving.CONCERN,
        LegalBasis.RPL115_SSP,
        arriving.person(story),
        Routing.ORDINARY,
        Arriving.details(
            "observedAt", day + "T21:30:00+01:00",
            "place", place,
            "concernType", "RISK_COMPANY",
            "level", "1",
            "urgency", "NORMAL",
            "contactUnit", "Lokalpolitiet"));
  }

  private void told(RegisterEvent event) {
    office().useCases().inbox().register().take(office().tenant(), event);
  }

  private Office office() {
    return arriving.office();
  }
}
