package dk.sporskifte.casework.course;

import dk.sporskifte.access.Law;
import dk.sporskifte.casework.people.Team;
import dk.sporskifte.casework.tasks.NewTask;
import dk.sporskifte.casework.tasks.OpenTasks;
import dk.sporskifte.casework.work.Work;
import dk.sporskifte.model.CaseFile;
import dk.sporskifte.model.ReleaseTrack;
import dk.sporskifte.model.Task;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;

/**
 * Each day of a release is somebody's task; it moves with the day, and what was done stays done.
 */
record ReleaseTasks(Work work, CaseFile file, Team team) {
  void follow(ReleaseTrack track) {
    follow(
        Task.Kind.RELEASE_PLAN,
        ReleaseDays.planDue(track),
        "Læg planen for løsladelsen sammen med den unge og Kriminalforsorgen",
        "Senest fire uger efter indsættelsen");
    follow(
        Task.Kind.RELEASE_CONTACT,
        ReleaseDays.contactDue(track),
        "Tag kontakt til fængslet om løsladelsen",
        "Senest et år før mulig prøveløsladelse, eller inden fire uger ved kortere straffe");
    follow(
        Task.Kind.RELEASE_MEETING,
        ReleaseDays.meetingDue(track),
        "Hold mødet om løsladelsen",
        "Senest tre måneder før løsladelsen");
  }

  private void follow(Task.Kind kind, Optional<LocalDate> due, String text, String because) {
    List<Task> open = OpenTasks.of(work, file.id(), EnumSet.of(kind));
    if (due.isEmpty()) {
      OpenTasks.end(work, work.user(), open);
      return;
    }
    if (!open.isEmpty()) {
      open.forEach(task -> work.stores().tasks().save(task.dueOn(due.get(), because)));
      return;
    }
    boolean done =
        work.stores().tasks().ofCase(file.id()).stream().anyMatch(task -> task.kind() == kind);
    if (!done) {
      NewTask.of(work, file.id(), team.caseworker())
          .add(kind, text, due.get(), because, Law.GOOD_RELEASE);
    }
  }
}
