package dk.sporskifte.casework.figures;

import static org.assertj.core.api.Assertions.assertThat;

import dk.sporskifte.casework.api.AuditEntry;
import dk.sporskifte.casework.api.Outcome;
import dk.sporskifte.casework.api.view.FiguresView;
import dk.sporskifte.casework.api.view.FiguresView.Count;
import dk.sporskifte.casework.api.view.FiguresView.Measure;
import dk.sporskifte.casework.api.view.FiguresView.Row;
import dk.sporskifte.casework.api.view.FiguresView.Table;
import dk.sporskifte.casework.korsbaek.AReferral;
import dk.sporskifte.casework.korsbaek.Expect;
import dk.sporskifte.casework.korsbaek.Korsbaek;
import dk.sporskifte.casework.korsbaek.WayOfKorsbaek;
import dk.sporskifte.model.AgeSpan;
import dk.sporskifte.model.Answer;
import dk.sporskifte.model.CaseId;
import dk.sporskifte.model.GeneralIntervention;
import dk.sporskifte.model.GeneralIntervention.AgeGroup;
import dk.sporskifte.model.GeneralInterventionId;
import dk.sporskifte.model.Role;
import dk.sporskifte.model.Source;
import dk.sporskifte.model.SystemActor;
import dk.sporskifte.model.UserActor;
import dk.sporskifte.municipality.spi.Indicator;
import dk.sporskifte.municipality.spi.Question;
import dk.sporskifte.testkit.Proves;
import dk.sporskifte.testkit.SyntheticPeople;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class FiguresTest {
  private final Korsbaek korsbaek = Korsbaek.plusBesideOrdinary();
  private final UserActor politician =
      korsbaek.employ(
          "poul",
          korsbaek.post("Byrådsmedlem", Role.BOARD_MEMBER, WayOfKorsbaek.COUNCIL, "medarbejder"));

  private int people;

  @Test
  @Proves({"KOG-03", "KOG-05", "KOG-11", "KOG-22"})
  void both_kinds_of_work_are_counted_for_both_ages_and_the_few_are_hidden() {
    refer(6, "2010-05-17");
    refer(3, "2004-05-17");
    hold("Temadag", AgeGroup.BOTH, 80);
    hold("Foredrag", AgeGroup.UNDER_18, 25);

    FiguresView figures = figures(korsbaek.leader);

    assertThat(counts(figures, Measure.INDIVIDUAL)).containsExactly(Count.of(6), Count.hidden());
    assertThat(table(figures, Measure.INDIVIDUAL).total()).contains(Count.hidden());
    assertThat(counts(figures, Measure.GENERAL)).containsExactly(Count.of(2), Count.of(1));
    assertThat(counts(figures, Measure.PARTICIPANTS)).containsExactly(Count.of(105), Count.of(80));
  }

  @Test
  @Proves({"KOG-22", "AGE-03"})
  void somebody_is_over_18_from_the_birthday_on() {
    refer(5, "2008-03-03");
    refer(5, "2008-03-02");

    assertThat(counts(figures(korsbaek.leader), Measure.INDIVIDUAL))
        .containsExactly(Count.of(5), Count.of(5));
    assertThat(table(figures(korsbaek.leader), Measure.INDIVIDUAL).total()).contains(Count.of(10));

    korsbaek.clock.goTo(LocalDate.of(2026, 3, 3));

    assertThat(counts(figures(korsbaek.leader), Measure.INDIVIDUAL))
        .containsExactly(Count.hidden(), Count.of(10));
  }

  @Test
  @Proves("LAW-29")
  void the_rows_of_one_table_do_not_tell_what_another_hides() {
    refer(5, "2010-05-17");

    FiguresView figures = figures(korsbaek.leader);

    assertThat(counts(figures, Measure.CHANNEL)).contains(Count.hidden(), Count.of(5));
    assertThat(table(figures, Measure.CHANNEL).total()).contains(Count.hidden());
  }

  @Test
  @Proves("KBH-02")
  void a_goal_counts_those_of_its_age_of_whom_its_question_is_answered_yes() {
    Korsbaek there = withGoal();
    answered(there, 6, "2010-05-17", Answer.Value.YES);
    answered(there, 6, "2010-05-17", Answer.Value.NO);
    answered(there, 2, "2004-05-17", Answer.Value.YES);

    assertThat(counts(ofLeader(there), Measure.GOAL)).containsExactly(Count.of(6));
  }

  @Test
  @Proves({"KBH-02", "LAW-29"})
  void a_goal_and_the_total_do_not_tell_how_few_the_others_are() {
    Korsbaek there = withGoal();
    answered(there, 6, "2010-05-17", Answer.Value.YES);
    answered(there, 5, "2008-01-17", Answer.Value.YES);
    answered(there, 3, "2008-01-17", Answer.Value.NO);

    FiguresView figures = ofLeader(there);

    assertThat(counts(figures, Measure.INDIVIDUAL)).containsExactly(Count.of(6), Count.of(8));
    assertThat(counts(figures, Measure.GOAL)).containsExactly(Count.hidden());
  }

  private Korsbaek withGoal() {
    Question crime =
        new Question("CRIME", "Kriminalitet?", new Source("KBH-02", "mål", "København"));
    return Korsbaek.working(
        WayOfKorsbaek.plusBesideOrdinary().toBuilder()
            .questions(List.of(crime))
            .indicators(
                List.of(
                    new Indicator(
                            "SERIOUS",
                            "Alvorlig",
                            Optional.of(AgeSpan.years(10, 19)),
                            new Source("KBH-02", "mål", "København"))
                        .counting(crime)))
            .build());
  }

  private void answered(Korsbaek there, int times, String born, Answer.Value value) {
    for (int time = 0; time < times; time++) {
      people++;
      CaseId id =
          there
              .refer(
                  AReferral.in(there)
                      .of(SyntheticPeople.person(900 + people, LocalDate.parse(born))))
              .file()
              .id();
      there
          .eligibility
          .answer(there.tenant, there.caseworker, id, "CRIME", value, there.today(), "Samtale")
          .orThrow();
    }
  }

  private static FiguresView ofLeader(Korsbaek there) {
    return there.figures.figures(there.tenant, there.leader, Optional.empty()).orThrow();
  }

  @Test
  void what_was_cancelled_is_not_counted() {
    GeneralIntervention held = hold("Temadag", AgeGroup.OVER_18, 40);

    korsbaek
        .general
        .cancel(korsbaek.tenant, korsbaek.school, held.id(), held.version(), "Aflyst")
        .orThrow();

    assertThat(counts(figures(korsbaek.leader), Measure.GENERAL))
        .containsExactly(Count.of(0), Count.of(0));
  }

  @Test
  @Proves({"KOG-05", "KOG-11", "LAW-29"})
  void a_board_sees_what_is_published_and_not_the_half_year_under_way() {
    refer(6, "2010-05-17");
    assertThat(Expect.refused(read(politician, Optional.empty()), "no-report-yet").sources())
        .extracting(Source::requirement)
        .containsExactly("LAW-29");

    korsbaek.clock.goTo(LocalDate.of(2026, 7, 1));
    assertThat(publish()).containsExactly("2026-1");

    FiguresView figures = figures(politician);
    assertThat(figures.period().id()).isEqualTo("2026-1");
    assertThat(figures.periods()).extracting(FiguresView.Period::id).containsExactly("2026-1");
    assertThat(figures.countedOn()).isEqualTo("2026-06-30");
    assertThat(figures.published())
        .hasValueSatisfying(
            published -> {
              assertThat(published.modelVersion())
                  .isEqualTo(korsbaek.tenant.wayOfWorking().version());
              assertThat(published.at()).isEqualTo(korsbaek.clock.instant());
            });
    assertThat(counts(figures, Measure.INDIVIDUAL)).containsExactly(Count.of(6), Count.hidden());
    assertThat(Expect.refused(read(politician, Optional.of("2026-2")), "unknown-period").reason())
        .contains("2026-1")
        .doesNotContain("2026-2, ");
    assertThat(figures(korsbaek.leader).periods())
        .extracting(FiguresView.Period::id)
        .containsExactly("2026-2", "2026-1");
  }

  @Test
  @Proves("LAW-29")
  void what_was_published_stands_whatever_is_corrected_later() {
    refer(6, "2010-05-17");
    korsbaek.clock.goTo(LocalDate.of(2026, 7, 1));
    publish();
    FiguresView before = figures(politician);

    korsbaek.clock.goTo(LocalDate.of(2026, 7, 2));
    receive(5, "2010-05-17", LocalDate.of(2026, 6, 29));

    assertThat(publish()).isEmpty();
    assertThat(figures(politician).tables()).isEqualTo(before.tables());
    assertThat(figures(politician).published()).isEqualTo(before.published());
    assertThat(counts(figures(korsbaek.leader), Measure.INDIVIDUAL)).contains(Count.of(11));
  }

  @Test
  @Proves("LAW-29")
  void two_reports_do_not_tell_together_what_neither_tells() {
    refer(20, "2010-05-17");
    korsbaek.clock.goTo(LocalDate.of(2026, 7, 1));
    publish();
    assertThat(counts(figures(politician), Measure.INDIVIDUAL)).contains(Count.of(20));

    korsbaek.clock.goTo(LocalDate.of(2026, 7, 2));
    refer(6, "2010-05-17");

    // 26 with 6 referrals after 20 would say that nobody has left.
    FiguresView live = figures(korsbaek.leader);
    assertThat(table(live, Measure.CHANNEL).total()).contains(Count.hidden());

    korsbaek.clock.goTo(LocalDate.of(2027, 1, 1));
    publish();
    FiguresView report = figures(politician);
    assertThat(report.period().id()).isEqualTo("2026-2");
    assertThat(
            List.of(
                table(report, Measure.CHANNEL).total().orElseThrow(),
                table(report, Measure.INDIVIDUAL).total().orElseThrow()))
        .contains(Count.hidden());
  }

  @Test
  void what_is_over_is_published_once_and_nothing_where_nothing_was_counted() {
    refer(6, "2010-05-17");
    assertThat(publish()).isEmpty();
    korsbaek.clock.goTo(LocalDate.of(2027, 7, 1));

    assertThat(publish()).containsExactly("2026-1", "2026-2", "2027-1");
    assertThat(publish()).isEmpty();
    Expect.notAllowed(korsbaek.figures.publish(korsbaek.tenant, korsbaek.leader));
  }

  @Test
  void half_years_are_offered_that_do_not_overlap() {
    refer(6, "2010-05-17");
    korsbaek.clock.goTo(LocalDate.of(2027, 7, 1));
    publish();
    FiguresView figures = figures(korsbaek.leader);

    assertThat(figures.periods())
        .extracting(FiguresView.Period::id)
        .containsExactly("2027-2", "2027-1", "2026-2", "2026-1");
    assertThat(figures.countedOn()).isEqualTo(korsbaek.today());
    assertThat(figures.published()).isEmpty();
    for (int later = 0; later < figures.periods().size() - 1; later++) {
      assertThat(figures.periods().get(later + 1).until())
          .isEqualTo(figures.periods().get(later).from());
    }
    assertThat(Expect.refused(read(politician, Optional.of("2026")), "unknown-period").reason())
        .contains("2026-2, 2026-1");
  }

  @Test
  @Proves("LAW-21")
  void who_reads_figures_is_written_down_and_who_may_not_is_refused() {
    figures(korsbaek.leader);

    assertThat(korsbaek.store.audit(korsbaek.tenant.key()))
        .filteredOn(e -> e.useCase().equals("ReadingFigures.figures"))
        .singleElement()
        .satisfies(
            e -> {
              assertThat(e.actor()).isEqualTo(korsbaek.leader.id());
              assertThat(e.action()).isEqualTo(AuditEntry.Action.READ);
              assertThat(e.subjects()).isEmpty();
              assertThat(e.purpose()).contains("2026-1");
            });
    for (UserActor other : List.of(korsbaek.school, korsbaek.police, korsbaek.administrator)) {
      Expect.notAllowed(read(other, Optional.empty()));
    }
  }

  private List<String> publish() {
    return korsbaek.figures.publish(korsbaek.tenant, SystemActor.CLOCK).orThrow();
  }

  private Outcome<FiguresView> read(UserActor reader, Optional<String> period) {
    return korsbaek.figures.figures(korsbaek.tenant, reader, period);
  }

  private void receive(int times, String born, LocalDate on) {
    for (int time = 0; time < times; time++) {
      people++;
      korsbaek.refer(
          AReferral.in(korsbaek)
              .receivedOn(on)
              .of(SyntheticPeople.person(people, LocalDate.parse(born))));
    }
  }

  private void refer(int times, String born) {
    for (int time = 0; time < times; time++) {
      people++;
      korsbaek.refer(
          AReferral.in(korsbaek).of(SyntheticPeople.person(people, LocalDate.parse(born))));
    }
  }

  private GeneralIntervention hold(String title, AgeGroup ages, int participants) {
    GeneralIntervention held =
        new GeneralIntervention(
            new GeneralInterventionId(korsbaek.ids.next()),
            title,
            "Rusmidler",
            ages,
            Optional.of("Havneskolen"),
            korsbaek.today(),
            Optional.of(participants),
            WayOfKorsbaek.ORDINARY_MEETING,
            Optional.empty(),
            korsbaek.school.user(),
            1);
    return korsbaek.general.record(korsbaek.tenant, korsbaek.school, held).orThrow();
  }

  private FiguresView figures(UserActor reader) {
    return read(reader, Optional.empty()).orThrow();
  }

  private static Table table(FiguresView figures, Measure measure) {
    return figures.tables().stream().filter(t -> t.measure() == measure).findFirst().orElseThrow();
  }

  private static List<Count> counts(FiguresView figures, Measure measure) {
    return table(figures, measure).rows().stream().map(Row::count).toList();
  }
}
