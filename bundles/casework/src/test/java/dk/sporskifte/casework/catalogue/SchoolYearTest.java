package dk.sporskifte.casework.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import dk.sporskifte.casework.api.Outcome;
import dk.sporskifte.casework.api.PageRequest;
import dk.sporskifte.casework.api.TaskFilter;
import dk.sporskifte.casework.api.port.TenantStatus;
import dk.sporskifte.casework.api.view.SchoolYearView;
import dk.sporskifte.casework.api.view.TaskView;
import dk.sporskifte.casework.korsbaek.CatalogueOfKorsbaek;
import dk.sporskifte.casework.korsbaek.Directory;
import dk.sporskifte.casework.korsbaek.Expect;
import dk.sporskifte.casework.korsbaek.Korsbaek;
import dk.sporskifte.casework.korsbaek.WayOfKorsbaek;
import dk.sporskifte.model.GeneralIntervention;
import dk.sporskifte.model.GeneralIntervention.AgeGroup;
import dk.sporskifte.model.GeneralInterventionId;
import dk.sporskifte.model.Role;
import dk.sporskifte.model.Task;
import dk.sporskifte.model.UserActor;
import dk.sporskifte.testkit.Proves;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SchoolYearTest {
  private static final String THEME = CatalogueOfKorsbaek.THEME;
  private static final String MONDAY = CatalogueOfKorsbaek.MONDAY;

  private final Korsbaek korsbaek = Korsbaek.working(CatalogueOfKorsbaek.way());
  private final CatalogueOfMunicipality catalogue = new CatalogueOfMunicipality(korsbaek.audited);
  private final YearlyActivitiesAskedFor yearly =
      new YearlyActivitiesAskedFor(
          korsbaek.audited, new Directory(korsbaek.tenant, TenantStatus.State.OPEN));
  private final UserActor teacher = korsbaek.employ("tine", korsbaek.post("Lærer", Role.EMPLOYEE));

  @Test
  @Proves("HAL-40")
  void a_teacher_notes_a_theme_and_a_school_without_anything_is_seen() {
    record(teacher, taught("Nørreskolen", 7, LocalDate.of(2025, 5, 5))).orThrow();
    record(teacher, taught("Søskolen", 6, LocalDate.of(2025, 8, 1))).orThrow();
    GeneralIntervention cancelled =
        record(teacher, taught("Åskolen", 6, LocalDate.of(2026, 7, 31))).orThrow();

    assertThat(year(2025).schools()).containsExactly("Nørreskolen", "Søskolen", "Åskolen");
    assertThat(year(2025).done())
        .extracting(g -> g.place().orElseThrow())
        .containsExactly("Søskolen", "Åskolen");
    assertThat(year(2026).schools()).containsExactly("Søskolen", "Åskolen");
    assertThat(year(2026).done()).isEmpty();
    assertThat(catalogue.schoolYear(korsbaek.tenant, teacher, Optional.empty()).orThrow().year())
        .isEqualTo(2025);

    korsbaek
        .general
        .cancel(korsbaek.tenant, teacher, cancelled.id(), cancelled.version(), "Aflyst")
        .orThrow();
    assertThat(year(2025).done()).hasSize(1);
  }

  @Test
  @Proves("HAL-40")
  void a_theme_has_a_school_and_a_year_group_and_nobody_in_it() {
    Expect.refused(
        record(teacher, done(THEME, Optional.empty(), Optional.of(7), Optional.empty())),
        "theme-without-school");
    Expect.refused(
        record(teacher, done(THEME, Optional.of("Søskolen"), Optional.empty(), Optional.empty())),
        "theme-without-school");
    Expect.refused(
        record(
            teacher,
            done(
                THEME,
                Optional.of("Søskolen"),
                Optional.of(7),
                Optional.of("Elev 070761-4285 græd"))),
        "cpr-in-text");
    Expect.refused(
        record(
            teacher,
            done(CatalogueOfKorsbaek.SPORT, Optional.empty(), Optional.empty(), Optional.empty())),
        "measure-not-for-many");
  }

  @Test
  @Proves("HAL-32")
  void an_evening_of_the_street_team_is_noted_without_anybody_in_it() {
    GeneralIntervention evening =
        record(
                korsbaek.school,
                done(
                    CatalogueOfKorsbaek.TEAM,
                    Optional.of("Havnen"),
                    Optional.empty(),
                    Optional.of("Roligt, mange ved bålet")))
            .orThrow();

    assertThat(evening.note()).contains("Roligt, mange ved bålet");
    assertThat(year(2025).done()).containsExactly(evening);
  }

  @Test
  void an_employee_leaves_what_others_noted_as_it_is_and_runs_nothing_of_no_catalogue() {
    GeneralIntervention others =
        record(korsbaek.school, by(korsbaek.school, taught("Søskolen", 7, korsbaek.today())))
            .orThrow();

    Expect.notAllowed(korsbaek.general.change(korsbaek.tenant, teacher, others));
    Expect.notAllowed(korsbaek.general.cancel(korsbaek.tenant, teacher, others.id(), 1, "Forkert"));
    Expect.notAllowed(
        record(
            teacher,
            new GeneralIntervention(
                new GeneralInterventionId(korsbaek.ids.next()),
                "Kampagne",
                "Kampagne",
                AgeGroup.BOTH,
                Optional.empty(),
                korsbaek.today(),
                Optional.empty(),
                WayOfKorsbaek.ORDINARY_MEETING,
                Optional.empty(),
                teacher.user(),
                1)));
  }

  @Test
  @Proves({"HAL-41", "HAL-42"})
  void the_leader_is_asked_once_a_year_until_the_activity_has_a_day() {
    korsbaek.clock.goTo(LocalDate.of(2026, 1, 30));
    assertThat(ask()).isZero();
    korsbaek.clock.goTo(LocalDate.of(2026, 1, 31));
    assertThat(ask()).isEqualTo(1);
    assertThat(ask()).isZero();
    Task task = reminders().get(0);
    assertThat(task.text()).isEqualTo("Planlæg Indsats MONDAY 2026");
    assertThat(task.due()).isEqualTo("2026-03-31");
    Expect.refused(
        korsbaek.tasks.complete(korsbaek.tenant, korsbaek.leader, task.id(), 1),
        "task-ends-by-itself");

    record(korsbaek.school, held(LocalDate.of(2026, 4, 13))).orThrow();
    assertThat(ask()).isZero();
    assertThat(reminders()).isEmpty();

    korsbaek.clock.goTo(LocalDate.of(2027, 2, 1));
    assertThat(ask()).isEqualTo(1);
    record(korsbaek.leader, held(LocalDate.of(2027, 4, 13))).orThrow();
    assertThat(reminders()).isEmpty();
  }

  private long ask() {
    return yearly.ask(korsbaek.tenant).orThrow();
  }

  private List<Task> reminders() {
    return korsbaek
        .tasks
        .open(korsbaek.tenant, korsbaek.leader, TaskFilter.ofMine(), PageRequest.first())
        .orThrow()
        .items()
        .stream()
        .map(TaskView::task)
        .filter(t -> t.kind() == Task.Kind.YEARLY_ACTIVITY)
        .toList();
  }

  private SchoolYearView year(int year) {
    return catalogue.schoolYear(korsbaek.tenant, teacher, Optional.of(year)).orThrow();
  }

  private Outcome<GeneralIntervention> record(UserActor actor, GeneralIntervention what) {
    return korsbaek.general.record(korsbaek.tenant, actor, what);
  }

  private static GeneralIntervention by(UserActor actor, GeneralIntervention what) {
    return new GeneralIntervention(
        what.id(),
        what.title(),
        what.theme(),
        what.ages(),
        what.place(),
        what.heldOn(),
        what.participants(),
        what.forum(),
        what.entry(),
        what.yearGroup(),
        what.note(),
        what.cancelledBecause(),
        actor.user(),
        what.version());
  }

  private GeneralIntervention taught(String school, int yearGroup, LocalDate on) {
    return done(THEME, Optional.of(school), Optional.of(yearGroup), Optional.empty(), on);
  }

  private GeneralIntervention held(LocalDate on) {
    return done(MONDAY, Optional.empty(), Optional.empty(), Optional.empty(), on);
  }

  private GeneralIntervention done(
      String entry, Optional<String> place, Optional<Integer> yearGroup, Optional<String> note) {
    return done(entry, place, yearGroup, note, korsbaek.today());
  }

  private GeneralIntervention done(
      String entry,
      Optional<String> place,
      Optional<Integer> yearGroup,
      Optional<String> note,
      LocalDate on) {
    return new GeneralIntervention(
        new GeneralInterventionId(korsbaek.ids.next()),
        "Noget for mange",
        "Noget for mange",
        AgeGroup.UNDER_18,
        place,
        on,
        Optional.of(22),
        WayOfKorsbaek.ORDINARY_MEETING,
        Optional.of(entry),
        yearGroup,
        note,
        Optional.empty(),
        teacher.user(),
        1);
  }
}
