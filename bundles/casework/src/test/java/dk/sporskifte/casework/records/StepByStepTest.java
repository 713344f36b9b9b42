package dk.sporskifte.casework.records;

import static org.assertj.core.api.Assertions.assertThat;

import dk.sporskifte.casework.api.Outcome;
import dk.sporskifte.casework.api.view.RecordView;
import dk.sporskifte.casework.korsbaek.Expect;
import dk.sporskifte.casework.korsbaek.Korsbaek;
import dk.sporskifte.casework.korsbaek.WayOfKorsbaek;
import dk.sporskifte.model.OrganisationKind;
import dk.sporskifte.model.Role;
import dk.sporskifte.model.Source;
import dk.sporskifte.model.Task;
import dk.sporskifte.model.UserActor;
import dk.sporskifte.municipality.spi.ArtefactTemplate;
import dk.sporskifte.municipality.spi.ArtefactTemplate.About;
import dk.sporskifte.municipality.spi.NextStep;
import dk.sporskifte.municipality.spi.Seat;
import dk.sporskifte.municipality.spi.Secretariat;
import dk.sporskifte.municipality.spi.TemplateField;
import dk.sporskifte.municipality.spi.WayOfWorking;
import dk.sporskifte.testkit.Proves;
import java.time.Period;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class StepByStepTest {
  private static final String ACTIVITY = "aktivitet";
  private static final String PRESS = "presselog";
  private static final String OFFICE = "kontor";

  private final Korsbaek korsbaek = Korsbaek.working(way());
  private final RecordsByTemplate records = new RecordsByTemplate(korsbaek.audited);
  private final RecordCalls calls = new RecordCalls(korsbaek, records);

  @Test
  @Proves({"KBH-27", "X003-08"})
  void a_step_is_taken_when_what_it_needs_is_filled_in() {
    RecordView described = activity();

    assertThat(Expect.refused(move(described, "PLANNED"), "step-not-filled-in").field())
        .contains("content/on");
    RecordView filled = change(described, Map.of("on", List.of("2026-03-20"))).orThrow();
    assertThat(move(filled, "PLANNED").orThrow().record().state()).isEqualTo("PLANNED");
  }

  @Test
  @Proves({"KBH-27", "X003-08"})
  void what_is_added_later_leaves_it_where_it_stands_and_what_was_needed_stays() {
    RecordView planned =
        move(change(activity(), Map.of("on", List.of("2026-03-20"))).orThrow(), "PLANNED")
            .orThrow();

    RecordView more =
        change(planned, Map.of("on", List.of("2026-03-20"), "partners", List.of("Klubben")))
            .orThrow();
    assertThat(more.record().state()).isEqualTo("PLANNED");
    Expect.refused(change(more, Map.of()), "step-not-filled-in");
  }

  @Test
  @Proves({"X003-09", "LAW-19"})
  void the_next_step_is_somebody_s_task_on_the_day_that_was_agreed() {
    RecordView planned =
        move(change(activity(), Map.of("on", List.of("2026-03-20"))).orThrow(), "PLANNED")
            .orThrow();
    Task task = calls.task(korsbaek.caseworker, Task.Kind.NEXT_STEP_OF_RECORD);
    assertThat(task.due()).isEqualTo("2026-03-20");
    assertThat(task.source().requirement()).isEqualTo("KBH-27");

    RecordView moved = change(planned, Map.of("on", List.of("2026-03-24"))).orThrow();
    assertThat(calls.task(korsbaek.caseworker, Task.Kind.NEXT_STEP_OF_RECORD).due())
        .isEqualTo("2026-03-24");

    move(moved, "DONE").orThrow();
    assertThat(calls.open(korsbaek.caseworker, Task.Kind.NEXT_STEP_OF_RECORD)).isEmpty();
  }

  @Test
  @Proves("KBH-21")
  void what_a_seat_keeps_nobody_else_with_its_role_writes_or_reads() {
    UserActor communicator = seated("karla", "kommunikation");
    Map<String, List<String>> content = Map.of("title", List.of("Om natteravne"));

    RecordView kept = calls.create(communicator, PRESS, content).orThrow();

    Expect.refused(calls.create(korsbaek.secretary, PRESS, content), "not-by-this-role");
    Expect.notFound(calls.show(korsbaek.secretary, kept));
    assertThat(calls.show(communicator, kept).orThrow().may().change()).isTrue();
    UserActor head = seated("hilda", "chef");
    assertThat(calls.show(head, kept).orThrow().may().change()).isFalse();
  }

  @Test
  @Proves({"KBH-17", "KBH-19"})
  void a_step_that_is_a_seat_s_is_taken_by_whoever_holds_it() {
    RecordView planned =
        move(change(activity(), Map.of("on", List.of("2026-03-20"))).orThrow(), "PLANNED")
            .orThrow();
    RecordView done = move(planned, "DONE").orThrow();

    Expect.refused(calls.move(korsbaek.caseworker, done, "AGREED"), "not-by-this-role");
    Expect.refused(calls.move(korsbaek.secretary, done, "AGREED"), "not-by-this-role");
    assertThat(calls.move(seated("hilda", "chef"), done, "AGREED").orThrow().record().state())
        .isEqualTo("AGREED");
  }

  @Test
  @Proves("KBH-19")
  void the_secretariat_s_own_seats_are_posts() {
    Expect.refused(
        korsbaek.administration.addPost(
            korsbaek.tenant,
            korsbaek.administrator,
            korsbaek.post("Kok", Role.SECRETARIAT, OFFICE, "kok")),
        "unknown-seat");
    assertThat(seated("karla", "kommunikation").posts().get(0).forum()).contains(OFFICE);
  }

  private UserActor seated(String name, String seat) {
    return korsbaek.employ(name, korsbaek.post(name, Role.SECRETARIAT, OFFICE, seat));
  }

  private RecordView activity() {
    return calls
        .create(korsbaek.caseworker, ACTIVITY, Map.of("title", List.of("Temadag")))
        .orThrow();
  }

  private Outcome<RecordView> change(RecordView kept, Map<String, List<String>> more) {
    Map<String, List<String>> content = new HashMap<>(more);
    content.put("title", List.of("Temadag"));
    return records.change(
        korsbaek.tenant,
        korsbaek.caseworker,
        kept.record().id(),
        kept.record().version(),
        content,
        "");
  }

  private Outcome<RecordView> move(RecordView kept, String state) {
    return calls.move(korsbaek.caseworker, kept, state);
  }

  private static WayOfWorking way() {
    return WayOfKorsbaek.plusBesideOrdinary().toBuilder()
        .secretariat(
            new Secretariat(
                OFFICE,
                "Kontoret",
                List.of(seat("chef"), seat("kommunikation")),
                List.of(WayOfKorsbaek.PLUS_MEETING),
                List.of(),
                List.of(),
                "støtter",
                says("KBH-19")))
        .templates(List.of(activityTemplate(), press()))
        .build();
  }

  private static ArtefactTemplate activityTemplate() {
    return ArtefactTemplate.of(About.MUNICIPALITY, ACTIVITY, "Aktivitet", says("KBH-27"))
        .fields(
            TemplateField.text("title", "Aktivitet").needed(),
            TemplateField.day("on", "Hvornår"),
            TemplateField.longText("partners", "Hvem gør hvad"))
        .writtenBy(Role.CASEWORKER)
        .readBy(Role.CASEWORKER, Role.SECRETARIAT)
        .stepByStep()
        .state("DESCRIBED", "Beskrevet")
        .state("PLANNED", "Tilrettelagt", Role.CASEWORKER)
        .needs("on")
        .next(new NextStep(Period.ofDays(7), Optional.of("on"), "På dagen", says("KBH-27")))
        .state("DONE", "Gennemført", Role.CASEWORKER)
        .state("AGREED", "Tiltrådt", Role.SECRETARIAT, Role.CASEWORKER)
        .movedBySeat("chef")
        .build();
  }

  private static ArtefactTemplate press() {
    return ArtefactTemplate.of(About.MUNICIPALITY, PRESS, "Presselog", says("KBH-21"))
        .fields(TemplateField.text("title", "Emne").needed())
        .writtenBy(Role.SECRETARIAT)
        .writtenBySeat("kommunikation")
        .readBySeat("kommunikation", "chef")
        .build();
  }

  private static Seat seat(String id) {
    return new Seat(id, id, "Korsbæk", OrganisationKind.AUTHORITY, Seat.Type.PERMANENT);
  }

  private static Source says(String requirement) {
    return new Source(requirement, "en sætning", "København");
  }
}
