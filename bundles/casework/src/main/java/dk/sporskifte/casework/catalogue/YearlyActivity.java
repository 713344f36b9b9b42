package dk.sporskifte.casework.catalogue;

import dk.sporskifte.casework.people.Turn;
import dk.sporskifte.casework.tasks.NewTask;
import dk.sporskifte.casework.tasks.OpenTasks;
import dk.sporskifte.casework.work.Work;
import dk.sporskifte.model.GeneralIntervention;
import dk.sporskifte.model.Post;
import dk.sporskifte.model.Task;
import dk.sporskifte.municipality.spi.Cataloguing;
import dk.sporskifte.municipality.spi.Staircase.Entry;
import dk.sporskifte.municipality.spi.Staircase.Yearly;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * An activity of the catalogue that comes back each year. It is asked for until somebody says on
 * which day it is held; an activity that was called off, with its reason, is an answer too.
 */
public record YearlyActivity(Work work, Entry entry, Yearly yearly) {
  static List<YearlyActivity> all(Work work) {
    return work.way().staircase().catalogue().stream()
        .flatMap(e -> e.yearly().stream().map(y -> new YearlyActivity(work, e, y)))
        .toList();
  }

  /** The reminder is over for whoever sees it; else the clock ends it. */
  public static void planned(Work work, GeneralIntervention done) {
    all(work).stream()
        .filter(activity -> done.entry().filter(activity.entry.code()::equals).isPresent())
        .forEach(
            activity ->
                OpenTasks.end(
                    work, work.user(), activity.asked(open(work), done.heldOn().getYear())));
  }

  /** Asks where nobody has been asked, and stops asking where somebody has answered. */
  boolean lookAt(List<Task> open) {
    int year = work.today().getYear();
    List<Task> asked = asked(open, year);
    Optional<GeneralIntervention> answer = answer(year);
    if (answer.isPresent()) {
      OpenTasks.end(work, answer.get().recordedBy(), asked);
      return false;
    }
    Optional<Post> answering = answering();
    if (!asked.isEmpty() || !yearly.asksOn(work.today()) || retired() || answering.isEmpty()) {
      return false;
    }
    NewTask.of(work, answering.get())
        .add(
            Task.Kind.YEARLY_ACTIVITY,
            text(year),
            yearly.due(year),
            yearly.statement(),
            entry.source());
    return true;
  }

  static List<Task> open(Work work) {
    return OpenTasks.of(work, Task.Kind.YEARLY_ACTIVITY);
  }

  private List<Task> asked(List<Task> open, int year) {
    return open.stream().filter(task -> task.text().equals(text(year))).toList();
  }

  private Optional<GeneralIntervention> answer(int year) {
    return work
        .stores()
        .generalInterventions()
        .ofCatalogue(LocalDate.of(year, 1, 1), LocalDate.of(year + 1, 1, 1))
        .stream()
        .filter(done -> done.entry().filter(entry.code()::equals).isPresent())
        .findFirst();
  }

  private boolean retired() {
    return work.way()
        .staircase()
        .described()
        .filter(t -> work.stores().records().outOfUse(t, Cataloguing.ENTRY).contains(entry.code()))
        .isPresent();
  }

  private Optional<Post> answering() {
    return Turn.leaders(work).stream().findFirst();
  }

  private String text(int year) {
    return "Planlæg " + entry.name() + " " + year;
  }
}
