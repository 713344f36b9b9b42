package dk.sporskifte.casework.sparring;

import static org.assertj.core.api.Assertions.assertThat;

import dk.sporskifte.casework.api.AskingForSparring.NewQuestion;
import dk.sporskifte.casework.api.KeepingUnits.UnitFacts;
import dk.sporskifte.casework.api.Outcome;
import dk.sporskifte.casework.api.PageRequest;
import dk.sporskifte.casework.api.RaisingConcern.NewConcern;
import dk.sporskifte.casework.api.TaskFilter;
import dk.sporskifte.casework.api.port.TenantStatus;
import dk.sporskifte.casework.api.view.Colleague;
import dk.sporskifte.casework.api.view.SparringQuestionView;
import dk.sporskifte.casework.api.view.SparringView;
import dk.sporskifte.casework.api.view.TaskView;
import dk.sporskifte.casework.concern.ConcernsNotYetCases;
import dk.sporskifte.casework.korsbaek.Directory;
import dk.sporskifte.casework.korsbaek.Expect;
import dk.sporskifte.casework.korsbaek.Korsbaek;
import dk.sporskifte.casework.korsbaek.StaffOfKorsbaek;
import dk.sporskifte.casework.korsbaek.WayOfKorsbaek;
import dk.sporskifte.casework.units.UnitsInRegister;
import dk.sporskifte.model.Circumstances;
import dk.sporskifte.model.ConcernId;
import dk.sporskifte.model.IntakeChannel;
import dk.sporskifte.model.Post;
import dk.sporskifte.model.PostId;
import dk.sporskifte.model.Role;
import dk.sporskifte.model.SparringId;
import dk.sporskifte.model.Task;
import dk.sporskifte.model.UnitId;
import dk.sporskifte.model.UserActor;
import dk.sporskifte.testkit.Proves;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SparringTest {
  private final Korsbaek korsbaek = Korsbaek.working(StaffOfKorsbaek.way());
  private final SparringByOneDoor sparring = new SparringByOneDoor(korsbaek.audited);
  private final ConcernsNotYetCases concerns = new ConcernsNotYetCases(korsbaek.audited);
  private UserActor teacher;
  private UserActor head;

  @BeforeEach
  void a_school_with_a_door() {
    UnitsInRegister units = new UnitsInRegister(korsbaek.audited);
    UnitId school = new UnitId(korsbaek.ids.next());
    units
        .add(
            korsbaek.tenant,
            korsbaek.administrator,
            school,
            korsbaek.today(),
            new UnitFacts(
                "Havneskolen",
                StaffOfKorsbaek.SCHOOL,
                StaffOfKorsbaek.LEARNING,
                Optional.of("nord"),
                Optional.empty()))
        .orThrow();
    teacher = at("Havneskolen", "tove", "Lærer", Role.EMPLOYEE);
    head = at("Havneskolen", "bo", "Skoleleder", Role.LEADER);
    units
        .nameAdviser(
            korsbaek.tenant,
            korsbaek.administrator,
            school,
            korsbaek.caseworker.posts().get(0).id())
        .orThrow();
  }

  @Test
  @Proves({"HAL-15", "HAL-16"})
  void an_employee_finds_one_door_and_the_leader_of_the_unit() {
    SparringView mine = mine(teacher);

    assertThat(mine.door().map(Colleague::post)).contains(korsbaek.caseworker.posts().get(0));
    assertThat(mine.leaders()).extracting(c -> c.post().title()).containsExactly("Skoleleder");
    assertThat(mine.gap()).isEmpty();
    assertThat(mine.days()).isEqualTo(3);
    assertThat(mine.usualMinutes()).isEmpty();
  }

  @Test
  @Proves("HAL-16")
  void a_question_is_a_task_of_the_door_and_the_time_to_the_answer_is_measured() {
    SparringQuestionView asked = ask(teacher, "Hvordan begynder jeg?").orThrow();
    assertThat(open(korsbaek.caseworker))
        .extracting(t -> t.task().kind())
        .containsExactly(Task.Kind.ANSWER_SPARRING);
    assertThat(mine(korsbaek.caseworker).toAnswer()).hasSize(1);

    korsbaek.clock.advance(Duration.ofMinutes(90));
    SparringQuestionView answered = answer(korsbaek.caseworker, asked, "Spørg barnet").orThrow();

    assertThat(answered.minutes()).contains(90L);
    assertThat(open(korsbaek.caseworker)).isEmpty();
    assertThat(mine(teacher).asked())
        .singleElement()
        .satisfies(
            q -> {
              assertThat(q.question().answer().orElseThrow().text()).isEqualTo("Spørg barnet");
              assertThat(q.answeredByName()).contains(korsbaek.caseworker.name());
            });
    Expect.refused(answer(korsbaek.caseworker, answered, "Igen"), "sparring-answered");
  }

  @Test
  @Proves("HAL-16")
  void how_soon_the_door_usually_answers_is_told_once_there_are_five() {
    for (int hours = 1; hours <= 5; hours++) {
      assertThat(mine(teacher).usualMinutes()).isEmpty();
      SparringQuestionView asked = ask(teacher, "Hvordan?").orThrow();
      korsbaek.clock.advance(Duration.ofHours(hours));
      answer(korsbaek.caseworker, asked, "Sådan").orThrow();
    }
    assertThat(mine(teacher).usualMinutes()).contains(4L * 60);
  }

  @Test
  @Proves("HAL-16")
  void unanswered_it_climbs_to_the_leader_after_its_last_day_and_once() {
    SparringQuestionView asked = ask(teacher, "Hvordan begynder jeg?").orThrow();
    SparringClimbs climbs =
        new SparringClimbs(
            korsbaek.audited, new Directory(korsbaek.tenant, TenantStatus.State.OPEN));
    korsbaek.clock.goTo(korsbaek.today().plusDays(3));
    assertThat(climbs.climb(korsbaek.tenant).orThrow()).isZero();
    Expect.notFound(answer(head, asked, "Nej"));

    korsbaek.clock.goTo(korsbaek.today().plusDays(1));
    assertThat(climbs.climb(korsbaek.tenant).orThrow()).isEqualTo(1);
    assertThat(climbs.climb(korsbaek.tenant).orThrow()).isZero();

    assertThat(mine(teacher).asked()).allMatch(SparringQuestionView::overdue);
    assertThat(open(head)).hasSize(1);
    SparringQuestionView now = mine(head).toAnswer().get(0);
    answer(head, now, "Kom ind til mig").orThrow();
    assertThat(open(head)).isEmpty();
    assertThat(open(korsbaek.caseworker)).isEmpty();
  }

  @Test
  @Proves("HAL-16")
  void it_names_nobody_and_is_read_by_nobody_else() {
    Expect.refused(ask(teacher, "Det er 010108-5556"), "cpr-in-text");
    Expect.refused(ask(teacher, " "), "text-missing");
    SparringQuestionView asked = ask(teacher, "Hvordan begynder jeg?").orThrow();

    Expect.notFound(answer(korsbaek.secretary, asked, "Nej"));
    Expect.refused(answer(teacher, asked, "Nej"), "not-the-adviser");
    Expect.notAllowed(sparring.mine(korsbaek.tenant, korsbaek.administrator));
    assertThat(mine(korsbaek.secretary).toAnswer()).isEmpty();
  }

  @Test
  @Proves("HAL-16")
  void the_concern_it_is_about_is_seen_by_who_sees_the_concern() {
    ConcernId own = raise(teacher);
    SparringQuestionView asked =
        sparring
            .ask(
                korsbaek.tenant,
                teacher,
                new NewQuestion(new SparringId(korsbaek.ids.next()), "Hvad nu?", Optional.of(own)))
            .orThrow();
    assertThat(asked.concern()).contains(own);

    korsbaek.clock.goTo(korsbaek.today().plusDays(4));
    SparringClimbs climbs =
        new SparringClimbs(
            korsbaek.audited, new Directory(korsbaek.tenant, TenantStatus.State.OPEN));
    climbs.climb(korsbaek.tenant).orThrow();

    assertThat(mine(korsbaek.caseworker).toAnswer().get(0).concern()).contains(own);
    assertThat(mine(head).toAnswer().get(0).concern()).as("leads the unit alone").isEmpty();
    Expect.notFound(
        sparring.ask(
            korsbaek.tenant,
            at("Havneskolen", "tim", "Lærer", Role.EMPLOYEE),
            new NewQuestion(new SparringId(korsbaek.ids.next()), "Hvad nu?", Optional.of(own))));
  }

  @Test
  @Proves({"HAL-16", "HAL-28"})
  void without_a_door_the_employee_is_told_so() {
    UserActor librarian = at("Biblioteket", "lis", "Bibliotekar", Role.EMPLOYEE);

    Expect.refused(ask(librarian, "Hvem hjælper mig?"), "no-sparring-door");
    assertThat(mine(librarian).gap()).isPresent();
    Korsbaek other = Korsbaek.plusBesideOrdinary();
    Expect.refused(
        new SparringByOneDoor(other.audited).mine(other.tenant, other.caseworker),
        "no-sparring-door");
  }

  @Test
  @Proves("HAL-17")
  void a_concern_raised_at_a_school_goes_to_the_local_forum_of_its_district() {
    String local = WayOfKorsbaek.PLUS_MEETING + "@nord";
    UserActor there =
        korsbaek.employ("nete", korsbaek.post("SSP i nord", Role.CASEWORKER, local, "medarbejder"));

    ConcernId raised = raise(teacher);

    assertThat(concerns.show(korsbaek.tenant, there, raised)).isInstanceOf(Outcome.Done.class);
    Expect.notFound(concerns.show(korsbaek.tenant, korsbaek.caseworker, raised));
    Expect.notFound(concerns.show(korsbaek.tenant, head, raised));
    ConcernId elsewhere = raise(korsbaek.triage);
    assertThat(concerns.show(korsbaek.tenant, korsbaek.caseworker, elsewhere))
        .isInstanceOf(Outcome.Done.class);
  }

  private ConcernId raise(UserActor actor) {
    ConcernId id = new ConcernId(korsbaek.ids.next());
    concerns
        .raise(
            korsbaek.tenant,
            actor,
            new NewConcern(
                id,
                Optional.empty(),
                IntakeChannel.PARTNER,
                "Sover i timerne",
                Optional.of("Jeg er træt"),
                new Circumstances(
                    Optional.of("En dreng i 6. klasse"),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty())))
        .orThrow();
    return id;
  }

  private SparringView mine(UserActor actor) {
    return sparring.mine(korsbaek.tenant, actor).orThrow();
  }

  private Outcome<SparringQuestionView> ask(UserActor actor, String text) {
    return sparring.ask(
        korsbaek.tenant,
        actor,
        new NewQuestion(new SparringId(korsbaek.ids.next()), text, Optional.empty()));
  }

  private Outcome<SparringQuestionView> answer(
      UserActor actor, SparringQuestionView asked, String text) {
    return sparring.answer(
        korsbaek.tenant, actor, asked.question().id(), asked.question().version(), text);
  }

  private List<TaskView> open(UserActor actor) {
    return korsbaek
        .tasks
        .open(
            korsbaek.tenant,
            actor,
            new TaskFilter(true, false, Optional.empty(), Optional.of(Task.Kind.ANSWER_SPARRING)),
            PageRequest.first())
        .orThrow()
        .items();
  }

  private UserActor at(String unit, String username, String title, Role role) {
    return korsbaek.employ(
        username,
        new Post(
            new PostId(korsbaek.ids.next()),
            title,
            role,
            unit,
            Optional.empty(),
            Optional.empty()));
  }
}
