package dk.sporskifte.casework.ages;

import static org.assertj.core.api.Assertions.assertThat;

import dk.sporskifte.casework.api.AuditEntry;
import dk.sporskifte.casework.api.Outcome;
import dk.sporskifte.casework.api.YoungPerson;
import dk.sporskifte.casework.api.port.TenantStatus;
import dk.sporskifte.casework.api.view.CaseView;
import dk.sporskifte.casework.korsbaek.AReferral;
import dk.sporskifte.casework.korsbaek.Directory;
import dk.sporskifte.casework.korsbaek.Expect;
import dk.sporskifte.casework.korsbaek.Korsbaek;
import dk.sporskifte.casework.work.HourlyRounds;
import dk.sporskifte.model.CaseId;
import dk.sporskifte.model.CaseState;
import dk.sporskifte.model.Person;
import dk.sporskifte.model.PersonId;
import dk.sporskifte.model.SystemActor;
import dk.sporskifte.model.Task;
import dk.sporskifte.testkit.Proves;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AgesTest {
  private final Korsbaek korsbaek = Korsbaek.plusBesideOrdinary();

  @Test
  @Proves({"AGE-01", "AGE-02", "HEL-01"})
  void leaving_the_target_group_is_a_task_ahead_and_one_on_the_day_and_never_a_closing() {
    CaseId id = refer(LocalDate.of(2002, 6, 15));

    assertThat(korsbaek.ageOn(LocalDate.of(2026, 12, 14))).as("the day before").isZero();
    assertThat(korsbaek.ageOn(LocalDate.of(2026, 12, 15))).isEqualTo(2);
    Task ahead = open(id, Task.Kind.LEAVES_TARGET_GROUP);
    assertThat(ahead.due()).isEqualTo("2026-12-15");
    assertThat(ahead.source().requirement()).isEqualTo("HEL-01");
    assertThat(open(id, Task.Kind.CLOSE_OR_HAND_OVER).due()).isEqualTo("2027-06-15");

    for (LocalDate day : List.of(day("2027-06-14"), day("2027-06-15"), day("2027-06-16"))) {
      assertThat(korsbaek.ageOn(day)).as("on %s", day).isZero();
      assertThat(show(id).file().state()).isEqualTo(CaseState.REFERRED);
    }
    assertThat(open(id, Task.Kind.CLOSE_OR_HAND_OVER).overdue(korsbaek.today())).isTrue();
  }

  @Test
  @Proves({"KOG-01", "KOG-02", "AGE-04"})
  void one_case_passes_18_and_is_to_be_closed_or_handed_over_at_23() {
    Korsbaek one = Korsbaek.oneForAll();
    CaseView referred = one.refer(AReferral.in(one).born(LocalDate.of(2008, 9, 10)).targetGroups());
    CaseId id = referred.file().id();

    one.ageOn(LocalDate.of(2026, 9, 10));
    assertThat(one.show(id).file()).isEqualTo(referred.file());
    one.ageOn(LocalDate.of(2031, 3, 9));
    Expect.noneOpen(one.show(id), Task.Kind.LEAVES_TARGET_GROUP);
    one.ageOn(LocalDate.of(2031, 3, 10));

    assertThat(Expect.open(one.show(id), Task.Kind.LEAVES_TARGET_GROUP).due())
        .isEqualTo("2031-03-10");
    assertThat(Expect.open(one.show(id), Task.Kind.CLOSE_OR_HAND_OVER).due())
        .isEqualTo("2031-09-10");
    one.ageOn(LocalDate.of(2031, 9, 11));
    assertThat(one.show(id).file()).isEqualTo(referred.file());
  }

  @ParameterizedTest(name = "born {0}: {1} due on {2}")
  @CsvSource({
    "2004-02-29, CLOSE_OR_HAND_OVER, 2029-03-01",
    "2001-12-31, CLOSE_OR_HAND_OVER, 2026-12-31",
    "2002-01-01, CLOSE_OR_HAND_OVER, 2027-01-01"
  })
  @Proves("AGE-01")
  void births_that_are_hard_to_count_are_counted_by_the_one_function(
      LocalDate born, Task.Kind kind, LocalDate due) {
    CaseId id = refer(born);

    korsbaek.ageOn(due.minusMonths(6));

    assertThat(open(id, kind).due()).isEqualTo(due);
  }

  @ParameterizedTest(name = "at {0} UTC: {1}")
  @CsvSource({
    "2026-12-14T22:30:00Z, false",
    "2026-12-14T23:30:00Z, true",
    "2026-06-14T21:30:00Z, false",
    "2026-06-14T22:30:00Z, true"
  })
  @Proves("AGE-01")
  void a_day_begins_at_midnight_in_copenhagen(Instant at, boolean raised) {
    LocalDate leaves = day(at.toString().substring(0, 7) + "-15").plusMonths(6);
    CaseId id = refer(leaves.minusYears(25));

    korsbaek.clock.set(at);
    korsbaek.ages.follow(korsbaek.tenant).orThrow();

    assertThat(kinds(id).contains(Task.Kind.LEAVES_TARGET_GROUP)).isEqualTo(raised);
  }

  @Test
  @Proves("AGE-03")
  void somebody_in_a_programme_that_goes_on_is_prepared_for_18() {
    CaseId id = refer(LocalDate.of(2008, 9, 10));

    korsbaek.ageOn(LocalDate.of(2026, 6, 9));
    Expect.noneOpen(show(id), Task.Kind.PREPARE_ADULTHOOD);
    korsbaek.ageOn(LocalDate.of(2026, 6, 10));

    Task prepare = open(id, Task.Kind.PREPARE_ADULTHOOD);
    assertThat(prepare.due()).isEqualTo("2026-06-10");
    assertThat(prepare.because()).contains("10. september 2026");
  }

  @Test
  @Proves({"LAW-09", "LAW-15", "AGE-05"})
  void the_birthdays_of_the_law_and_of_programmes_to_come_are_told_of_ahead() {
    CaseId child = refer(LocalDate.of(2016, 9, 10));
    CaseId youth = refer(LocalDate.of(2011, 9, 10));

    korsbaek.ageOn(LocalDate.of(2026, 8, 9));
    assertThat(kinds(child)).doesNotContain(Task.Kind.REACHES_AGE);
    korsbaek.ageOn(LocalDate.of(2026, 8, 10));

    assertThat(open(child, Task.Kind.REACHES_AGE).text()).contains("10 år", "partsstatus");
    Task fifteen = open(youth, Task.Kind.REACHES_AGE);
    assertThat(fifteen.text()).contains("mistænkt", "sigtet");
    assertThat(fifteen.source().requirement()).isEqualTo("LAW-15");
    complete(fifteen);
    korsbaek.ageOn(LocalDate.of(2027, 7, 10));
    assertThat(open(youth, Task.Kind.REACHES_AGE).text()).contains("SSP+");
  }

  @Test
  void what_lies_before_the_referral_asks_nothing() {
    CaseId id = refer(LocalDate.of(2000, 1, 15));

    korsbaek.ageOn(LocalDate.of(2026, 5, 1));

    assertThat(kinds(id))
        .doesNotContain(
            Task.Kind.REACHES_AGE, Task.Kind.LEAVES_TARGET_GROUP, Task.Kind.CLOSE_OR_HAND_OVER);
  }

  @Test
  @Proves("KOG-02")
  void after_days_of_standing_still_it_catches_up_once_and_hides_no_breach() {
    CaseId id = refer(LocalDate.of(2002, 6, 15));

    assertThat(korsbaek.ageOn(LocalDate.of(2027, 7, 1))).isEqualTo(2);
    assertThat(korsbaek.ages.follow(korsbaek.tenant).orThrow()).isZero();

    assertThat(open(id, Task.Kind.CLOSE_OR_HAND_OVER).due()).isEqualTo("2027-06-15");
    assertThat(open(id, Task.Kind.LEAVES_TARGET_GROUP).due()).isEqualTo("2027-07-01");
  }

  @Test
  @Proves("AGE-01")
  void a_birth_date_supplied_apart_counts_as_any_other_and_its_correction_moves_what_is_due() {
    CaseView view =
        korsbaek.refer(
            AReferral.in(korsbaek)
                .of(
                    new YoungPerson.Told(
                        Optional.empty(),
                        "Ida",
                        "Uden Nummer",
                        Optional.of(LocalDate.of(2001, 6, 15)),
                        false,
                        Optional.empty(),
                        Optional.empty())));
    CaseId id = view.file().id();
    assertThat(open(id, Task.Kind.CLOSE_OR_HAND_OVER).due()).isEqualTo("2026-06-15");

    correct(view.person().id(), LocalDate.of(2001, 7, 20));
    assertThat(korsbaek.ages.follow(korsbaek.tenant).orThrow()).isZero();

    Task moved = open(id, Task.Kind.CLOSE_OR_HAND_OVER);
    assertThat(moved.due()).isEqualTo("2026-07-20");
    assertThat(moved.because()).contains("20. juli 2026");
  }

  @Test
  void what_was_done_before_a_birth_date_was_corrected_is_raised_again_in_its_time() {
    CaseView view = korsbaek.refer(withoutNumber(LocalDate.of(2001, 6, 15)));
    complete(open(view.file().id(), Task.Kind.CLOSE_OR_HAND_OVER));

    correct(view.person().id(), LocalDate.of(2003, 6, 15));
    assertThat(korsbaek.ages.follow(korsbaek.tenant).orThrow()).isZero();
    korsbaek.ageOn(LocalDate.of(2027, 12, 15));

    assertThat(open(view.file().id(), Task.Kind.CLOSE_OR_HAND_OVER).due()).isEqualTo("2028-06-15");
  }

  @Test
  void a_closed_case_asks_nothing_any_more() {
    CaseView enrolled = korsbaek.enrolled();
    korsbaek
        .closing
        .close(
            korsbaek.tenant,
            korsbaek.caseworker,
            enrolled.file().id(),
            enrolled.file().version(),
            "NOT_RELEVANT",
            "I arbejde")
        .orThrow();

    assertThat(korsbaek.ageOn(LocalDate.of(2035, 1, 1))).isZero();
    assertThat(korsbaek.ages.follow(korsbaek.tenant).orThrow()).isZero();
  }

  @Test
  void the_task_is_the_post_s_that_works_on_the_case() {
    CaseId id = refer(LocalDate.of(2002, 6, 15));

    korsbaek.ageOn(LocalDate.of(2026, 12, 15));

    assertThat(open(id, Task.Kind.CLOSE_OR_HAND_OVER).owner())
        .isEqualTo(korsbaek.caseworker.posts().get(0).id());
  }

  @Test
  @Proves("LAW-21")
  void each_look_at_somebody_is_written_down_and_a_look_at_nobody_is_not() {
    CaseId id = refer(LocalDate.of(2002, 6, 15));
    int before = ofClock().size();

    korsbaek.ageOn(LocalDate.of(2026, 12, 15));
    korsbaek.ages.follow(korsbaek.tenant).orThrow();

    List<AuditEntry> written = ofClock();
    assertThat(written).hasSize(before + 1);
    AuditEntry last = written.get(written.size() - 1);
    assertThat(last.objects()).containsExactly(id.value());
    assertThat(last.subjects()).hasSize(1);
  }

  @Test
  void many_cases_are_looked_at_some_at_a_time() {
    for (int i = 0; i < AgesFollowed.AT_ONCE + 3; i++) {
      korsbaek.refer(
          AReferral.in(korsbaek)
              .of(
                  new YoungPerson.Told(
                      Optional.empty(),
                      "Nr" + i,
                      "Mange",
                      Optional.of(LocalDate.of(2002, 6, 15)),
                      false,
                      Optional.empty(),
                      Optional.empty())));
    }

    assertThat(korsbaek.ageOn(LocalDate.of(2026, 12, 15)))
        .isEqualTo(2 * (AgesFollowed.AT_ONCE + 3));
  }

  @Test
  void the_clock_looks_in_open_tenants_and_goes_on_after_a_mistake() {
    CaseId id = refer(LocalDate.of(2002, 6, 15));
    korsbaek.clock.goTo(LocalDate.of(2026, 12, 15));

    look(TenantStatus.State.CLOSED);
    Expect.noneOpen(show(id), Task.Kind.CLOSE_OR_HAND_OVER);
    look(TenantStatus.State.OPEN);
    Expect.open(show(id), Task.Kind.CLOSE_OR_HAND_OVER);
  }

  private void look(TenantStatus.State state) {
    Directory directory = new Directory(korsbaek.tenant, state);
    new HourlyRounds(directory).go(new AgeClock(korsbaek.ages, directory));
  }

  private List<AuditEntry> ofClock() {
    return korsbaek.store.audit(korsbaek.tenant.key()).stream()
        .filter(e -> e.actor().equals(SystemActor.CLOCK.id()))
        .toList();
  }

  private AReferral withoutNumber(LocalDate born) {
    return AReferral.in(korsbaek)
        .of(
            new YoungPerson.Told(
                Optional.empty(),
                "Ida",
                "Uden Nummer",
                Optional.of(born),
                false,
                Optional.empty(),
                Optional.empty()));
  }

  private void correct(PersonId id, LocalDate born) {
    korsbaek
        .store
        .in(
            korsbaek.tenant.key(),
            korsbaek.caseworker,
            stores -> {
              Person person = stores.people().find(id).orElseThrow();
              stores
                  .people()
                  .save(
                      new Person(
                          person.id(),
                          person.cpr(),
                          person.givenName(),
                          person.familyName(),
                          born,
                          person.addressProtected(),
                          person.address(),
                          person.phone(),
                          person.version()));
              return Outcome.done(true);
            })
        .orThrow();
  }

  private void complete(Task task) {
    korsbaek
        .tasks
        .complete(korsbaek.tenant, korsbaek.caseworker, task.id(), task.version())
        .orThrow();
  }

  private CaseId refer(LocalDate born) {
    return korsbaek.refer(AReferral.in(korsbaek).born(born)).file().id();
  }

  private CaseView show(CaseId id) {
    return korsbaek.show(id);
  }

  private Task open(CaseId id, Task.Kind kind) {
    return Expect.open(show(id), kind);
  }

  private List<Task.Kind> kinds(CaseId id) {
    return show(id).tasks().stream().map(t -> t.task().kind()).toList();
  }

  private static LocalDate day(String text) {
    return LocalDate.parse(text);
  }
}
