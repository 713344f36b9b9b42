package dk.sporskifte.casework.inbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dk.sporskifte.casework.api.view.InboxLineView.Route;
import dk.sporskifte.casework.korsbaek.Korsbaek;
import dk.sporskifte.casework.korsbaek.WayOfKorsbaek;
import dk.sporskifte.model.InboxLineId;
import dk.sporskifte.model.PersonBlock;
import dk.sporskifte.municipality.spi.WayOfWorking;
import dk.sporskifte.testkit.SyntheticPeople;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where a line can go by age: from 16 until 25 SSP+, until 18 ordinary SSP. */
class RoutesTest {
  private static final PersonBlock NOBODY =
      new PersonBlock(
          Optional.empty(),
          Optional.of("Ukendt"),
          Optional.empty(),
          Optional.empty(),
          false,
          Optional.empty(),
          Optional.empty(),
          Optional.empty());

  @ParameterizedTest
  @CsvSource({
    // years old, less so many days
    "16, 1, ssp",
    "16, 0, ssp ssp-plus",
    "18, 1, ssp ssp-plus",
    "18, 0, ssp-plus",
    "25, 1, ssp-plus",
  })
  void a_line_can_go_to_every_programme_whose_ages_cover_that_very_day(
      int years, int daysBefore, String programmes) {
    assertThat(routes(Korsbaek.plusBesideOrdinary(), years, daysBefore))
        .allSatisfy(route -> assertThat(route.kind()).isEqualTo(Route.Kind.PROGRAMME))
        .allSatisfy(route -> assertThat(route.reason()).endsWith("inden for målgruppens alder"))
        .extracting(route -> route.programme().orElseThrow())
        .containsExactly(programmes.split(" "));
  }

  @Test
  void the_reason_tells_the_age_of_today() {
    assertThat(routes(Korsbaek.plusBesideOrdinary(), 17, 0))
        .extracting(Route::name, Route::reason)
        .containsExactly(
            tuple("SSP", "17 år: inden for målgruppens alder"),
            tuple("SSP+", "17 år: inden for målgruppens alder"));
  }

  @Test
  void a_child_outside_every_programme_goes_to_ordinary_ssp_or_the_childs_authority() {
    assertThat(routes(plusAlone(), 16, 1))
        .extracting(Route::kind, Route::programme, Route::reason)
        .containsExactly(
            tuple(
                Route.Kind.ORDINARY_SSP,
                Optional.empty(),
                "15 år: uden for alder i alle kommunens indsatser"),
            tuple(
                Route.Kind.CHILD_AUTHORITY,
                Optional.empty(),
                "15 år: uden for alder i alle kommunens indsatser"));
  }

  @Test
  void an_adult_outside_every_programme_can_go_nowhere_by_age() {
    assertThat(routes(Korsbaek.plusBesideOrdinary(), 25, 0)).isEmpty();
  }

  @Test
  void of_somebody_whose_birth_date_nobody_told_nothing_is_proposed() {
    Korsbaek korsbaek = Korsbaek.plusBesideOrdinary();
    APoliceList list = new APoliceList(korsbaek);
    InboxLineId line = list.line(NOBODY);
    list.arrive();

    assertThat(shown(korsbaek, line)).isEmpty();
  }

  private static List<Route> routes(Korsbaek korsbaek, int years, int daysBefore) {
    LocalDate born = korsbaek.today().minusYears(years).plusDays(daysBefore);
    APoliceList list = new APoliceList(korsbaek);
    InboxLineId line = list.line(APoliceList.withoutCpr(SyntheticPeople.person(3, born)));
    list.arrive();
    return shown(korsbaek, line);
  }

  private static List<Route> shown(Korsbaek korsbaek, InboxLineId line) {
    return new LinesTriagedByPeople(korsbaek.audited)
        .show(korsbaek.tenant, korsbaek.triage, line)
        .orThrow()
        .routes();
  }

  private static Korsbaek plusAlone() {
    WayOfWorking way = WayOfKorsbaek.plusBesideOrdinary();
    return Korsbaek.working(
        way.toBuilder()
            .programmes(
                way.programmes().stream().filter(p -> p.id().equals(WayOfKorsbaek.PLUS)).toList())
            .build());
  }
}
