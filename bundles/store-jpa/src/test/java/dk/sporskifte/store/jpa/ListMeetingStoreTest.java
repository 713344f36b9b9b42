package dk.sporskifte.store.jpa;

import static dk.sporskifte.store.jpa.TestTenant.CLOCK;
import static dk.sporskifte.store.jpa.TestTenant.KOGE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.sporskifte.model.InboxLine;
import dk.sporskifte.model.InboxLine.Outcome.Code;
import dk.sporskifte.model.Letter;
import dk.sporskifte.model.Post;
import dk.sporskifte.model.Role;
import dk.sporskifte.model.Source;
import dk.sporskifte.model.SystemActor;
import dk.sporskifte.model.Task;
import dk.sporskifte.model.TaskId;
import dk.sporskifte.model.UserActor;
import dk.sporskifte.testkit.Proves;
import dk.sporskifte.testkit.SentPeople;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ListMeetingStoreTest {
  private final Post triage = KOGE.post(Role.TRIAGE);
  private final UserActor user = KOGE.user(triage);
  private final UserActor other = KOGE.user(KOGE.post(Role.TRIAGE));
  private final UserActor secretary = KOGE.user(KOGE.post(Role.SECRETARIAT));
  private InboxLine line;
  private InboxLine victim;

  @BeforeEach
  void receive() {
    line = line("MET");
    victim = line("VICTIM");
    KOGE.run(
        SystemActor.FEED,
        s -> {
          GivenLine.receive(s, line, triage);
          GivenLine.receive(s, victim, triage);
        });
  }

  @Test
  @Proves("LAW-14")
  void what_waits_is_at_hand_and_what_was_decided_since() {
    assertThat(KOGE.listed(user, s -> s.inbox().atHand("police-list", CLOCK.instant())))
        .extracting(InboxLine::id)
        .contains(line.id());
    decide();
    assertThat(KOGE.listed(user, s -> s.inbox().atHand("police-list", CLOCK.instant())))
        .extracting(InboxLine::id)
        .contains(line.id());
    assertThat(
            KOGE.listed(user, s -> s.inbox().atHand("police-list", CLOCK.instant().plusSeconds(1))))
        .extracting(InboxLine::id)
        .doesNotContain(line.id());
    assertThat(KOGE.listed(other, s -> s.inbox().atHand("police-list", CLOCK.instant())))
        .extracting(InboxLine::id)
        .doesNotContain(line.id());
  }

  @Test
  @Proves("LAW-14")
  void a_letter_and_a_task_of_a_line_are_seen_by_whoever_sees_the_line() {
    Letter letter = GivenLine.letter(line, user);
    Task task = task();
    KOGE.run(
        user,
        s -> {
          s.letters().add(letter, new byte[] {1, 2});
          s.tasks().add(task, line.id());
        });

    assertThat(KOGE.listed(user, s -> s.letters().ofLine(line.id()))).containsExactly(letter);
    assertThat(KOGE.listed(user, s -> s.tasks().ofLine(line.id()))).containsExactly(task);
    assertThat(KOGE.listed(secretary, s -> s.letters().ofLine(line.id()))).isEmpty();
    assertThat(KOGE.found(secretary, s -> s.letters().content(letter.id()))).isEmpty();
    assertThat(KOGE.listed(other, s -> s.tasks().ofLine(line.id()))).isEmpty();
    assertThatThrownBy(() -> KOGE.run(other, s -> s.letters().withdraw(line.id())))
        .isInstanceOf(RuntimeException.class);

    KOGE.run(user, s -> s.letters().withdraw(line.id()));

    assertThat(KOGE.found(user, s -> s.letters().find(letter.id()))).isEmpty();
    assertThat(KOGE.found(user, s -> s.letters().content(letter.id()))).isEmpty();
  }

  @Test
  void an_outcome_is_taken_back() {
    decide();
    InboxLine decided = KOGE.found(user, s -> s.inbox().find(line.id())).orElseThrow();

    KOGE.run(user, s -> s.inbox().save(decided.reopened()));

    InboxLine now = KOGE.found(user, s -> s.inbox().find(line.id())).orElseThrow();
    assertThat(now.state()).isEqualTo(InboxLine.State.NEW);
    assertThat(now.outcome()).isEmpty();
  }

  @Test
  @Proves("LAW-10")
  void only_who_the_work_is_not_about_is_dropped_and_is_counted() {
    long before = KOGE.ask(user, s -> s.inbox().dropped());
    assertThatThrownBy(() -> KOGE.run(user, s -> s.inbox().drop(line.id())))
        .isInstanceOf(RuntimeException.class);
    assertThatThrownBy(() -> KOGE.run(other, s -> s.inbox().drop(victim.id())))
        .isInstanceOf(RuntimeException.class);

    KOGE.run(user, s -> s.inbox().drop(victim.id()));

    assertThat(KOGE.found(user, s -> s.inbox().find(victim.id()))).isEmpty();
    long after = KOGE.ask(user, s -> s.inbox().dropped());
    long told = KOGE.ask(secretary, s -> s.inbox().dropped());
    assertThat(after).isEqualTo(before + 1);
    assertThat(told).isZero();
  }

  private void decide() {
    KOGE.run(
        user,
        s ->
            s.inbox()
                .save(
                    line.triaged(
                        new InboxLine.Outcome(Code.CONTACT, "Ring", user.user(), CLOCK.instant()),
                        Optional.empty())));
  }

  private Task task() {
    return new Task(
        new TaskId(TestTenant.id()),
        Task.Kind.FOLLOW_UP_LINE,
        Optional.empty(),
        "Tag kontakt",
        triage.id(),
        LocalDate.of(2026, 3, 9),
        "Besluttet",
        new Source("LAW-14", "q", "d"),
        Optional.empty(),
        Optional.empty(),
        CLOCK.instant(),
        1);
  }

  private static InboxLine line(String role) {
    return GivenLine.ofPoliceList(
        SentPeople.named("Emil", "Prøve", LocalDate.of(2010, 1, 1)), role);
  }
}
