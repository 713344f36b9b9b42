package dk.sporskifte.casework.release;

import dk.sporskifte.casework.api.view.ReleaseView.Due;
import dk.sporskifte.casework.api.view.ReleaseView.Due.State;
import dk.sporskifte.casework.api.view.ReleaseView.Step;
import dk.sporskifte.casework.time.Copenhagen;
import dk.sporskifte.model.ReleaseTrack;
import dk.sporskifte.model.Task;
import java.time.LocalDate;
import java.time.Period;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What follows from the days of a judgment, as the road map of good release has it (LAW-16). */
final class ReleaseDays {
  private static final Period PLAN_WITHIN = Period.ofWeeks(4);
  private static final Period CONTACT_BEFORE_PAROLE = Period.ofYears(1);
  private static final Period MEETING_BEFORE_RELEASE = Period.ofMonths(3);

  private static final Map<Step, Task.Kind> TASKS =
      new EnumMap<>(
          Map.of(
              Step.PLAN, Task.Kind.RELEASE_PLAN,
              Step.CONTACT, Task.Kind.RELEASE_CONTACT,
              Step.MEETING, Task.Kind.RELEASE_MEETING));

  private ReleaseDays() {}

  static Task.Kind task(Step step) {
    return TASKS.get(step);
  }

  static Optional<LocalDate> due(Step step, ReleaseTrack track) {
    return switch (step) {
      case PLAN -> track.imprisonedOn().map(day -> day.plus(PLAN_WITHIN));
      case CONTACT -> contactDue(track);
      case MEETING -> track.releaseOn().map(day -> day.minus(MEETING_BEFORE_RELEASE));
    };
  }

  /** A year before possible parole; within four weeks where the sentence is shorter. */
  private static Optional<LocalDate> contactDue(ReleaseTrack track) {
    return due(Step.PLAN, track)
        .flatMap(
            soon ->
                track
                    .paroleOn()
                    .map(day -> day.minus(CONTACT_BEFORE_PAROLE))
                    .map(yearBefore -> yearBefore.isBefore(soon) ? soon : yearBefore));
  }

  /** Whether that day is close enough for the meeting to be held by now: on the way to release. */
  static boolean near(LocalDate release, LocalDate today) {
    return !release.minus(MEETING_BEFORE_RELEASE).isAfter(today);
  }

  /**
   * @param tasks of the case: what somebody here has ticked off is done, too
   */
  static List<Due> all(Following following, List<Task> tasks, LocalDate today) {
    ReleaseTrack track = following.track();
    return Arrays.stream(Step.values())
        .flatMap(
            step ->
                due(step, track).map(due -> stands(step, due, following, tasks, today)).stream())
        .toList();
  }

  private static Due stands(
      Step step, LocalDate due, Following following, List<Task> tasks, LocalDate today) {
    Optional<Following.DayTold> told = following.done(step);
    if (told.isPresent()) {
      LocalDate on = told.get().on();
      return new Due(
          step,
          due,
          on.isAfter(today) ? State.AGREED : State.MET,
          Optional.of(on),
          told.map(t -> t.by().id()));
    }
    Optional<LocalDate> here =
        tasks.stream()
            .filter(task -> task.kind() == task(step) && !ReleaseTasks.endedByItself(task))
            .flatMap(task -> task.doneAt().stream())
            .map(Copenhagen::dayOf)
            .reduce((earlier, later) -> later);
    if (here.isPresent()) {
      return new Due(step, due, State.MET, here, Optional.empty());
    }
    State state =
        following.released(today) ? State.OVER : due.isBefore(today) ? State.MISSED : State.COMING;
    return new Due(step, due, state, Optional.empty(), Optional.empty());
  }
}
