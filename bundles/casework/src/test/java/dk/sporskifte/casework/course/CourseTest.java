package dk.sporskifte.casework.course;

import static org.assertj.core.api.Assertions.assertThat;

import dk.sporskifte.casework.api.FollowingRelease.Known;
import dk.sporskifte.casework.api.Outcome;
import dk.sporskifte.casework.api.PageRequest;
import dk.sporskifte.casework.api.view.CourseView;
import dk.sporskifte.casework.api.view.ReleaseView;
import dk.sporskifte.casework.korsbaek.Expect;
import dk.sporskifte.casework.korsbaek.Korsbaek;
import dk.sporskifte.model.CaseId;
import dk.sporskifte.model.ReleaseTrack.Area;
import dk.sporskifte.model.ReleaseTrack.Check;
import dk.sporskifte.model.Task;
import dk.sporskifte.model.YoungPersonContact;
import dk.sporskifte.testkit.Proves;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CourseTest {
  private static final LocalDate IMPRISONED = LocalDate.of(2026, 2, 16);

  private final Korsbaek korsbaek = Korsbaek.withChiefsAndExit();
  private final CaseId id = korsbaek.enrolled().file().id();

  @Test
  @Proves("HEL-45")
  void contact_is_lost_when_nobody_reached_the_young_person_for_the_model_s_time() {
    assertThat(course().contactDue()).contains(LocalDate.of(2026, 3, 16));
    korsbaek.clock.goTo(LocalDate.of(2026, 3, 16));
    assertThat(course().contactLost()).isFalse();

    korsbaek.clock.goTo(LocalDate.of(2026, 3, 17));

    assertThat(course().contactLost()).isTrue();
    assertThat(
            korsbaek
                .cases
                .list(
                    korsbaek.tenant,
                    korsbaek.caseworker,
                    Optional.empty(),
                    new PageRequest(Optional.empty(), 20))
                .orThrow()
                .items())
        .singleElement()
        .satisfies(line -> assertThat(line.contactLost()).isTrue());
    assertThat(korsbaek.show(id).nextStep()).startsWith("Tag kontakt til den unge");
    Task task = Expect.open(korsbaek.show(id), Task.Kind.KEEP_CONTACT);
    assertThat(task.overdue(korsbaek.today())).isTrue();
    assertThat(task.source().requirement()).isEqualTo("HEL-45");
  }

  @Test
  @Proves("HEL-45")
  void contact_had_moves_the_day_and_contact_tried_does_not() {
    korsbaek.clock.goTo(LocalDate.of(2026, 3, 10));
    contact(korsbaek.today(), false).orThrow();
    assertThat(course().contactDue()).contains(LocalDate.of(2026, 3, 16));

    contact(korsbaek.today(), true).orThrow();
    assertThat(course().contactDue()).contains(LocalDate.of(2026, 3, 24));

    contact(LocalDate.of(2026, 3, 4), true).orThrow();
    assertThat(course().contactDue())
        .as("written down late, it does not bring the day forward")
        .contains(LocalDate.of(2026, 3, 24));
    assertThat(course().contacts()).hasSize(3);
    Expect.refused(contact(korsbaek.today().plusDays(1), true), "date-in-the-future");
  }

  @Test
  void where_the_model_states_no_time_none_is_counted() {
    Korsbaek without = Korsbaek.plusBesideOrdinary();
    CaseId there = without.enrolled().file().id();

    CourseView course = without.course.show(without.tenant, without.caseworker, there).orThrow();

    assertThat(course.contactDue()).isEmpty();
    assertThat(course.contactLost()).isFalse();
    assertThat(course.escalationPaths()).isEmpty();
  }

  @Test
  @Proves("HEL-09")
  void lead_times_run_from_referral_to_decision_and_on_to_the_first_action() {
    assertThat(course().leadTimes().referralToDecision()).contains(0L);
    assertThat(course().leadTimes().decisionToFirstAction()).isEmpty();

    korsbaek.clock.goTo(LocalDate.of(2026, 3, 9));
    contact(korsbaek.today(), false).orThrow();
    assertThat(course().leadTimes().decisionToFirstAction()).isEmpty();
    contact(korsbaek.today(), true).orThrow();

    assertThat(course().leadTimes().decisionToFirstAction()).contains(7L);
  }

  @Test
  @Proves({"HEL-16", "LAW-16"})
  void a_release_makes_a_task_of_each_of_its_days() {
    ReleaseView release =
        release(Optional.of(LocalDate.of(2028, 2, 16)), Optional.of(LocalDate.of(2028, 8, 16)));

    assertThat(release.planDue()).contains(LocalDate.of(2026, 3, 16));
    assertThat(release.contactDue()).contains(LocalDate.of(2027, 2, 16));
    assertThat(release.meetingDue()).contains(LocalDate.of(2028, 5, 16));
    assertThat(Expect.open(korsbaek.show(id), Task.Kind.RELEASE_PLAN).due())
        .isEqualTo("2026-03-16");
    assertThat(Expect.open(korsbaek.show(id), Task.Kind.RELEASE_CONTACT).due())
        .isEqualTo("2027-02-16");
    assertThat(Expect.open(korsbaek.show(id), Task.Kind.RELEASE_MEETING).due())
        .isEqualTo("2028-05-16");
  }

  @Test
  @Proves("LAW-16")
  void a_shorter_sentence_asks_for_contact_within_four_weeks_and_days_move_tasks() {
    assertThat(
            release(Optional.of(LocalDate.of(2026, 8, 1)), Optional.of(LocalDate.of(2026, 12, 1)))
                .contactDue())
        .contains(LocalDate.of(2026, 3, 16));

    release(Optional.of(LocalDate.of(2026, 8, 1)), Optional.of(LocalDate.of(2027, 1, 1)));

    assertThat(Expect.open(korsbaek.show(id), Task.Kind.RELEASE_MEETING).due())
        .isEqualTo("2026-10-01");
    release(Optional.empty(), Optional.empty());
    Expect.noneOpen(korsbaek.show(id), Task.Kind.RELEASE_MEETING);
  }

  @Test
  @Proves("LAW-16")
  void what_nobody_told_is_missing_and_what_nobody_looked_at_is_open() {
    ReleaseView release = release(Optional.empty(), Optional.of(LocalDate.of(2026, 5, 1)));

    assertThat(release.missing())
        .containsExactly(
            "Kriminalforsorgens besked om indsættelsen",
            "Dagen for mulig prøveløsladelse",
            "Kriminalforsorgens besked om løsladelsen");
    assertThat(release.open()).doesNotContain(Area.HOUSING).hasSize(5);
    Expect.refused(
        keep(Optional.of(IMPRISONED.minusDays(1)), Optional.empty()), "release-days-out-of-order");
  }

  @Test
  void the_course_is_for_those_who_coordinate_the_case() {
    Expect.notFound(korsbaek.course.show(korsbaek.tenant, korsbaek.police, id));
    Expect.notFound(korsbaek.course.show(korsbaek.tenant, korsbaek.secretary, id));
  }

  private ReleaseView release(Optional<LocalDate> parole, Optional<LocalDate> release) {
    return keep(parole, release).orThrow().release().orElseThrow();
  }

  private Outcome<CourseView> keep(Optional<LocalDate> parole, Optional<LocalDate> release) {
    return korsbaek.releases.keep(
        korsbaek.tenant,
        korsbaek.caseworker,
        id,
        korsbaek.ids.next(),
        new Known(
            Optional.of(LocalDate.of(2026, 1, 12)),
            Optional.of(IMPRISONED),
            Optional.empty(),
            parole,
            release,
            Optional.empty(),
            List.of(new Check(Area.HOUSING, "Skrevet op"))));
  }

  private Outcome<CourseView> contact(LocalDate on, boolean reached) {
    return korsbaek.contacts.record(
        korsbaek.tenant,
        korsbaek.caseworker,
        id,
        korsbaek.ids.next(),
        on,
        YoungPersonContact.Way.PHONE,
        reached,
        "Ringede");
  }

  private CourseView course() {
    return korsbaek.course.show(korsbaek.tenant, korsbaek.caseworker, id).orThrow();
  }
}
