package dk.sporskifte.casework.ages;

import dk.sporskifte.casework.agreement.LapsingAt18;
import dk.sporskifte.casework.work.Work;
import dk.sporskifte.model.Task;
import java.time.LocalDate;
import java.util.List;

/** The task to agree anew follows a birth date that is corrected. */
final class RenewedOnBirthday {
  private RenewedOnBirthday() {}

  static void follow(Work work, Life life, List<Task> tasks) {
    LocalDate birthday = life.reaches(Life.ADULT);
    tasks.stream()
        .filter(task -> task.kind() == Task.Kind.RENEW_AGREEMENT && task.doneAt().isEmpty())
        .filter(task -> !task.due().equals(birthday))
        .forEach(
            task ->
                work.stores().tasks().save(task.dueOn(birthday, LapsingAt18.because(birthday))));
  }
}
