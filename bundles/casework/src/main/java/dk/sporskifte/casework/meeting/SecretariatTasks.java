package dk.sporskifte.casework.meeting;

import dk.sporskifte.casework.tasks.NewTask;
import dk.sporskifte.casework.tasks.OpenTasks;
import dk.sporskifte.casework.time.Copenhagen;
import dk.sporskifte.casework.work.Work;
import dk.sporskifte.model.Meeting;
import dk.sporskifte.model.Post;
import dk.sporskifte.model.Role;
import dk.sporskifte.model.Task;
import dk.sporskifte.model.UserId;
import dk.sporskifte.municipality.spi.Secretariat;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What the secretariat does for each meeting of the forums it serves: the agenda ahead of it, the
 * minutes after it (KOG-10). How many days is our reading; the document states none.
 *
 * @param by who changed the meeting
 */
record SecretariatTasks(Work work, UserId by) {
  private static final int AHEAD = 7;
  private static final int AFTER = 7;

  /**
   * @param was the same unless it was moved
   */
  void after(Meeting was, Meeting meeting) {
    work.way().secretariat().ifPresent(secretariat -> after(was, meeting, secretariat));
  }

  private void after(Meeting was, Meeting meeting, Secretariat secretariat) {
    if (meeting.state() != Meeting.State.PLANNED || !was.equals(meeting)) {
      OpenTasks.end(work, by, open(was));
    }
    if (secretariat.serves(meeting.forum())) {
      secretary().ifPresent(post -> keep(meeting, secretariat, post));
    }
  }

  private void keep(Meeting meeting, Secretariat secretariat, Post secretary) {
    if (meeting.state() == Meeting.State.PLANNED) {
      LocalDate ahead = MeetingsInSight.day(meeting).minusDays(AHEAD);
      add(
          Task.Kind.PREPARE_AGENDA,
          agenda(MeetingsInSight.forumName(work, meeting), meeting),
          ahead.isBefore(work.today()) ? work.today() : ahead,
          secretariat,
          secretary);
    }
    if (meeting.state() == Meeting.State.HELD) {
      add(
          Task.Kind.WRITE_MINUTES,
          "Skriv referat og følg op: " + told(MeetingsInSight.forumName(work, meeting), meeting),
          work.today().plusDays(AFTER),
          secretariat,
          secretary);
    }
  }

  private void add(
      Task.Kind kind, String text, LocalDate due, Secretariat secretariat, Post secretary) {
    NewTask.of(work, secretary).add(kind, text, due, secretariat.statement(), secretariat.source());
  }

  private List<Task> open(Meeting meeting) {
    Set<String> texts =
        work.forumsOn(MeetingsInSight.day(meeting)).names(meeting.forum()).stream()
            .map(name -> agenda(name, meeting))
            .collect(Collectors.toSet());
    return OpenTasks.of(work, Task.Kind.PREPARE_AGENDA).stream()
        .filter(task -> texts.contains(task.text()))
        .toList();
  }

  /** Two meetings of one forum on one day are told apart by their place. */
  private static String agenda(String forum, Meeting meeting) {
    return "Lav dagsorden: " + told(forum, meeting);
  }

  private static String told(String forum, Meeting meeting) {
    String day = Copenhagen.danish(MeetingsInSight.day(meeting));
    return forum + " den " + day + ", " + meeting.place();
  }

  private Optional<Post> secretary() {
    return work.posts().stream().filter(p -> p.role() == Role.SECRETARIAT).findFirst();
  }
}
