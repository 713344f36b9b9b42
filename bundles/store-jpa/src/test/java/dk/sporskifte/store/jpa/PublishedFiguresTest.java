package dk.sporskifte.store.jpa;

import static dk.sporskifte.store.jpa.TestTenant.CLOCK;
import static dk.sporskifte.store.jpa.TestTenant.HELSINGOR;
import static org.assertj.core.api.Assertions.assertThat;

import dk.sporskifte.casework.api.Refusal;
import dk.sporskifte.casework.api.port.FigureStore.Report;
import dk.sporskifte.casework.api.view.FiguresView.Count;
import dk.sporskifte.casework.api.view.FiguresView.LeadTime;
import dk.sporskifte.casework.api.view.FiguresView.Measure;
import dk.sporskifte.casework.api.view.FiguresView.Middle;
import dk.sporskifte.casework.api.view.FiguresView.Period;
import dk.sporskifte.casework.api.view.FiguresView.Published;
import dk.sporskifte.casework.api.view.FiguresView.Row;
import dk.sporskifte.casework.api.view.FiguresView.Table;
import dk.sporskifte.model.Role;
import dk.sporskifte.model.SystemActor;
import dk.sporskifte.model.UserActor;
import dk.sporskifte.testkit.Proves;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** A report is kept as it was shown, and nothing beneath it. */
class PublishedFiguresTest {
  private static final LocalDate FROM = LocalDate.of(1987, 1, 1);

  @Test
  @Proves({"LAW-29", "KOG-05"})
  void what_the_clock_publishes_a_board_reads_as_it_was_shown() {
    Report report = report("1987-1");
    HELSINGOR.run(SystemActor.CLOCK, s -> s.figures().publish(report));

    for (Role reader : List.of(Role.BOARD_MEMBER, Role.CASEWORKER, Role.LEADER, Role.SECRETARIAT)) {
      assertThat(published(HELSINGOR.user(reader))).contains(report);
    }
    for (Role other :
        List.of(Role.PARTNER, Role.TRIAGE, Role.ADMINISTRATOR, Role.AUDITOR, Role.EMPLOYEE)) {
      assertThat(published(HELSINGOR.user(other))).isEmpty();
    }
  }

  @Test
  @Proves("LAW-29")
  void nobody_but_the_clock_publishes_and_no_period_twice() {
    Report report = report("1986-2");

    assertThat(
            HELSINGOR.refusal(HELSINGOR.user(Role.LEADER), s -> s.figures().publish(report)).kind())
        .isEqualTo(Refusal.Kind.FORBIDDEN);
    HELSINGOR.run(SystemActor.CLOCK, s -> s.figures().publish(report));
    assertThat(HELSINGOR.refusal(SystemActor.CLOCK, s -> s.figures().publish(report)).kind())
        .isEqualTo(Refusal.Kind.CONFLICT);
  }

  private static List<Report> published(UserActor reader) {
    return HELSINGOR.listed(reader, s -> s.figures().published());
  }

  private static Report report(String period) {
    return new Report(
        new Period(period, FROM, FROM.plusMonths(6)),
        FROM.plusMonths(6).minusDays(1),
        new Published(CLOCK.instant(), "217", "SSP+", "1"),
        List.of(
            new Table(
                Measure.INDIVIDUAL,
                "Enkeltsager",
                List.of(
                    new Row("UNDER_18", "Under 18 år", Count.of(23)),
                    new Row("OVER_18", "18 år og derover", Count.hidden())),
                Optional.of(Count.hidden())),
            new Table(
                Measure.CRITERION,
                "Succeskriterier",
                List.of(
                    new Row(
                        "ALL",
                        "Hver gang",
                        Count.of(52),
                        Optional.of(Count.hidden()),
                        Optional.of(90))),
                Optional.empty())),
        List.of(
            new LeadTime(
                "TO_DECISION",
                "Til beslutning",
                Count.of(9),
                Optional.of(14),
                Optional.of(new Middle(9, 21))),
            new LeadTime(
                "TO_PLAN", "Til plan", Count.hidden(), Optional.empty(), Optional.empty())));
  }
}
