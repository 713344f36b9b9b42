package dk.sporskifte.casework.meeting;

import dk.sporskifte.casework.api.Outcome;
import dk.sporskifte.casework.marking.FastTracks;
import dk.sporskifte.casework.people.Team;
import dk.sporskifte.casework.referral.Deadline;
import dk.sporskifte.casework.referral.ReferralTasks;
import dk.sporskifte.casework.tasks.OpenTasks;
import dk.sporskifte.casework.way.ForumsOn;
import dk.sporskifte.casework.work.Work;
import dk.sporskifte.model.AgendaItem;
import dk.sporskifte.model.CaseFile;
import dk.sporskifte.model.CaseState;
import dk.sporskifte.model.Meeting;
import dk.sporskifte.model.Task;
import dk.sporskifte.model.UserId;
import dk.sporskifte.municipality.spi.Programme;
import dk.sporskifte.municipality.spi.TakeUp;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;

/**
 * Moves the deadlines of a forum's waiting referrals when its meetings have changed (HEL-36). Done
 * by the clock, for who plans a meeting need not see the cases that wait for it.
 *
 * @param by who changed the meeting
 */
record MovedDeadlines(Work work, UserId by) {
  private static final int FAR = 100;

  Outcome<Meeting> after(Meeting meeting) {
    if (meeting.state() != Meeting.State.PLANNED) {
      work.stores().meetings().items(meeting.id()).forEach(this::waitAgain);
    }
    return Team.of(work, meeting.forum())
        .map(
            team -> {
              move(ForumsOn.kindOf(meeting.forum()), team);
              return meeting;
            });
  }

  /** What was on the agenda and not concluded waits for the next meeting. */
  private void waitAgain(AgendaItem item) {
    if (item.outcome().isEmpty()) {
      work.stores()
          .cases()
          .find(item.caseId())
          .filter(file -> file.state() == CaseState.ON_AGENDA)
          .ifPresent(file -> work.stores().cases().save(file.in(CaseState.REFERRED)));
    }
  }

  private void move(String forum, Team team) {
    List<LocalDate> meetings = Deadline.comingMeetings(work, forum);
    work.stores().cases().awaitingTakeUp(work.today().plusYears(FAR)).stream()
        .filter(file -> takenUpBy(forum, file))
        .forEach(
            file ->
                move(
                    file,
                    FastTracks.within(
                        work, file, Deadline.of(work, meetings, file.referral().receivedOn())),
                    team));
  }

  private void move(CaseFile file, TakeUp.Due due, Team team) {
    if (!due.date().equals(file.takeUpDue())) {
      work.trace().of(file.id()).about(file.person());
      work.stores().cases().save(file.takenUpBy(due.date()));
    }
    open(file, Task.Kind.TAKE_UP_REFERRAL).stream()
        .filter(task -> !task.due().equals(due.date()) || !task.because().equals(due.reason()))
        .forEach(task -> work.stores().tasks().save(task.dueOn(due.date(), due.reason())));
    List<Task> extra = open(file, Task.Kind.PLAN_EXTRA_MEETING);
    if (due.meeting().isPresent()) {
      OpenTasks.end(work, by, extra);
    } else if (extra.isEmpty()) {
      new ReferralTasks(work, team, file).extraMeeting(due);
    }
  }

  private List<Task> open(CaseFile file, Task.Kind kind) {
    return OpenTasks.of(work, file.id(), EnumSet.of(kind));
  }

  private boolean takenUpBy(String forum, CaseFile file) {
    return work.way()
        .programme(file.programme())
        .map(Programme::forum)
        .filter(forum::equals)
        .isPresent();
  }
}
