package dk.sporskifte.casework.course;

import static org.assertj.core.api.Assertions.assertThat;

import dk.sporskifte.casework.api.Outcome;
import dk.sporskifte.casework.api.view.CaseView;
import dk.sporskifte.casework.api.view.CourseView;
import dk.sporskifte.casework.korsbaek.Expect;
import dk.sporskifte.casework.korsbaek.Korsbaek;
import dk.sporskifte.casework.korsbaek.WayOfKorsbaek;
import dk.sporskifte.model.CaseId;
import dk.sporskifte.model.Decision;
import dk.sporskifte.model.Role;
import dk.sporskifte.model.Source;
import dk.sporskifte.model.Task;
import dk.sporskifte.model.UserActor;
import dk.sporskifte.municipality.spi.Choice;
import dk.sporskifte.municipality.spi.Escalation;
import dk.sporskifte.municipality.spi.WayOfWorking;
import dk.sporskifte.testkit.Proves;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class EscalationTest {
  private final Korsbaek korsbaek = Korsbaek.withChiefsAndExit();
  private final UserActor chief =
      korsbaek.employ(
          "charlotte", korsbaek.post("Centerchef", Role.LEADER, WayOfKorsbaek.CHIEFS, "chef"));
  private final CaseId id = korsbaek.enrolled().file().id();
  private final UUID escalation = korsbaek.ids.next();

  @Test
  @Proves("HEL-21")
  void the_chiefs_see_a_case_from_its_request_until_its_return() {
    Expect.notFound(korsbaek.cases.show(korsbaek.tenant, chief, id));

    request("chefniveau").orThrow();
    assertThat(korsbaek.cases.show(korsbaek.tenant, chief, id).orThrow().file().id()).isEqualTo(id);

    decide(chief).orThrow();
    takeBack(korsbaek.caseworker).orThrow();
    Expect.notFound(korsbaek.cases.show(korsbaek.tenant, chief, id));
  }

  @Test
  @Proves("HEL-21")
  void each_step_is_the_task_of_whoever_has_the_case_then() {
    request("chefniveau").orThrow();
    Task deciding = Expect.open(korsbaek.show(id), Task.Kind.DECIDE_ESCALATION);
    assertThat(deciding.owner()).isEqualTo(chief.posts().get(0).id());
    assertThat(deciding.due()).isEqualTo("2026-03-16");
    assertThat(korsbaek.show(id).nextStep()).startsWith("Cheferne beslutter");

    decide(chief).orThrow();
    Expect.noneOpen(korsbaek.show(id), Task.Kind.DECIDE_ESCALATION);
    assertThat(Expect.open(korsbaek.show(id), Task.Kind.TAKE_BACK_CASE).owner())
        .isEqualTo(korsbaek.caseworker.posts().get(0).id());

    takeBack(korsbaek.caseworker).orThrow();
    Expect.noneOpen(korsbaek.show(id), Task.Kind.TAKE_BACK_CASE);
  }

  @Test
  @Proves("HEL-21")
  void request_decision_and_return_stand_in_timeline_and_audit() {
    request("chefniveau").orThrow();
    decide(chief).orThrow();
    takeBack(korsbaek.caseworker).orThrow();

    assertThat(korsbaek.show(id).decisions())
        .filteredOn(d -> d.kind() == Decision.Kind.ESCALATION)
        .extracting(Decision::outcome)
        .containsExactly("REQUESTED", "DECIDED", "RETURNED");
    assertThat(korsbaek.store.audit(korsbaek.tenant.key()))
        .filteredOn(e -> e.subjects().contains(korsbaek.show(id).person().id()))
        .extracting(e -> e.useCase())
        .contains("EscalatingCase.request", "EscalatingCase.decide", "EscalatingCase.takeBack");
  }

  @Test
  @Proves("HEL-21")
  void the_chiefs_decide_and_the_owner_takes_back() {
    request("chefniveau").orThrow();

    Expect.refused(decide(korsbaek.caseworker), "not-the-chief");
    Expect.refused(takeBack(chief), "not-the-case-owner");
    decide(chief).orThrow();
    Expect.refused(decide(chief), "escalation-decided");
  }

  @Test
  void a_case_is_lifted_by_a_way_there_is_and_once_at_a_time() {
    assertThat(Expect.refused(request("borgmesteren"), "unknown-escalation").reason())
        .contains("chefniveau");
    request("chefniveau").orThrow();
    Expect.refused(
        korsbaek.escalations.request(
            korsbaek.tenant,
            korsbaek.caseworker,
            id,
            korsbaek.ids.next(),
            "chefniveau",
            Optional.empty(),
            "Igen"),
        "already-escalated");
    assertThat(course().escalationPaths()).isEmpty();
  }

  @Test
  void where_no_chief_has_a_seat_nothing_is_lifted() {
    Korsbaek without = Korsbaek.withChiefsAndExit();
    CaseId there = without.enrolled().file().id();

    Expect.refused(
        without.escalations.request(
            without.tenant,
            without.caseworker,
            there,
            without.ids.next(),
            "chefniveau",
            Optional.empty(),
            "Svær"),
        "no-chief-post");
  }

  @Test
  @Proves("HEL-21")
  void a_case_that_closes_is_seen_by_its_chiefs_no_more() {
    request("chefniveau").orThrow();
    CaseView view = korsbaek.show(id);

    korsbaek
        .closing
        .close(
            korsbaek.tenant, korsbaek.caseworker, id, view.file().version(), "NOT_RELEVANT", "Løst")
        .orThrow();

    Expect.notFound(korsbaek.cases.show(korsbaek.tenant, chief, id));
  }

  @Test
  @Proves("KBH-33")
  void where_the_way_up_states_grounds_one_of_them_is_the_ground() {
    Korsbaek grounded = Korsbaek.working(twoGrounds());
    grounded.employ(
        "charlotte", grounded.post("Centerchef", Role.LEADER, WayOfKorsbaek.CHIEFS, "chef"));
    CaseId there = grounded.enrolled().file().id();

    assertThat(
            Expect.refused(lift(grounded, there, Optional.empty()), "ground-not-stated").reason())
        .contains("CANNOT_BE_SOLVED_LOCALLY");
    Expect.refused(lift(grounded, there, Optional.of("BOREDOM")), "ground-not-stated");
    CourseView lifted = lift(grounded, there, Optional.of("CANNOT_BE_SOLVED_LOCALLY")).orThrow();

    assertThat(lifted.escalations().get(0).escalation().ground())
        .contains("CANNOT_BE_SOLVED_LOCALLY");
    assertThat(grounded.show(there).decisions())
        .filteredOn(d -> d.kind() == Decision.Kind.ESCALATION)
        .singleElement()
        .satisfies(d -> assertThat(d.grounds()).extracting(g -> g.rule()).contains("KBH-33"));
  }

  private static Outcome<CourseView> lift(
      Korsbaek grounded, CaseId there, Optional<String> ground) {
    return grounded.escalations.request(
        grounded.tenant,
        grounded.caseworker,
        there,
        grounded.ids.next(),
        "chefniveau",
        ground,
        "Tre centre");
  }

  private static WayOfWorking twoGrounds() {
    WayOfWorking way = WayOfKorsbaek.withChiefsAndExit();
    Escalation up = way.escalations().get(0);
    Source source = new Source("KBH-33", "vanskelige at løse lokalt", "København");
    return way.toBuilder()
        .escalations(
            List.of(
                new Escalation(
                    up.id(),
                    up.from(),
                    up.to(),
                    List.of(
                        new Choice("CANNOT_BE_SOLVED_LOCALLY", "Vanskelig", false, source),
                        new Choice("GRAVEST", "Alvorligst", false, source)),
                    up.decideWithin(),
                    up.statement(),
                    up.source())))
        .build();
  }

  private CourseView course() {
    return korsbaek.course.show(korsbaek.tenant, korsbaek.caseworker, id).orThrow();
  }

  private Outcome<CourseView> request(String path) {
    return korsbaek.escalations.request(
        korsbaek.tenant,
        korsbaek.caseworker,
        id,
        escalation,
        path,
        Optional.empty(),
        "To centre er uenige");
  }

  private Outcome<CourseView> decide(UserActor who) {
    return korsbaek.escalations.decide(
        korsbaek.tenant, who, id, escalation, "De deler udgiften", "Den unge venter");
  }

  private Outcome<CourseView> takeBack(UserActor who) {
    return korsbaek.escalations.takeBack(
        korsbaek.tenant, who, id, escalation, "Praktikken begynder");
  }
}
