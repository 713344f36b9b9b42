package dk.sporskifte.casework.ages;

import static org.assertj.core.api.Assertions.assertThat;

import dk.sporskifte.casework.api.Outcome;
import dk.sporskifte.casework.api.RefusalTerms;
import dk.sporskifte.casework.api.view.AgePreview;
import dk.sporskifte.casework.api.view.AgePreview.Change;
import dk.sporskifte.casework.api.view.AgePreview.Kind;
import dk.sporskifte.casework.api.view.CaseView;
import dk.sporskifte.casework.api.view.TransitionsView;
import dk.sporskifte.casework.api.view.TransitionsView.Need;
import dk.sporskifte.casework.api.view.TransitionsView.Passing;
import dk.sporskifte.casework.korsbaek.AReferral;
import dk.sporskifte.casework.korsbaek.Expect;
import dk.sporskifte.casework.korsbaek.Korsbaek;
import dk.sporskifte.casework.korsbaek.WayOfKorsbaek;
import dk.sporskifte.model.CaseId;
import dk.sporskifte.model.Placement;
import dk.sporskifte.model.PostId;
import dk.sporskifte.model.Role;
import dk.sporskifte.model.Task;
import dk.sporskifte.model.UserActor;
import dk.sporskifte.testkit.Proves;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class TransitionsTest {
  private static final LocalDate BIRTHDAY = LocalDate.of(2027, 8, 31);

  private final Korsbaek korsbaek = Korsbaek.oneForAll();
  private final CaseView referred =
      korsbaek.refer(AReferral.in(korsbaek).born(LocalDate.of(2009, 8, 31)).targetGroups());
  private final CaseId id = referred.file().id();
  private final PostId post = korsbaek.caseworker.posts().get(0).id();

  @Test
  @Proves({"HEL-15", "HEL-01"})
  void the_18th_birthday_is_a_chain_of_tasks_each_on_its_day() {
    korsbaek.ageOn(LocalDate.of(2027, 1, 27));
    assertThat(steps()).isEmpty();

    korsbaek.ageOn(LocalDate.of(2027, 1, 28));

    assertThat(steps())
        .extracting(Task::due)
        .containsExactly(
            LocalDate.of(2027, 2, 28), LocalDate.of(2027, 5, 31), BIRTHDAY, BIRTHDAY.plusDays(1));
    Passing passing = passing();
    assertThat(passing.on()).isEqualTo(BIRTHDAY);
    assertThat(passing.opened()).isPresent();
    assertThat(passing.responsible().orElseThrow().after()).isEqualTo("Job og Uddannelse");
    Expect.noneOpen(korsbaek.show(id), Task.Kind.PREPARE_ADULTHOOD);
  }

  @Test
  @Proves("HEL-01")
  void a_transition_that_is_coming_is_shown_before_it_is_opened() {
    Passing passing = passing();

    assertThat(passing.opened()).isEmpty();
    assertThat(passing.steps()).hasSize(4).allSatisfy(s -> assertThat(s.done()).isEmpty());
    assertThat(show().possible()).extracting(p -> p.transition()).containsExactly("skoleskift");
  }

  @Test
  @Proves("KOG-13")
  void an_open_need_without_an_owner_is_flagged_until_each_has_one() {
    korsbaek.ageOn(LocalDate.of(2027, 3, 1));
    assertThat(show().unowned()).isEqualTo(2);
    Task flag = Expect.open(korsbaek.show(id), Task.Kind.NEED_WITHOUT_OWNER);
    assertThat(flag.due()).isEqualTo(korsbaek.today());
    Expect.refused(
        korsbaek.tasks.complete(korsbaek.tenant, korsbaek.caseworker, flag.id(), flag.version()),
        "task-ends-by-itself");

    own(need(0));
    Expect.open(korsbaek.show(id), Task.Kind.NEED_WITHOUT_OWNER);
    own(need(1));

    assertThat(show().unowned()).isZero();
    assertThat(need(0).ownerTitle()).contains("SSP-medarbejder");
    Expect.noneOpen(korsbaek.show(id), Task.Kind.NEED_WITHOUT_OWNER);
  }

  @Test
  @Proves("KOG-13")
  void a_case_that_has_ended_has_no_holes_any_more() {
    korsbaek.ageOn(LocalDate.of(2027, 3, 1));
    int version = korsbaek.show(id).file().version();

    korsbaek
        .eligibility
        .decline(
            korsbaek.tenant,
            korsbaek.caseworker,
            id,
            version,
            "Hjælpes andetsteds",
            Optional.empty(),
            RefusalTerms.ofNoDecision())
        .orThrow();

    assertThat(show().unowned()).isZero();
  }

  @Test
  @Proves("KOG-13")
  void a_need_is_ticked_off_once_with_who_and_when() {
    korsbaek.ageOn(LocalDate.of(2027, 3, 1));

    Need met = find(meet(need(0), "Flyttet ind").orThrow(), need(0).need().id());

    assertThat(met.need().met().orElseThrow().by()).isEqualTo(korsbaek.caseworker.user());
    assertThat(met.need().met().orElseThrow().at()).isEqualTo(korsbaek.clock.instant());
    assertThat(met.unowned()).isFalse();
    Expect.refused(meet(met, "Igen"), "need-met");
    Expect.stale(
        korsbaek.transitions.meet(
            korsbaek.tenant, korsbaek.caseworker, id, met.need().id(), 1, "Forældet"));
  }

  @Test
  @Proves("KOG-13")
  void a_change_of_school_is_opened_by_who_knows_of_it_and_takes_needs_of_its_own() {
    UUID opened = korsbaek.ids.next();
    TransitionsView view = open(opened, "skoleskift", LocalDate.of(2026, 8, 10)).orThrow();

    assertThat(view.unowned()).isEqualTo(1);
    assertThat(steps()).singleElement().extracting(Task::due).isEqualTo(LocalDate.of(2026, 7, 27));
    Expect.open(korsbaek.show(id), Task.Kind.NEED_WITHOUT_OWNER);

    TransitionsView more =
        korsbaek
            .transitions
            .addNeed(
                korsbaek.tenant,
                korsbaek.caseworker,
                id,
                opened,
                korsbaek.ids.next(),
                "Bus til skolen",
                Optional.of(post))
            .orThrow();
    assertThat(more.transitions().get(0).needs()).hasSize(2);
    assertThat(more.unowned()).isEqualTo(1);
    Expect.refused(open(korsbaek.ids.next(), "fylder-18", BIRTHDAY), "unknown-transition");
    Expect.refused(
        korsbaek.transitions.own(
            korsbaek.tenant,
            korsbaek.caseworker,
            id,
            need(0).need().id(),
            1,
            new PostId(korsbaek.ids.next())),
        "unknown-post");
  }

  @Test
  @Proves({"KOG-05", "KOG-13"})
  void who_does_no_casework_can_own_no_need() {
    korsbaek.ageOn(LocalDate.of(2027, 3, 1));
    UserActor politician =
        korsbaek.employ("poul", korsbaek.post("Byrådsmedlem", Role.BOARD_MEMBER));

    for (UserActor outside : List.of(politician, korsbaek.administrator)) {
      PostId theirs = outside.posts().get(0).id();
      assertThat(show().owners()).extracting(o -> o.id()).isNotEmpty().doesNotContain(theirs);
      Expect.refused(
          korsbaek.transitions.own(
              korsbaek.tenant,
              korsbaek.caseworker,
              id,
              need(0).need().id(),
              need(0).need().version(),
              theirs),
          "unknown-post");
    }
  }

  @Test
  @Proves("LAW-08")
  void who_does_not_see_the_case_finds_none_of_it_and_who_does_not_coordinate_none_either() {
    UserActor other = korsbaek.employ("ny", korsbaek.post("Skole 2", Role.PARTNER));

    Expect.notFound(korsbaek.transitions.show(korsbaek.tenant, other, id));
    Expect.notFound(
        korsbaek.previews.preview(
            korsbaek.tenant, other, referred.person().id(), Optional.empty()));
  }

  @Test
  @Proves("LAW-12")
  void somebody_placed_is_to_have_support_decided_at_17_and_a_half_and_until_23() {
    place(LocalDate.of(2026, 1, 5), Optional.empty()).orThrow();
    korsbaek.ageOn(LocalDate.of(2026, 11, 27));
    assertThat(support()).isEmpty();
    korsbaek.ageOn(LocalDate.of(2026, 11, 28));

    assertThat(support()).singleElement().extracting(Task::due).isEqualTo(day("2027-02-28"));
    assertThat(support().get(0).source().requirement()).isEqualTo("LAW-12");

    korsbaek.ageOn(LocalDate.of(2032, 5, 31));
    assertThat(support())
        .extracting(Task::due)
        .containsExactly(day("2027-02-28"), day("2032-08-31"));
  }

  @Test
  @Proves("LAW-12")
  void somebody_no_longer_placed_near_18_is_not_asked_about() {
    Placement placement =
        place(LocalDate.of(2026, 1, 5), Optional.empty()).orThrow().placements().get(0);
    korsbaek.ageOn(LocalDate.of(2026, 12, 1));
    assertThat(support()).hasSize(1);

    korsbaek
        .placements
        .end(
            korsbaek.tenant,
            korsbaek.caseworker,
            id,
            placement.id(),
            placement.version(),
            LocalDate.of(2027, 1, 15))
        .orThrow();

    assertThat(support()).isEmpty();
    assertThat(korsbaek.ageOn(LocalDate.of(2032, 8, 31))).isPositive();
    assertThat(support()).isEmpty();
  }

  @Test
  void a_placement_lasts_a_day_begins_by_now_and_is_one_at_a_time() {
    Expect.refused(place(korsbaek.today().plusDays(1), Optional.empty()), "date-in-the-future");
    Expect.refused(
        place(korsbaek.today(), Optional.of(korsbaek.today())), "placement-ends-before-it-begins");
    place(LocalDate.of(2026, 1, 5), Optional.of(LocalDate.of(2026, 2, 5))).orThrow();
    place(LocalDate.of(2026, 2, 5), Optional.empty()).orThrow();

    Expect.refused(place(LocalDate.of(2026, 2, 20), Optional.empty()), "placed-already");
  }

  @Test
  @Proves({"KOG-01", "HEL-01", "LAW-05", "LAW-09"})
  void the_preview_tells_what_the_18th_birthday_changes_and_that_the_case_does_not() {
    korsbaek.agree(id);

    AgePreview preview = preview(Optional.of(BIRTHDAY)).orThrow();

    assertThat(preview.ageToday()).isEqualTo(16);
    assertThat(preview.ageThen()).isEqualTo(18);
    assertThat(of(preview, Kind.CONSENT)).singleElement().asString().contains("den unge selv");
    assertThat(of(preview, Kind.AGREEMENT)).singleElement().asString().contains("bortfalder");
    assertThat(of(preview, Kind.RESPONSIBLE)).singleElement().asString().contains("Job og");
    assertThat(of(preview, Kind.PROGRAMME)).isEmpty();
    assertThat(of(preview, Kind.TASK)).anyMatch(t -> t.contains("hvem der tager over"));
    assertThat(preview.changes())
        .filteredOn(c -> c.kind() == Kind.LAW)
        .extracting(c -> c.source().requirement())
        .contains("LAW-09", "LAW-10", "LAW-34", "LAW-13");
    assertThat(preview.holding()).extracting(h -> h.source().requirement()).contains("LAW-05");
    assertThat(korsbaek.show(id).file().programme()).isEqualTo(WayOfKorsbaek.ORDINARY);
  }

  @Test
  @Proves("AGE-04")
  void the_preview_begins_with_the_next_day_on_which_anything_changes() {
    AgePreview next = preview(Optional.empty()).orThrow();

    assertThat(next.on()).isEqualTo(BIRTHDAY);
    assertThat(next.coming())
        .extracting(AgePreview.ComingDay::day)
        .containsExactly(BIRTHDAY, LocalDate.of(2032, 8, 31));
    assertThat(next.coming()).extracting(AgePreview.ComingDay::age).containsExactly(18, 23);
    AgePreview at23 = preview(Optional.of(LocalDate.of(2032, 8, 31))).orThrow();
    assertThat(of(at23, Kind.PROGRAMME)).singleElement().asString().contains("lukkes, skjules");
    assertThat(of(at23, Kind.FORUM)).isNotEmpty();
    assertThat(of(at23, Kind.SIGHT)).singleElement().asString().contains("SSP-medarbejder");
    AgePreview dayBefore = preview(Optional.of(LocalDate.of(2032, 8, 30))).orThrow();
    assertThat(of(dayBefore, Kind.PROGRAMME)).isEmpty();
  }

  @Test
  void nobody_is_looked_at_in_the_past() {
    Expect.refused(preview(Optional.of(korsbaek.today().minusDays(1))), "date-in-the-past");
  }

  private Outcome<AgePreview> preview(Optional<LocalDate> on) {
    return korsbaek.previews.preview(
        korsbaek.tenant, korsbaek.caseworker, referred.person().id(), on);
  }

  private static List<String> of(AgePreview preview, Kind kind) {
    return preview.changes().stream().filter(c -> c.kind() == kind).map(Change::text).toList();
  }

  private Outcome<TransitionsView> place(LocalDate from, Optional<LocalDate> until) {
    return korsbaek.placements.record(
        korsbaek.tenant, korsbaek.caseworker, id, korsbaek.ids.next(), from, until);
  }

  private Outcome<TransitionsView> open(UUID opened, String transition, LocalDate on) {
    return korsbaek.transitions.open(
        korsbaek.tenant, korsbaek.caseworker, id, opened, transition, on);
  }

  private void own(Need need) {
    korsbaek
        .transitions
        .own(
            korsbaek.tenant, korsbaek.caseworker, id, need.need().id(), need.need().version(), post)
        .orThrow();
  }

  private Outcome<TransitionsView> meet(Need need, String note) {
    return korsbaek.transitions.meet(
        korsbaek.tenant, korsbaek.caseworker, id, need.need().id(), need.need().version(), note);
  }

  private TransitionsView show() {
    return korsbaek.transitions.show(korsbaek.tenant, korsbaek.caseworker, id).orThrow();
  }

  private Passing passing() {
    return show().transitions().get(0);
  }

  private Need need(int number) {
    return passing().needs().get(number);
  }

  private static Need find(TransitionsView view, UUID need) {
    return view.transitions().stream()
        .flatMap(t -> t.needs().stream())
        .filter(n -> n.need().id().equals(need))
        .findFirst()
        .orElseThrow();
  }

  private List<Task> steps() {
    return open(Task.Kind.TRANSITION_STEP);
  }

  private List<Task> support() {
    return open(Task.Kind.YOUTH_SUPPORT);
  }

  private List<Task> open(Task.Kind kind) {
    return korsbaek.show(id).tasks().stream()
        .map(t -> t.task())
        .filter(t -> t.kind() == kind && t.doneAt().isEmpty())
        .sorted(Comparator.comparing(Task::due))
        .toList();
  }

  private static LocalDate day(String text) {
    return LocalDate.parse(text);
  }
}
