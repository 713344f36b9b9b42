package dk.sporskifte.casework.release;

import dk.sporskifte.access.Law;
import dk.sporskifte.casework.api.view.ReleaseView.Due;
import dk.sporskifte.casework.api.view.ReleaseView.Due.State;
import dk.sporskifte.casework.api.view.ReleaseView.Step;
import dk.sporskifte.casework.tasks.NewTask;
import dk.sporskifte.casework.time.Copenhagen;
import dk.sporskifte.casework.work.Work;
import dk.sporskifte.model.CaseFile;
import dk.sporskifte.model.CaseNotice;
import dk.sporskifte.model.Post;
import dk.sporskifte.model.ReleaseTrack;
import dk.sporskifte.model.Task;
import dk.sporskifte.model.UserId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Each day of a release is somebody's task. It moves with the day; a notice that tells it to be
 * done settles it; and where its day is gone and nobody told, somebody is asked to find out. What
 * was done stays done.
 */
final class ReleaseTasks {
  /** Our reading: no document says how soon. */
  private static final int DAYS_TO_ASK = 7;

  private static final String SETTLED = "Kriminalforsorgen har givet besked om det";
  private static final String GONE = "Dagen gælder ikke længere";

  private record Words(String text, String because, Task.Kind missing, String missed) {}

  private static final Map<Step, Words> WORDS =
      Map.of(
          Step.PLAN,
          new Words(
              "Læg planen for løsladelsen sammen med den unge og Kriminalforsorgen",
              "Senest fire uger efter indsættelsen",
              Task.Kind.RELEASE_PLAN_MISSING,
              "planen for løsladelsen"),
          Step.CONTACT,
          new Words(
              "Tag kontakt til fængslet om løsladelsen",
              "Senest et år før mulig prøveløsladelse, eller inden fire uger ved kortere straffe",
              Task.Kind.RELEASE_CONTACT_MISSING,
              "kontakten mellem fængslet og kommunen"),
          Step.MEETING,
          new Words(
              "Hold mødet om løsladelsen",
              "Senest tre måneder før løsladelsen",
              Task.Kind.RELEASE_MEETING_MISSING,
              "mødet om løsladelsen"));

  private final Work work;
  private final CaseFile file;
  private final Following following;
  private final List<Task> tasks;
  private final List<Runnable> changes = new ArrayList<>();

  /**
   * @param owner of what is asked for anew
   */
  ReleaseTasks(Work work, CaseFile file, Following following, List<Task> tasks, Post owner) {
    this.work = work;
    this.file = file;
    this.following = following;
    this.tasks = tasks;
    Map<Step, Due> due =
        following.isAny()
            ? ReleaseDays.all(following, tasks, work.today()).stream()
                .collect(Collectors.toMap(Due::step, Function.identity()))
            : Map.of();
    for (Step step : Step.values()) {
      follow(step, Optional.ofNullable(due.get(step)), owner);
    }
  }

  /** Nobody did what it asked for: what was told had it end. */
  static boolean endedByItself(Task task) {
    return task.because().equals(SETTLED) || task.because().equals(GONE);
  }

  /** What is to be changed, for the tasks to be in step. */
  List<Runnable> changes() {
    return changes;
  }

  private void follow(Step step, Optional<Due> due, Post owner) {
    Words words = WORDS.get(step);
    List<Task> ofStep = of(ReleaseDays.task(step));
    List<Task> open = open(ofStep);
    Optional<LocalDate> wanted =
        due.filter(d -> d.state() != State.MET && d.state() != State.OVER)
            .map(d -> d.on().orElse(d.due()));
    if (wanted.isEmpty()) {
      end(open, due.filter(d -> d.by().isPresent()).map(d -> SETTLED).orElse(GONE));
    } else if (open.isEmpty() && ofStep.stream().allMatch(ReleaseTasks::endedByItself)) {
      changes.add(() -> add(owner, ReleaseDays.task(step), words.text(), wanted.get(), words));
    } else {
      open.stream()
          .filter(task -> !task.due().equals(wanted.get()))
          .forEach(
              task ->
                  changes.add(
                      () -> work.stores().tasks().save(task.dueOn(wanted.get(), words.because()))));
    }
    missed(due.filter(d -> d.state() == State.MISSED), words, owner);
  }

  private void missed(Optional<Due> due, Words words, Post owner) {
    List<Task> asked = of(words.missing());
    if (due.isEmpty()) {
      end(open(asked), SETTLED);
      return;
    }
    LocalDate day = due.get().due();
    boolean already =
        asked.stream()
            .anyMatch(t -> t.doneAt().isEmpty() || !Copenhagen.dayOf(t.createdAt()).isBefore(day));
    if (!already) {
      changes.add(
          () ->
              NewTask.of(work, file.id(), owner)
                  .add(
                      words.missing(),
                      "Spørg Kriminalforsorgen: der er ikke kommet besked om " + words.missed(),
                      work.today().plusDays(DAYS_TO_ASK),
                      "Den ventedes senest "
                          + Copenhagen.danish(day)
                          + ". At den mangler, siger intet om afsenderen. (Fristen på 7 dage er"
                          + " vores læsning.)",
                      Law.GOOD_RELEASE));
    }
  }

  private void add(Post owner, Task.Kind kind, String text, LocalDate due, Words words) {
    NewTask.of(work, file.id(), owner).add(kind, text, due, words.because(), Law.GOOD_RELEASE);
  }

  private void end(List<Task> open, String because) {
    open.forEach(
        task ->
            changes.add(
                () ->
                    work.stores()
                        .tasks()
                        .save(task.dueOn(task.due(), because).done(lastToldBy(), work.now()))));
  }

  /** Whoever said last what the days are; the clock says nothing. */
  private UserId lastToldBy() {
    Optional<CaseNotice> last =
        work.stores().notices().ofCase(file.id()).stream()
            .max(Comparator.comparing(n -> n.ending().map(e -> e.at()).orElse(n.takenAt())));
    Optional<ReleaseTrack> kept = following.kept();
    boolean byHand =
        kept.filter(
                k ->
                    last.map(n -> n.ending().map(e -> e.at()).orElse(n.takenAt()))
                        .filter(at -> at.isAfter(k.at()))
                        .isEmpty())
            .isPresent();
    return byHand
        ? kept.get().by()
        : last.map(n -> n.ending().map(e -> e.by()).orElse(n.takenBy())).orElseThrow();
  }

  private List<Task> of(Task.Kind kind) {
    return tasks.stream().filter(task -> task.kind() == kind).toList();
  }

  private static List<Task> open(List<Task> tasks) {
    return tasks.stream().filter(task -> task.doneAt().isEmpty()).toList();
  }
}
