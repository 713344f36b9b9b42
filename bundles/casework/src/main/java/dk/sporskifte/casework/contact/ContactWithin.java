package dk.sporskifte.casework.contact;

import dk.sporskifte.casework.api.Outcome;
import dk.sporskifte.casework.people.Team;
import dk.sporskifte.casework.tasks.NewTask;
import dk.sporskifte.casework.tasks.OpenTasks;
import dk.sporskifte.casework.time.Copenhagen;
import dk.sporskifte.casework.work.Work;
import dk.sporskifte.model.CaseFile;
import dk.sporskifte.model.CaseId;
import dk.sporskifte.model.Task;
import dk.sporskifte.municipality.spi.Deadline;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/** By when there is to be contact with the young person again, where the municipality says so. */
public final class ContactWithin {
  private static final Set<Task.Kind> KEEP_CONTACT = EnumSet.of(Task.Kind.KEEP_CONTACT);

  private ContactWithin() {}

  /** Counted anew from that day, in place of the day there was. */
  public static Outcome<CaseFile> from(Work work, CaseFile file, LocalDate last) {
    return rule(work)
        .map(
            deadline ->
                Team.of(work, file)
                    .map(
                        team -> {
                          OpenTasks.end(work, file.id(), KEEP_CONTACT);
                          await(NewTask.of(work, file.id(), team.caseworker()), deadline, last);
                          return file;
                        }))
        .orElseGet(() -> Outcome.done(file));
  }

  /** For the first time, as a task of whoever those are for. */
  public static Optional<Task> begin(Work work, NewTask tasks, LocalDate last) {
    return rule(work).map(deadline -> await(tasks, deadline, last));
  }

  private static Optional<Deadline> rule(Work work) {
    return work.way().deadlines().stream()
        .filter(deadline -> deadline.after() == Deadline.After.CONTACT)
        .findFirst();
  }

  private static Task await(NewTask tasks, Deadline deadline, LocalDate last) {
    return tasks.add(
        Task.Kind.KEEP_CONTACT,
        deadline.text(),
        deadline.from(last),
        "Sidste kontakt: " + Copenhagen.danish(last),
        deadline.source());
  }

  public static Optional<LocalDate> due(Work work, CaseId caseId) {
    return OpenTasks.of(work, caseId, KEEP_CONTACT).stream().map(Task::due).findFirst();
  }
}
