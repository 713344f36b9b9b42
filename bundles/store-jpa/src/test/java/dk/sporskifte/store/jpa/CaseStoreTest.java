package dk.sporskifte.store.jpa;

import static dk.sporskifte.store.jpa.TestTenant.CLOCK;
import static dk.sporskifte.store.jpa.TestTenant.KOGE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import dk.sporskifte.casework.api.Page;
import dk.sporskifte.casework.api.PageRequest;
import dk.sporskifte.casework.api.port.CaseStore.CaseWithPerson;
import dk.sporskifte.casework.api.port.CaseStore.Compared;
import dk.sporskifte.model.Agreement;
import dk.sporskifte.model.Answer;
import dk.sporskifte.model.CaseFile;
import dk.sporskifte.model.CaseState;
import dk.sporskifte.model.Closing;
import dk.sporskifte.model.Decision;
import dk.sporskifte.model.Role;
import dk.sporskifte.model.StatutoryNotification;
import dk.sporskifte.model.SystemActor;
import dk.sporskifte.model.UserActor;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class CaseStoreTest {
  private UserActor coordinator;
  private CaseFile file;

  @BeforeEach
  void open_a_case() {
    coordinator = KOGE.user(Role.CASEWORKER);
    file = Given.openCase(KOGE, coordinator);
  }

  @Test
  void a_case_is_found_as_it_was_added() {
    CaseFile found = KOGE.found(coordinator, s -> s.cases().find(file.id())).orElseThrow();

    assertThat(found).usingRecursiveComparison().ignoringFields("createdBy.posts").isEqualTo(file);
  }

  @Test
  void a_closed_case_is_found_with_how_it_ended() {
    Closing closing =
        new Closing("WITHDRAWN", "Vil ikke mere", coordinator.user(), CLOCK.instant());

    KOGE.run(coordinator, s -> s.cases().save(file.closed(closing)));

    CaseFile found = KOGE.found(coordinator, s -> s.cases().find(file.id())).orElseThrow();
    assertThat(found.closing()).contains(closing);
    assertThat(found.state()).isEqualTo(CaseState.CLOSED);
    assertThat(found.version()).isEqualTo(2);
  }

  @Test
  void numbers_count_up_within_a_year() {
    List<String> numbers =
        KOGE.ask(
            coordinator,
            s ->
                List.of(
                    s.cases().nextNumber(2031),
                    s.cases().nextNumber(2031),
                    s.cases().nextNumber(2032)));

    assertThat(numbers).containsExactly("2031-0001", "2031-0002", "2032-0001");
  }

  @Test
  void cases_are_listed_newest_first_in_pages() {
    List<CaseFile> opened = new ArrayList<>(List.of(file));
    for (int i = 0; i < 4; i++) {
      CLOCK.advance(Duration.ofMinutes(1));
      opened.add(0, Given.openCase(KOGE, coordinator));
    }

    List<CaseWithPerson> listed = new ArrayList<>();
    Optional<String> next = Optional.empty();
    do {
      PageRequest request = new PageRequest(next, 2);
      Page<CaseWithPerson> page =
          KOGE.ask(coordinator, s -> s.cases().list(Optional.empty(), request));
      listed.addAll(page.items());
      next = page.next();
    } while (next.isPresent());

    assertThat(listed)
        .extracting(c -> c.file().id())
        .containsExactlyElementsOf(opened.stream().map(CaseFile::id).toList());
    assertThat(listed).allSatisfy(c -> assertThat(c.person().id()).isEqualTo(c.file().person()));
  }

  @Test
  void a_list_may_hold_one_state_alone() {
    CaseFile other = Given.openCase(KOGE, coordinator);
    KOGE.run(coordinator, s -> s.cases().save(other.in(CaseState.ON_AGENDA)));

    Page<CaseWithPerson> page =
        KOGE.ask(
            coordinator,
            s -> s.cases().list(Optional.of(CaseState.ON_AGENDA), PageRequest.first()));

    assertThat(page.items()).singleElement().extracting(c -> c.file().id()).isEqualTo(other.id());
    assertThat(page.next()).isEmpty();
  }

  @Test
  void cases_are_counted_by_state_and_only_those_the_actor_sees() {
    CaseFile other = Given.openCase(KOGE, coordinator);
    KOGE.run(coordinator, s -> s.cases().save(other.in(CaseState.ON_AGENDA)));

    Map<CaseState, Long> own = KOGE.ask(coordinator, s -> s.cases().counts());
    Map<CaseState, Long> nobodys = KOGE.ask(KOGE.user(Role.CASEWORKER), s -> s.cases().counts());

    assertThat(own).containsOnly(entry(CaseState.REFERRED, 1L), entry(CaseState.ON_AGENDA, 1L));
    assertThat(nobodys).isEmpty();
  }

  @Test
  void a_case_is_listed_as_saved_in_the_same_transaction() {
    Page<CaseWithPerson> page =
        KOGE.ask(
            coordinator,
            s -> {
              s.cases().save(file.in(CaseState.ON_AGENDA));
              return s.cases().list(Optional.of(CaseState.ON_AGENDA), PageRequest.first());
            });

    assertThat(page.items()).singleElement().extracting(c -> c.file().version()).isEqualTo(2);
  }

  @Test
  void the_cases_of_a_person_are_those_the_actor_sees() {
    UserActor other = KOGE.user(Role.CASEWORKER);
    CaseFile second = Given.file(file.person(), other);
    KOGE.run(
        other,
        s -> {
          s.cases().add(second);
          s.access().grant(Given.grant(second, other.id()));
        });

    assertThat(KOGE.listed(other, s -> s.cases().ofPerson(file.person())))
        .singleElement()
        .extracting(c -> c.file().id())
        .isEqualTo(second.id());
  }

  @Test
  void referrals_await_being_taken_up_until_they_are() {
    LocalDate due = file.takeUpDue();
    CaseFile onAgenda = Given.openCase(KOGE, coordinator);
    KOGE.run(coordinator, s -> s.cases().save(onAgenda.in(CaseState.ON_AGENDA)));

    assertThat(KOGE.listed(coordinator, s -> s.cases().awaitingTakeUp(due)))
        .extracting(CaseFile::id)
        .containsExactly(file.id());
    assertThat(KOGE.listed(coordinator, s -> s.cases().awaitingTakeUp(due.minusDays(1)))).isEmpty();
  }

  @Test
  void the_clock_moves_the_deadlines_of_referrals_it_was_never_granted() {
    LocalDate due = LocalDate.of(2026, 3, 16);

    CaseFile waiting = KOGE.found(SystemActor.CLOCK, s -> s.cases().find(file.id())).orElseThrow();
    KOGE.run(SystemActor.CLOCK, s -> s.cases().save(waiting.takenUpBy(due)));

    assertThat(KOGE.found(coordinator, s -> s.cases().find(file.id())).orElseThrow().takeUpDue())
        .isEqualTo(due);
    assertThat(KOGE.found(SystemActor.CLOCK, s -> s.people().find(file.person()))).isEmpty();
  }

  @Test
  void every_answer_is_kept_the_oldest_first() {
    Answer unknown = answer(Answer.Value.UNKNOWN);
    Answer yes = answer(Answer.Value.YES);
    KOGE.run(coordinator, s -> s.cases().add(file.id(), unknown));
    CLOCK.advance(Duration.ofHours(1));
    KOGE.run(coordinator, s -> s.cases().add(file.id(), yes));

    assertThat(KOGE.listed(coordinator, s -> s.cases().answers(file.id())))
        .containsExactly(unknown, yes);
  }

  @Test
  void a_decision_keeps_what_the_rule_had_proposed_and_where_that_stands() {
    Decision decision =
        new Decision(
            TestTenant.id(),
            file.id(),
            Decision.Kind.ELIGIBILITY,
            "ADMIT",
            "Er selv kommet og beder om hjælp",
            "ASK_CASEWORKER",
            List.of(
                Decision.Ground.of("Alderen passer", Given.SOURCE),
                Decision.Ground.of("\"Ønsker hjælp\" er {ikke} besvaret, NULL", Given.SOURCE)),
            "259",
            "1.0",
            coordinator.user(),
            LocalDate.of(2026, 2, 27),
            CLOCK.instant(),
            Optional.empty());

    KOGE.run(coordinator, s -> s.cases().add(decision));

    assertThat(KOGE.listed(coordinator, s -> s.cases().decisions(file.id())))
        .containsExactly(decision);
  }

  @Test
  void the_latest_agreement_counts_and_can_be_withdrawn() {
    Agreement first = agreement(Optional.of("Sad med ved samtalen"));
    KOGE.run(coordinator, s -> s.cases().add(first));
    CLOCK.advance(Duration.ofDays(1));
    Agreement second = agreement(Optional.empty());
    KOGE.run(coordinator, s -> s.cases().add(second));
    assertThat(KOGE.found(coordinator, s -> s.cases().agreement(file.id()))).contains(second);

    LocalDate day = LocalDate.of(2026, 4, 1);
    KOGE.run(coordinator, s -> s.cases().save(second.withdrawn(day)));

    Agreement withdrawn =
        KOGE.found(coordinator, s -> s.cases().agreement(file.id())).orElseThrow();
    assertThat(withdrawn.withdrawnOn()).contains(day);
    assertThat(withdrawn.version()).isEqualTo(2);
  }

  @Test
  void a_statutory_notification_gets_its_receipt_later() {
    StatutoryNotification notification =
        new StatutoryNotification(
            TestTenant.id(),
            file.id(),
            "Barnet er alene hjemme om natten.",
            true,
            "Modtagelsen",
            Optional.empty(),
            coordinator.user(),
            CLOCK.instant());
    KOGE.run(coordinator, s -> s.cases().add(notification));

    KOGE.run(coordinator, s -> s.cases().save(notification.receivedAs("K-77")));

    assertThat(KOGE.listed(coordinator, s -> s.cases().notifications(file.id())))
        .isEqualTo(Collections.singletonList(notification.receivedAs("K-77")));
  }

  private Answer answer(Answer.Value value) {
    return new Answer(
        "WANTS_HELP", value, LocalDate.of(2026, 3, 2), coordinator.user(), "Samtale på skolen");
  }

  private Agreement agreement(Optional<String> heard) {
    return new Agreement(
        TestTenant.id(),
        file.id(),
        LocalDate.of(2026, 3, 2),
        true,
        heard.isPresent() ? Agreement.GivenBy.CUSTODY_HOLDER : Agreement.GivenBy.YOUNG_PERSON,
        heard,
        coordinator.user(),
        Optional.empty(),
        1);
  }

  @Test
  void what_a_model_decides_by_is_read_by_the_comparer_alone() {
    answered(Answer.Value.NO);
    answered(Answer.Value.YES);

    List<Compared> compared = KOGE.ask(SystemActor.COMPARER, s -> s.cases().toCompare());

    assertThat(compared)
        .filteredOn(one -> one.id().equals(file.id()))
        .containsExactly(
            new Compared(
                file.id(),
                file.person(),
                file.number(),
                file.state(),
                file.programme(),
                file.referral().receivedOn(),
                KOGE.found(coordinator, s -> s.people().find(file.person())).orElseThrow().born(),
                file.referral().targetGroups(),
                Map.of("WANTS_HELP", Answer.Value.YES)));
    assertThat(KOGE.listed(coordinator, s -> s.cases().toCompare())).isEmpty();
    assertThat(KOGE.listed(SystemActor.OPERATOR, s -> s.cases().toCompare())).isEmpty();
    assertThat(KOGE.listed(SystemActor.COMPARER, s -> List.copyOf(s.cases().counts().keySet())))
        .isEmpty();
  }

  @Test
  void a_closed_case_is_not_compared() {
    Closing closing =
        new Closing("WITHDRAWN", "Vil ikke mere", coordinator.user(), CLOCK.instant());
    KOGE.run(coordinator, s -> s.cases().save(file.closed(closing)));

    assertThat(KOGE.listed(SystemActor.COMPARER, s -> s.cases().toCompare()))
        .extracting(Compared::id)
        .doesNotContain(file.id());
  }

  private void answered(Answer.Value value) {
    KOGE.run(
        coordinator,
        s ->
            s.cases()
                .add(
                    file.id(),
                    new Answer("WANTS_HELP", value, Given.BORN, coordinator.user(), "Samtale")));
    CLOCK.advance(Duration.ofMinutes(1));
  }
}
