package dk.sporskifte.store.jpa;

import static dk.sporskifte.store.jpa.TestTenant.CLOCK;
import static dk.sporskifte.store.jpa.TestTenant.HELSINGOR;
import static org.assertj.core.api.Assertions.assertThat;

import dk.sporskifte.casework.api.PageRequest;
import dk.sporskifte.casework.api.Refusal;
import dk.sporskifte.casework.api.port.FigureStore.Counted;
import dk.sporskifte.model.AgendaItem;
import dk.sporskifte.model.AgendaItemId;
import dk.sporskifte.model.Answer;
import dk.sporskifte.model.CaseFile;
import dk.sporskifte.model.CaseState;
import dk.sporskifte.model.GeneralIntervention;
import dk.sporskifte.model.GeneralIntervention.AgeGroup;
import dk.sporskifte.model.GeneralInterventionId;
import dk.sporskifte.model.Meeting;
import dk.sporskifte.model.MeetingId;
import dk.sporskifte.model.OrganisationKind;
import dk.sporskifte.model.Participant;
import dk.sporskifte.model.ParticipantId;
import dk.sporskifte.model.Post;
import dk.sporskifte.model.Role;
import dk.sporskifte.model.SystemActor;
import dk.sporskifte.model.UserActor;
import dk.sporskifte.testkit.Proves;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Boards see numbers, and of a case not so much as its line. */
class FigureStoreTest {
  private static final LocalDate FROM = LocalDate.of(2026, 1, 1);
  private static final LocalDate UNTIL = LocalDate.of(2026, 7, 1);

  /** Whomever Given makes turns 18 later. */
  private static final LocalDate NOBODY_18 = LocalDate.of(2025, 5, 1);

  private final UserActor coordinator = HELSINGOR.user(Role.CASEWORKER);
  private final String council = "styregruppe-" + TestTenant.id();
  private final Post seat = HELSINGOR.post(Role.BOARD_MEMBER, Optional.of(council));
  private final UserActor politician = HELSINGOR.user(seat);

  @Test
  @Proves({"KOG-03", "KOG-05", "KOG-11", "KOG-22"})
  void cases_of_the_whole_municipality_are_counted_for_who_sees_none() {
    long before = count(politician, "INDIVIDUAL", "UNDER_18");
    long mails = count(politician, "CHANNEL", "MAIL");
    Given.openCase(HELSINGOR, coordinator);

    assertThat(count(politician, "INDIVIDUAL", "UNDER_18")).isEqualTo(before + 1);
    assertThat(count(politician, "CHANNEL", "MAIL")).isEqualTo(mails + 1);
    assertThat(count(politician, "TARGET_GROUP", "RISK")).isPositive();
    assertThat(HELSINGOR.ask(politician, s -> s.cases().list(Optional.empty(), all())).items())
        .isEmpty();
    Map<CaseState, Long> seen = HELSINGOR.ask(politician, s -> s.cases().counts());
    assertThat(seen).isEmpty();
  }

  @Test
  @Proves({"KOG-22", "AGE-03"})
  void the_18th_birthday_counts_as_over_18() {
    // Whoever Given makes was born within 300 days before 14 March 2008.
    Given.openCase(HELSINGOR, coordinator);
    long under = count(politician, "INDIVIDUAL", "UNDER_18", LocalDate.of(2026, 3, 13));
    long over = count(politician, "INDIVIDUAL", "OVER_18", LocalDate.of(2026, 3, 13));

    assertThat(count(politician, "INDIVIDUAL", "UNDER_18", LocalDate.of(2026, 3, 14))).isZero();
    assertThat(count(politician, "INDIVIDUAL", "OVER_18", LocalDate.of(2026, 3, 14)))
        .isEqualTo(under + over);
  }

  @Test
  @Proves("LAW-08")
  void nobody_else_is_told_a_number() {
    for (UserActor other :
        List.of(
            HELSINGOR.user(Role.PARTNER),
            HELSINGOR.user(Role.TRIAGE),
            HELSINGOR.user(Role.ADMINISTRATOR),
            HELSINGOR.user())) {
      assertThat(counts(other, FROM, UNTIL, UNTIL)).isEmpty();
    }
    for (SystemActor other : List.of(SystemActor.FEED, SystemActor.COMPARER)) {
      assertThat(HELSINGOR.listed(other, s -> s.figures().counts(FROM, UNTIL, UNTIL.minusDays(1))))
          .isEmpty();
    }
    assertThat(counts(coordinator, FROM, UNTIL, UNTIL.minusDays(1)))
        .isEqualTo(
            HELSINGOR.listed(
                SystemActor.CLOCK, s -> s.figures().counts(FROM, UNTIL, UNTIL.minusDays(1))));
  }

  @Test
  @Proves({"KOG-05", "KOG-11"})
  void nothing_that_is_granted_by_mistake_shows_a_board_a_case() {
    CaseFile file = Given.openCase(HELSINGOR, coordinator);
    Meeting meeting =
        new Meeting(
            new MeetingId(TestTenant.id()),
            council,
            CLOCK.instant(),
            "Rådhuset",
            false,
            Meeting.State.PLANNED,
            Optional.empty(),
            1);
    AgendaItemId item = new AgendaItemId(TestTenant.id());
    HELSINGOR.run(
        coordinator,
        s -> {
          s.access().grant(Given.grant(file, politician.id()));
          s.access().grant(Given.grant(file, seat.id().value()));
          s.meetings().add(meeting);
          s.meetings()
              .add(
                  new Participant(
                      new ParticipantId(TestTenant.id()),
                      meeting.id(),
                      Optional.of(politician.user()),
                      "Poul Kajbjerg",
                      "Byrådet",
                      OrganisationKind.AUTHORITY,
                      "koordinator"));
          s.meetings().add(new AgendaItem(item, meeting.id(), file.id(), 1, Optional.empty(), 1));
        });

    assertThat(HELSINGOR.found(politician, s -> s.cases().find(file.id()))).isEmpty();
    assertThat(HELSINGOR.found(politician, s -> s.people().find(file.person()))).isEmpty();
    assertThat(HELSINGOR.found(politician, s -> s.meetings().item(item))).isEmpty();
    assertThat(HELSINGOR.listed(politician, s -> s.meetings().items(meeting.id()))).isEmpty();
    assertThat(HELSINGOR.listed(politician, s -> s.cases().answers(file.id()))).isEmpty();

    UserActor both = HELSINGOR.user(seat, HELSINGOR.post(Role.LEADER));
    HELSINGOR.run(coordinator, s -> s.access().grant(Given.grant(file, both.id())));
    assertThat(HELSINGOR.found(both, s -> s.cases().find(file.id()))).isPresent();
  }

  @Test
  @Proves("KOG-03")
  void what_is_done_for_many_is_kept_counted_and_cancelled() {
    LocalDate day = LocalDate.of(2026, 2, 11);
    GeneralIntervention added = intervention(day, Optional.of(80));
    long general = count(politician, "GENERAL", "OVER_18");
    long people = count(politician, "PARTICIPANTS", "UNDER_18");
    HELSINGOR.run(coordinator, s -> s.generalInterventions().add(added));

    assertThat(HELSINGOR.found(politician, s -> s.generalInterventions().find(added.id())))
        .contains(added);
    assertThat(HELSINGOR.ask(politician, s -> s.generalInterventions().list(all())).items())
        .contains(added);
    assertThat(count(politician, "GENERAL", "OVER_18")).isEqualTo(general + 1);
    assertThat(count(politician, "PARTICIPANTS", "UNDER_18")).isEqualTo(people + 80);

    HELSINGOR.run(coordinator, s -> s.generalInterventions().save(added.cancelled("Aflyst")));
    assertThat(count(politician, "GENERAL", "OVER_18")).isEqualTo(general);
    assertThat(HELSINGOR.found(politician, s -> s.generalInterventions().find(added.id())))
        .flatMap(GeneralIntervention::cancelledBecause)
        .contains("Aflyst");
    assertThat(
            HELSINGOR
                .refusal(
                    politician,
                    s -> s.generalInterventions().add(intervention(day, Optional.empty())))
                .kind())
        .isEqualTo(Refusal.Kind.FORBIDDEN);
  }

  @Test
  void interventions_are_listed_page_by_page_the_latest_first() {
    GeneralIntervention first = intervention(LocalDate.of(2031, 5, 1), Optional.empty());
    GeneralIntervention second = intervention(LocalDate.of(2031, 5, 2), Optional.empty());
    HELSINGOR.run(
        coordinator,
        s -> {
          s.generalInterventions().add(first);
          s.generalInterventions().add(second);
        });

    var one =
        HELSINGOR.ask(
            coordinator, s -> s.generalInterventions().list(new PageRequest(Optional.empty(), 1)));
    var two =
        HELSINGOR.ask(
            coordinator, s -> s.generalInterventions().list(new PageRequest(one.next(), 1)));

    assertThat(one.items()).containsExactly(second);
    assertThat(two.items()).containsExactly(first);
  }

  @Test
  @Proves("KBH-02")
  void a_goal_counts_the_latest_answer_of_those_of_its_age() {
    long before = yes(coordinator, 10, 19);
    CaseFile file = Given.openCase(HELSINGOR, coordinator);
    HELSINGOR.run(coordinator, s -> s.cases().add(file.id(), answer(Answer.Value.YES)));

    assertThat(yes(coordinator, 10, 19)).isEqualTo(before + 1);
    assertThat(yes(coordinator, 30, 40)).isZero();
    assertThat(yes(HELSINGOR.user(Role.AUDITOR), 10, 19)).isZero();

    HELSINGOR.run(coordinator, s -> s.cases().add(file.id(), answer(Answer.Value.NO)));
    assertThat(yes(coordinator, 10, 19)).isEqualTo(before);
  }

  private Answer answer(Answer.Value value) {
    return new Answer(
        "GOAL_SERIOUS", value, LocalDate.of(2026, 3, 2), coordinator.user(), "Samtale");
  }

  private static long yes(UserActor actor, int fromYears, int untilYears) {
    return HELSINGOR.ask(
        actor,
        s ->
            s.figures()
                .answeredYes(
                    LocalDate.of(2026, 1, 1),
                    LocalDate.of(2026, 7, 1),
                    LocalDate.of(2026, 3, 2),
                    "GOAL_SERIOUS",
                    fromYears,
                    untilYears));
  }

  private GeneralIntervention intervention(LocalDate day, Optional<Integer> participants) {
    return new GeneralIntervention(
        new GeneralInterventionId(TestTenant.id()),
        "Temadag",
        "Rusmidler",
        AgeGroup.BOTH,
        Optional.of("Havneskolen"),
        day,
        participants,
        "ssp-moede",
        Optional.empty(),
        coordinator.user(),
        1);
  }

  private static PageRequest all() {
    return new PageRequest(Optional.empty(), 100);
  }

  private static long count(UserActor actor, String figure, String code) {
    return count(actor, figure, code, NOBODY_18);
  }

  private static long count(UserActor actor, String figure, String code, LocalDate countedOn) {
    return counts(actor, FROM, UNTIL, countedOn).stream()
        .filter(c -> c.figure().equals(figure) && c.code().equals(code))
        .mapToLong(Counted::count)
        .sum();
  }

  private static List<Counted> counts(
      UserActor actor, LocalDate from, LocalDate until, LocalDate countedOn) {
    return HELSINGOR.listed(actor, s -> s.figures().counts(from, until, countedOn));
  }
}
