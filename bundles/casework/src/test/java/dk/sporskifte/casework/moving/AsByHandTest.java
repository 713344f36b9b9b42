package dk.sporskifte.casework.moving;

import static org.assertj.core.api.Assertions.assertThat;

import dk.sporskifte.casework.api.view.CaseView;
import dk.sporskifte.casework.api.view.ImportSheet;
import dk.sporskifte.casework.api.view.TaskView;
import dk.sporskifte.casework.korsbaek.AReferral;
import dk.sporskifte.casework.korsbaek.Expect;
import dk.sporskifte.casework.korsbaek.Korsbaek;
import dk.sporskifte.casework.korsbaek.WayOfKorsbaek;
import dk.sporskifte.model.CaseFile;
import dk.sporskifte.model.CaseId;
import dk.sporskifte.model.Post;
import dk.sporskifte.model.Role;
import dk.sporskifte.model.Task;
import dk.sporskifte.model.UserActor;
import dk.sporskifte.testkit.Proves;
import dk.sporskifte.testkit.SyntheticPeople;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

/** A case that moved in is followed and seen as one that began here. */
class AsByHandTest {
  private static final Set<Task.Kind> OF_THE_REFERRAL =
      EnumSet.of(
          Task.Kind.TAKE_UP_REFERRAL,
          Task.Kind.PLAN_EXTRA_MEETING,
          Task.Kind.RECEIVE_REFERRAL_FORM);

  private final House house = new House(Korsbaek.withChiefsAndExit());
  private final Korsbaek korsbaek = house.korsbaek;
  private final String today = korsbaek.today().toString();
  private final UserActor leader = korsbaek.employ("linda", post("Leder af SSP+", Role.LEADER));

  @Test
  @Proves({"HEL-33", "HEL-36"})
  void a_referral_brings_the_same_tasks() {
    List<String> byHand = tasks(korsbaek.refer(AReferral.in(korsbaek).to(WayOfKorsbaek.PLUS)));

    CaseView movedIn = movedIn(2, line -> line.referred().with(Columns.RECEIVED, today));

    assertThat(tasks(movedIn)).containsExactlyInAnyOrderElementsOf(byHand);
    assertThat(byHand)
        .anyMatch(task -> task.startsWith("RECEIVE_REFERRAL_FORM"))
        .anyMatch(task -> task.startsWith("PLAN_EXTRA_MEETING"));
  }

  @Test
  void a_birthday_that_is_near_asks_at_once() {
    LocalDate born = korsbaek.today().minusYears(18).plusMonths(2);
    List<String> byHand =
        tasks(korsbaek.refer(AReferral.in(korsbaek).born(born).to(WayOfKorsbaek.PLUS)));

    CaseView movedIn =
        movedIn(
            2,
            line ->
                line.referred()
                    .with(Columns.CPR, SyntheticPeople.cpr(2, born).value())
                    .with(Columns.RECEIVED, today));

    assertThat(tasks(movedIn)).containsExactlyInAnyOrderElementsOf(byHand);
    assertThat(byHand).anyMatch(task -> task.startsWith("PREPARE_ADULTHOOD"));
  }

  @Test
  void a_form_that_came_is_not_asked_for() {
    Expect.noneOpen(
        movedIn(
            2,
            line ->
                line.referred().with(Columns.RECEIVED, today).with(Columns.FORM_RECEIVED, today)),
        Task.Kind.RECEIVE_REFERRAL_FORM);
    Expect.noneOpen(
        movedIn(4, line -> line.referred().with(Columns.CHANNEL, "Indstillingsskema")),
        Task.Kind.RECEIVE_REFERRAL_FORM);
  }

  @Test
  @Proves("HEL-45")
  void somebody_admitted_brings_the_same_tasks_but_those_of_the_referral() {
    List<String> byHand =
        korsbaek.enrolled().tasks().stream()
            .filter(task -> !OF_THE_REFERRAL.contains(task.task().kind()))
            .map(AsByHandTest::told)
            .toList();

    CaseView movedIn =
        movedIn(
            2,
            line ->
                line.with(Columns.RECEIVED, today)
                    .with(Columns.AGREED, today)
                    .with(Columns.ADMITTED, today));

    assertThat(tasks(movedIn))
        .containsAll(byHand)
        .hasSize(byHand.size() + 1)
        .anyMatch(task -> task.startsWith("REVIEW_PLAN"));
    assertThat(byHand).anyMatch(task -> task.startsWith("KEEP_CONTACT"));
  }

  @Test
  void every_task_is_the_responsible_posts_whoever_brings_the_case() {
    korsbaek.employ("kaj", post("Kollega", Role.CASEWORKER));

    for (CaseView view :
        List.of(
            movedIn(2, line -> line.with(Columns.RESPONSIBLE, "Kollega")),
            movedIn(4, line -> line.referred().with(Columns.RESPONSIBLE, "Kollega")))) {
      assertThat(view.tasks())
          .filteredOn(task -> task.task().kind() != Task.Kind.PLAN_EXTRA_MEETING)
          .extracting(TaskView::ownerTitle)
          .isNotEmpty()
          .containsOnly("Kollega");
    }
  }

  @Test
  void a_leader_does_not_answer_for_a_case() {
    assertThat(
            House.problems(
                house.preview(
                    leader, file(2, line -> line.with(Columns.RESPONSIBLE, "Leder af SSP+")))))
        .containsExactly("Sager 2 Ansvarlig stilling: responsible-elsewhere");
  }

  @Test
  @Proves("LAW-18")
  void a_case_of_tighter_access_is_shown_to_its_coordinator_and_whoever_brought_it_alone() {
    UserActor colleague = korsbaek.employ("kaj", post("Kollega", Role.CASEWORKER));
    LocalDate adult = korsbaek.today().minusYears(20);

    CaseId id =
        movedIn(
                2,
                line ->
                    line.with(Columns.CPR, SyntheticPeople.cpr(2, adult).value())
                        .with(Columns.PROGRAMME, "Forløb " + WayOfKorsbaek.DERADICALISATION)
                        .with(Columns.AGREED_BY, "Den unge"))
            .file()
            .id();

    assertThat(korsbaek.show(id).file().programme()).isEqualTo(WayOfKorsbaek.DERADICALISATION);
    Expect.notFound(korsbaek.cases.show(korsbaek.tenant, colleague, id));
    Expect.notFound(korsbaek.cases.show(korsbaek.tenant, korsbaek.leader, id));
  }

  @Test
  @Proves("HEL-34")
  void the_terms_are_those_of_the_programme() {
    String adult = SyntheticPeople.cpr(2, korsbaek.today().minusYears(20)).value();

    assertThat(
            House.problems(
                house.preview(
                    leader,
                    file(
                        2,
                        line ->
                            line.with(Columns.CPR, adult)
                                .with(Columns.PROGRAMME, "Forløb " + WayOfKorsbaek.EXIT_LIGHT)
                                .with(Columns.AGREED_BY, "Den unge")
                                .with(Columns.READY, "Nej")))))
        .isEmpty();
    assertThat(
            House.problems(
                house.preview(
                    leader,
                    file(
                        2,
                        line ->
                            line.with(Columns.CPR, adult)
                                .with(Columns.PROGRAMME, "SSP+")
                                .with(Columns.AGREED_BY, "Den unge")
                                .with(Columns.READY, "Nej")))))
        .containsExactly("Sager 2 Aftale den: not-ready-for-plan");
  }

  private CaseView movedIn(int number, UnaryOperator<CaseLine> how) {
    Set<CaseId> before = Set.copyOf(ids());
    house.moveIn(leader, file(number, how)).orThrow();
    CaseId added = ids().stream().filter(id -> !before.contains(id)).findFirst().orElseThrow();
    return korsbaek.cases.show(korsbaek.tenant, leader, added).orThrow();
  }

  private byte[] file(int number, UnaryOperator<CaseLine> how) {
    CaseLine line = how.apply(new CaseLine(house, number));
    return Typed.file(
        Typed.heading(ImportSheet.PEOPLE),
        "|" + line.cell(Columns.CPR) + "|Emil|Prøvelund||Nej|Opdigtet Allé 7|",
        Typed.heading(ImportSheet.CASES),
        line.toString());
  }

  private List<CaseId> ids() {
    return korsbaek.store.all(korsbaek.tenant.key(), CaseFile.class).stream()
        .map(CaseFile::id)
        .toList();
  }

  private Post post(String title, Role role) {
    return korsbaek.post(title, role, WayOfKorsbaek.PLUS_MEETING, "medarbejder");
  }

  private static List<String> tasks(CaseView view) {
    return view.tasks().stream().map(AsByHandTest::told).toList();
  }

  /** Numbers of cases differ. */
  private static String told(TaskView view) {
    Task task = view.task();
    return task.kind()
        + " "
        + task.text().replaceAll("\\d{4}-\\d+", "")
        + " "
        + task.due()
        + " "
        + view.ownerTitle()
        + " "
        + task.because();
  }
}
