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
    return work.way().deadlines().stream()
        .filter(deadline -> deadline.after() == Deadline.After.CONTACT)
        .findFirst()
        .map(
            deadline ->
                Team.of(work, file)
                    .map(
                        team -> {
                          OpenTasks.end(work, file.id(), KEEP_CONTACT);
                          NewTask.of(work, file.id(), team.caseworker())
                              .add(
                                  Task.Kind.KEEP_CONTACT,
                                  deadline.text(),
                                  deadline.from(last),
                                  "Sidste kontakt: " + Copenhagen.danish(last),
                                  deadline.source());
                          return file;
                        }))
        .orElseGet(() -> Outcome.done(file));
  }

  public static Optional<LocalDate> due(Work work, CaseId caseId) {
    return OpenTasks.of(work, caseId, KEEP_CONTACT).stream().map(Task::due).findFirst();
  }
}
