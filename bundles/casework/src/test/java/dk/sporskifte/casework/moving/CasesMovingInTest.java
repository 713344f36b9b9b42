package dk.sporskifte.casework.moving;

import static org.assertj.core.api.Assertions.assertThat;

import dk.sporskifte.casework.api.AuditEntry;
import dk.sporskifte.casework.api.view.CaseView;
import dk.sporskifte.casework.api.view.ImportPreview;
import dk.sporskifte.casework.api.view.ImportSheet;
import dk.sporskifte.casework.api.view.TaskView;
import dk.sporskifte.casework.korsbaek.Expect;
import dk.sporskifte.model.CaseFile;
import dk.sporskifte.model.CaseState;
import dk.sporskifte.model.Decision;
import dk.sporskifte.model.Person;
import dk.sporskifte.model.Task;
import dk.sporskifte.model.UserActor;
import dk.sporskifte.testkit.Proves;
import dk.sporskifte.testkit.SyntheticPeople;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

/** Young people and their open cases. */
class CasesMovingInTest {
  private final House house = new House();
  private final UserActor leader = house.leader();

  @Test
  @Proves({"HEL-34", "LAW-28"})
  void a_case_in_a_programme_comes_with_its_agreement_and_who_decided_where() {
    CaseView view = movedIn(line -> line);

    assertThat(view.file().state()).isEqualTo(CaseState.ENROLLED);
    assertThat(view.file().referral().targetGroups())
        .containsExactlyInAnyOrder("RISK", "SUBSTANCE");
    assertThat(view.agreement().orElseThrow().on()).hasToString("2026-01-12");
    assertThat(view.decisions())
        .extracting(Decision::kind)
        .containsExactlyInAnyOrder(Decision.Kind.MOVED_IN, Decision.Kind.ELIGIBILITY);
    assertThat(view.decisions())
        .allSatisfy(
            decision -> {
              assertThat(decision.reason()).contains("tidligere system");
              assertThat(decision.modelVersion()).isEqualTo("7");
              assertThat(decision.grounds()).isNotEmpty();
            });
    assertThat(view.decisions()).anyMatch(d -> d.reason().contains("GL-1"));
  }

  @Test
  void its_deadlines_become_tasks_of_the_responsible_post() {
    CaseView view = movedIn(line -> line);

    assertThat(view.tasks())
        .extracting(TaskView::task)
        .extracting(Task::kind)
        .contains(Task.Kind.REVIEW_PLAN, Task.Kind.RENEW_AGREEMENT)
        .doesNotContain(Task.Kind.TAKE_UP_REFERRAL);
    assertThat(view.tasks()).extracting(TaskView::ownerTitle).containsOnly("SSP-medarbejder");
    assertThat(Expect.open(view, Task.Kind.REVIEW_PLAN).due())
        .isEqualTo(house.korsbaek.today().plusMonths(3));
    assertThat(
            Expect.open(
                    new CasesMovingInTest()
                        .movedIn(line -> line.with(Columns.NEXT_REVIEW, "20-03-2026")),
                    Task.Kind.REVIEW_PLAN)
                .due())
        .hasToString("2026-03-20");
  }

  @Test
  void the_clock_that_follows_ages_follows_it() {
    CaseView view = movedIn(line -> line);

    Expect.noneOpen(view, Task.Kind.PREPARE_ADULTHOOD);
    house.korsbaek.ageOn(house.korsbaek.today().plusYears(1).minusDays(1));

    Expect.open(house.korsbaek.show(view.file().id()), Task.Kind.PREPARE_ADULTHOOD);
  }

  @Test
  @Proves("HEL-36")
  void a_referral_that_waits_is_due_by_the_day_it_was_received() {
    CaseView view = movedIn(line -> line.referred().with(Columns.RECEIVED, "23-02-2026"));

    assertThat(view.file().state()).isEqualTo(CaseState.REFERRED);
    assertThat(view.file().takeUpDue()).hasToString("2026-03-23");
    assertThat(Expect.open(view, Task.Kind.TAKE_UP_REFERRAL).due()).hasToString("2026-03-23");
  }

  @Test
  @Proves("LAW-31")
  void who_was_told_already_is_not_told_again() {
    Expect.open(movedIn(line -> line), Task.Kind.INFORM_PERSON);
    Expect.noneOpen(
        new CasesMovingInTest().movedIn(line -> line.with(Columns.INFORMED, "06-01-2026")),
        Task.Kind.INFORM_PERSON);
  }

  @Test
  @Proves("LAW-08")
  void moving_in_shows_a_case_to_posts_alone() {
    CaseView view = movedIn(line -> line);
    UserActor withoutPosts = new UserActor(leader.user(), leader.name(), List.of());

    Expect.notFound(
        house.korsbaek.cases.show(house.korsbaek.tenant, withoutPosts, view.file().id()));
    Expect.notFound(
        house.korsbaek.cases.show(
            house.korsbaek.tenant, house.korsbaek.administrator, view.file().id()));
  }

  @Test
  void nobody_moves_a_case_in_that_another_leader_answers_for() {
    assertThat(House.problems(house.preview(house.korsbaek.leader, house.oneCase(line -> line))))
        .containsExactly("Sager 2 Forløb: not-your-programme");
  }

  @Test
  @Proves("LAW-21")
  void one_row_of_the_trail_names_every_case_and_person() {
    CaseView view = movedIn(line -> line);

    AuditEntry entry =
        house.korsbaek.store.audit(house.korsbaek.tenant.key()).stream()
            .filter(e -> e.useCase().equals("MovingIn.moveIn"))
            .findFirst()
            .orElseThrow();
    assertThat(entry.objects()).contains(view.file().id().value());
    assertThat(entry.subjects()).containsExactly(view.file().person());
  }

  @Test
  void nobody_is_registered_without_a_case() {
    assertThat(
            House.problems(
                house.preview(
                    leader, Typed.file(Typed.heading(ImportSheet.PEOPLE), house.person(1)))))
        .containsExactly("Unge 2 person-without-case");
  }

  @Test
  void each_problem_of_a_person_is_told() {
    String young = house.cpr(1);
    byte[] file =
        Typed.file(
            Typed.heading(ImportSheet.PEOPLE),
            "|12345|A|B||Nej||",
            "||A|B|17-05-2009|Nej||",
            "P-1||A|B||Nej||",
            "|" + young + "|A|B|17-05-2009|Nej||",
            "|" + house.cpr(3) + "|A|||Måske||",
            young + "||A|B|17-05-2009|Nej||",
            "P-2||A|B|17-05-2099|Nej||");

    assertThat(House.problems(house.preview(leader, file)))
        .containsExactly(
            "Unge 2 CPR-nummer: not-a-cpr",
            "Unge 3 CPR-nummer: key-missing",
            "Unge 4 Fødselsdato: birth-date-missing",
            "Unge 5 Fødselsdato: birth-date-disagrees",
            "Unge 6 Efternavn: missing",
            "Unge 6 Adressebeskyttet: not-a-choice",
            "Unge 7 Personnøgle: cpr-in-text",
            "Unge 8 Fødselsdato: in-the-future");
  }

  @Test
  @Proves({"HEL-34", "HEL-35", "LAW-09"})
  void the_rules_of_enrolling_hold_for_what_moves_in() {
    assertThat(problem(line -> line.with(Columns.AGREED, "")))
        .containsExactly("Aftale den: agreement-missing");
    assertThat(problem(line -> line.with(Columns.READY, "Nej")))
        .containsExactly("Aftale den: not-ready-for-plan");
    assertThat(problem(line -> line.with(Columns.AGREED_BY, "Den unge")))
        .containsExactly("Aftale givet af: custody-holder-agrees");
    assertThat(problem(line -> line.with(Columns.HEARD, "")))
        .containsExactly("Aftale givet af: not-heard");
    assertThat(problem(line -> line.with(Columns.AGREED_BY, "")))
        .contains("Aftale givet af: missing");
    assertThat(problem(line -> line.with(Columns.ADMITTED, "").with(Columns.ADMITTED_WHY, "")))
        .containsExactly("Optaget den: missing", "Begrundelse for optagelse: missing");
    assertThat(problem(line -> line.with(Columns.ADMITTED, "04-01-2026")))
        .containsExactly("Optaget den: before-referral");
  }

  @Test
  void who_is_too_young_or_too_old_for_the_programme_is_not_moved_into_it() {
    String old = SyntheticPeople.cpr(1, house.korsbaek.today().minusYears(26)).value();
    byte[] file =
        Typed.file(
            Typed.heading(ImportSheet.PEOPLE),
            "|" + old + "|A|B||Nej||",
            Typed.heading(ImportSheet.CASES),
            new CaseLine(house, 1)
                .with(Columns.CPR, old)
                .with(Columns.AGREED_BY, "Den unge")
                .toString());

    assertThat(House.problems(house.preview(leader, file)))
        .containsExactly("Sager 2 Forløb: outside-age");
  }

  @Test
  void each_problem_of_a_case_is_told() {
    assertThat(problem(line -> line.with(Columns.NUMBER, "")))
        .containsExactly("Sagsnummer: missing");
    assertThat(problem(line -> line.with(Columns.CPR, ""))).contains("CPR-nummer: key-missing");
    assertThat(problem(line -> line.with(Columns.CPR, house.cpr(5))))
        .contains("CPR-nummer: unknown-person");
    assertThat(problem(line -> line.with(Columns.PROGRAMME, "Banderådet")))
        .contains("Forløb: not-a-choice");
    assertThat(problem(line -> line.with(Columns.RESPONSIBLE, "Borgmester")))
        .containsExactly("Ansvarlig stilling: responsible-unknown");
    assertThat(problem(line -> line.with(Columns.RESPONSIBLE, "Politi")))
        .containsExactly("Ansvarlig stilling: responsible-elsewhere");
    assertThat(problem(line -> line.with(Columns.RECEIVED, "01-01-2027")))
        .contains("Modtaget den: in-the-future");
    assertThat(problem(line -> line.with(Columns.CHANNEL, "Opsøgende arbejde")))
        .containsExactly("Modtaget ved: not-a-choice");
    assertThat(problem(line -> line.with(Columns.TARGET_GROUPS, "I risikozonen; Rask")))
        .containsExactly("Målgrupper: not-a-choice");
    assertThat(problem(line -> line.with(Columns.FORM_RECEIVED, "04-01-2026")))
        .containsExactly("Skema modtaget den: before-referral");
    assertThat(problem(line -> line.with(Columns.STATE, "Overdraget")))
        .containsExactly("Tilstand: not-a-choice");
    assertThat(problem(line -> line.with(Columns.REASON, "x".repeat(20_001))))
        .containsExactly("Begrundelse: too-long");
  }

  @Test
  @Proves("LAW-06")
  void a_number_never_stands_in_a_text_and_is_never_repeated() {
    String number = house.cpr(1);

    ImportPreview preview =
        house.preview(
            leader,
            house.oneCase(
                line ->
                    line.with(
                        Columns.REASON,
                        "Ven af " + number.substring(0, 6) + "-" + number.substring(6))));

    assertThat(House.problems(preview)).containsExactly("Sager 2 Begrundelse: cpr-in-text");
    assertThat(preview.toString()).doesNotContain(number).doesNotContain(number.substring(0, 6));
    assertThat(Columns.of(ImportSheet.CASES))
        .extracting(Column::heading)
        .noneMatch(heading -> heading.matches("(?i).*(sigt|dom|lovover|gerning).*"));
  }

  @Test
  void one_problem_in_the_last_line_leaves_nothing() {
    byte[] file =
        Typed.file(
            Typed.heading(ImportSheet.PEOPLE),
            house.person(1),
            house.person(3),
            Typed.heading(ImportSheet.CASES),
            new CaseLine(house, 1).toString(),
            new CaseLine(house, 3).with(Columns.STATE, "").toString());

    Expect.refused(house.moveIn(leader, file), "import-has-problems");

    assertThat(house.korsbaek.store.all(house.korsbaek.tenant.key(), CaseFile.class)).isEmpty();
    assertThat(house.korsbaek.store.all(house.korsbaek.tenant.key(), Person.class)).isEmpty();
  }

  private List<String> problem(UnaryOperator<CaseLine> how) {
    return House.problems(house.preview(leader, house.oneCase(how))).stream()
        .map(p -> p.replaceFirst("^Sager 2 ", ""))
        .filter(p -> !p.startsWith("Unge 2 person-without-case"))
        .toList();
  }

  private CaseView movedIn(UnaryOperator<CaseLine> how) {
    house.moveIn(leader, house.oneCase(how)).orThrow();
    CaseFile file = house.korsbaek.store.all(house.korsbaek.tenant.key(), CaseFile.class).get(0);
    return house.korsbaek.cases.show(house.korsbaek.tenant, leader, file.id()).orThrow();
  }
}
