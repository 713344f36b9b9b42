package dk.sporskifte.casework.records;

import static org.assertj.core.api.Assertions.assertThat;

import dk.sporskifte.casework.api.ArrangingForums.NewChange;
import dk.sporskifte.casework.api.KeepingRecords.NewRecord;
import dk.sporskifte.casework.api.Outcome;
import dk.sporskifte.casework.api.port.TenantStatus;
import dk.sporskifte.casework.api.view.RecordView;
import dk.sporskifte.casework.korsbaek.Directory;
import dk.sporskifte.casework.korsbaek.Expect;
import dk.sporskifte.casework.korsbaek.Korsbaek;
import dk.sporskifte.casework.korsbaek.WayOfKorsbaek;
import dk.sporskifte.model.ForumChange;
import dk.sporskifte.model.OrganisationKind;
import dk.sporskifte.model.RecordId;
import dk.sporskifte.model.Role;
import dk.sporskifte.model.Source;
import dk.sporskifte.model.Task;
import dk.sporskifte.model.UserActor;
import dk.sporskifte.municipality.spi.ArtefactTemplate;
import dk.sporskifte.municipality.spi.ArtefactTemplate.About;
import dk.sporskifte.municipality.spi.Forum;
import dk.sporskifte.municipality.spi.Partition;
import dk.sporskifte.municipality.spi.Seat;
import dk.sporskifte.municipality.spi.TemplateField;
import dk.sporskifte.municipality.spi.WayOfWorking;
import dk.sporskifte.municipality.spi.YearlyRule;
import dk.sporskifte.testkit.Proves;
import java.time.Period;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class YearlyTest {
  private static final String COMMITTEE = "lokaludvalg";
  private static final String LEADERS = "ledergruppe";
  private static final String PLAN = "aarsplan";

  private final Korsbaek korsbaek = Korsbaek.working(way());
  private final RecordsByTemplate records = new RecordsByTemplate(korsbaek.audited);
  private final RecordCalls calls = new RecordCalls(korsbaek, records);
  private final YearlyRecordsAskedFor yearly =
      new YearlyRecordsAskedFor(
          korsbaek.audited, new Directory(korsbaek.tenant, TenantStatus.State.OPEN));
  private final UserActor north = leader("nora", "NORD");
  private final UserActor south = leader("silje", "SYD");

  @Test
  @Proves("KBH-23")
  void each_committee_s_leader_group_is_asked_once_and_it_is_overdue_from_february() {
    assertThat(ask()).isEqualTo(2);

    Task task = calls.task(north, Task.Kind.YEARLY_RECORD);
    assertThat(task.text()).isEqualTo("Årsplan 2026 mangler: Lokaludvalg, Nord");
    assertThat(task.due()).isEqualTo("2026-01-31");
    assertThat(task.overdue(korsbaek.today())).isTrue();
    assertThat(calls.open(south, Task.Kind.YEARLY_RECORD)).hasSize(1);
    assertThat(ask()).isZero();
  }

  @Test
  @Proves("KBH-23")
  void a_plan_that_its_leader_group_adopted_is_asked_for_no_more() {
    ask();
    RecordView draft = plan("NORD", "2026");
    adopt(north, draft).orThrow();

    assertThat(calls.open(north, Task.Kind.YEARLY_RECORD)).isEmpty();
    assertThat(ask()).isZero();
    assertThat(calls.open(south, Task.Kind.YEARLY_RECORD)).hasSize(1);
  }

  @Test
  @Proves("KBH-23")
  void last_year_s_plan_and_a_draft_are_none() {
    adopt(north, plan("NORD", "2025")).orThrow();
    plan("SYD", "2026");

    assertThat(ask()).isEqualTo(2);
  }

  @Test
  @Proves({"KBH-22", "KBH-23"})
  void another_area_s_leader_group_does_not_adopt_it() {
    RecordView draft = plan("NORD", "2026");

    assertThat(Expect.requirements(Expect.refused(adopt(south, draft), "not-the-answering-forum")))
        .containsExactly("KBH-23");
    Expect.refused(adopt(korsbaek.leader, draft), "not-the-answering-forum");
  }

  @Test
  @Proves("KBH-03")
  void the_number_of_committees_changes_while_running() {
    korsbaek
        .forums
        .change(
            korsbaek.tenant,
            korsbaek.leader,
            new NewChange(
                korsbaek.ids.next(),
                COMMITTEE,
                ForumChange.Kind.AREA_ADDED,
                Optional.of("vest"),
                korsbaek.today(),
                Optional.of("Vest"),
                Optional.empty(),
                "Et nyt område"))
        .orThrow();

    assertThat(ask()).isEqualTo(3);
    // It has no leader group yet: the municipality's own leader is asked.
    assertThat(calls.open(korsbaek.leader, Task.Kind.YEARLY_RECORD)).hasSize(1);
  }

  private long ask() {
    return yearly.ask(korsbaek.tenant).orThrow();
  }

  private Outcome<RecordView> adopt(UserActor who, RecordView draft) {
    return calls.move(who, draft, "ADOPTED");
  }

  private RecordView plan(String area, String year) {
    return records
        .create(
            korsbaek.tenant,
            korsbaek.caseworker,
            new NewRecord(
                new RecordId(korsbaek.ids.next()),
                PLAN,
                Optional.empty(),
                Optional.of(COMMITTEE + "@" + area),
                Optional.empty(),
                Map.of("title", List.of("Plan"), "year", List.of(year))))
        .orThrow();
  }

  private UserActor leader(String name, String area) {
    return korsbaek.employ(
        name, korsbaek.post("Leder " + area, Role.LEADER, LEADERS + "@" + area, "leder"));
  }

  private static WayOfWorking way() {
    WayOfWorking way = WayOfKorsbaek.plusBesideOrdinary();
    return way.toBuilder()
        .forums(
            Stream.concat(
                    way.forums().stream(),
                    Stream.of(local(COMMITTEE, "Lokaludvalg"), local(LEADERS, "Ledergruppe")))
                .toList())
        .templates(List.of(annualPlan()))
        .build();
  }

  private static ArtefactTemplate annualPlan() {
    return ArtefactTemplate.of(About.FORUM, PLAN, "Årsplan", says("KBH-23"))
        .fields(
            TemplateField.text("title", "Titel").needed(),
            TemplateField.number("year", "År").needed())
        .writtenBy(Role.CASEWORKER, Role.LEADER)
        .state("DRAFT", "Udkast")
        .state("ADOPTED", "Godkendt", Role.LEADER)
        .yearly(
            new YearlyRule(
                COMMITTEE, LEADERS, "year", Period.ofMonths(1), "Hvert år", says("KBH-23")))
        .build();
  }

  private static Forum local(String id, String name) {
    return Forum.of(id, name, Forum.Level.EXECUTING, Forum.Sight.IDENTIFIED_CASES, says("KBH-22"))
        .seats(
            new Seat("leder", "Leder", "Korsbæk", OrganisationKind.AUTHORITY, Seat.Type.PERMANENT))
        .partition(
            new Partition(
                Partition.By.LOCAL_AREA,
                List.of(new Partition.Part("NORD", "Nord"), new Partition.Part("SYD", "Syd")),
                "et i hvert område",
                says("KBH-03")))
        .build();
  }

  private static Source says(String requirement) {
    return new Source(requirement, "en årsplan", "København");
  }
}
