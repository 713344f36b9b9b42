package dk.sporskifte.casework.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import dk.sporskifte.casework.korsbaek.Expect;
import dk.sporskifte.casework.korsbaek.Korsbaek;
import dk.sporskifte.model.LegalBasis;
import dk.sporskifte.model.Reminder;
import dk.sporskifte.model.Task;
import dk.sporskifte.testkit.Proves;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class RemindersTest {
  private final MondayMeeting monday = new MondayMeeting(Korsbaek.working(CoordinationGroup.way()));
  private final Korsbaek korsbaek = monday.korsbaek;
  private final RemindersToSilent reminders =
      new RemindersToSilent(korsbaek.audited, korsbaek.store, korsbaek.clock);

  @Test
  @Proves("KBH-41")
  void who_may_know_and_has_said_nothing_is_silent() {
    assertThat(monday.line(korsbaek.caseworker, monday.item).silent())
        .as("nobody may know yet: to ask would tell")
        .isEmpty();
    monday.basis(monday.item, monday.police, LegalBasis.RPL115_SSP).orThrow();
    monday.basis(monday.item, monday.teacher, LegalBasis.RPL115_SSP).orThrow();
    assertThat(monday.line(korsbaek.caseworker, monday.item).silent())
        .containsExactly(monday.police, monday.teacher);

    decline();

    assertThat(monday.line(korsbaek.caseworker, monday.item).silent())
        .containsExactly(monday.teacher);
  }

  @Test
  @Proves("KBH-41")
  void one_button_gives_a_task_to_whom_has_an_account_and_notes_it_for_whom_has_none() {
    monday.basis(monday.item, monday.police, LegalBasis.RPL115_SSP).orThrow();
    monday.basis(monday.item, monday.teacher, LegalBasis.RPL115_SSP).orThrow();

    List<Reminder> made =
        reminders
            .remind(korsbaek.tenant, korsbaek.caseworker, monday.item)
            .orThrow()
            .lines()
            .get(0)
            .reminders();

    assertThat(made)
        .extracting(Reminder::participant)
        .containsExactlyInAnyOrder(monday.police, monday.teacher);
    assertThat(made).extracting(Reminder::by).containsOnly(Optional.of(korsbaek.caseworker.user()));
    Task task = Expect.open(korsbaek.show(monday.first), Task.Kind.CONTRIBUTE);
    assertThat(task.owner()).isEqualTo(korsbaek.police.posts().get(0).id());
    assertThat(task.due()).isEqualTo("2026-03-09");
    assertThat(task.text()).contains("sag 1").contains("9. marts 2026");
    assertThat(task.source().quote()).isEqualTo("Alle relevante parter bidrager.");

    reminders.remind(korsbaek.tenant, korsbaek.caseworker, monday.item).orThrow();
    Expect.open(korsbaek.show(monday.first), Task.Kind.CONTRIBUTE);
  }

  @Test
  @Proves("KBH-41")
  void the_task_is_done_when_the_party_has_told_or_declined() {
    monday.basis(monday.item, monday.police, LegalBasis.RPL115_SSP).orThrow();
    reminders.remind(korsbaek.tenant, korsbaek.caseworker, monday.item).orThrow();

    decline();

    Expect.noneOpen(korsbaek.show(monday.first), Task.Kind.CONTRIBUTE);
    Expect.refused(
        reminders.remind(korsbaek.tenant, korsbaek.caseworker, monday.item), "nobody-silent");
  }

  @Test
  @Proves("KBH-41")
  void the_clock_asks_once_in_the_days_before_the_meeting() {
    monday.basis(monday.item, monday.police, LegalBasis.RPL115_SSP).orThrow();
    assertThat(reminders.remindAhead(korsbaek.tenant).orThrow()).as("a week ahead").isZero();

    korsbaek.clock.goTo(LocalDate.of(2026, 3, 7));

    assertThat(reminders.remindAhead(korsbaek.tenant).orThrow()).isEqualTo(1);
    assertThat(reminders.remindAhead(korsbaek.tenant).orThrow()).isZero();
    Expect.open(korsbaek.show(monday.first), Task.Kind.CONTRIBUTE);
    assertThat(monday.line(korsbaek.caseworker, monday.item).reminders())
        .extracting(Reminder::by)
        .containsExactly(Optional.empty());
  }

  private void decline() {
    korsbaek
        .meetings
        .notDisclosed(
            korsbaek.tenant, korsbaek.police, monday.item, monday.police, korsbaek.ids.next())
        .orThrow();
  }
}
