package dk.sporskifte.casework.inbox;

import dk.sporskifte.access.Law;
import dk.sporskifte.casework.tasks.NewTask;
import dk.sporskifte.casework.tasks.OpenTasks;
import dk.sporskifte.casework.work.Work;
import dk.sporskifte.model.FeedMessage;
import dk.sporskifte.model.InboxLine;
import dk.sporskifte.model.Post;
import dk.sporskifte.model.Role;
import dk.sporskifte.model.Task;
import dk.sporskifte.model.UserActor;

/** One task a message: it ends when its last waiting line has got an outcome. */
final class TriageTask {
  /** Our reading: lists come daily or weekly, and one is done before the next. */
  private static final int DAYS = 7;

  private TriageTask() {}

  static void ask(Work work, FeedMessage message, Post owner) {
    NewTask.of(work, owner)
        .about(message.id())
        .add(
            Task.Kind.TRIAGE,
            "Giv hver linje et udfald: "
                + message.feed()
                + " fra "
                + message.sender()
                + ", "
                + message.records()
                + " linjer, heraf "
                + message.quarantined()
                + " i karantæne",
            work.today().plusDays(DAYS),
            "En liste beslutter intet af sig selv. (Fristen på 7 dage er vores læsning.)",
            Law.POLICE_LISTS);
  }

  static void endWithLastLine(Work work, InboxLine decided) {
    if (work.stores().inbox().waiting(decided.message()) == 0) {
      OpenTasks.end(work, work.user(), work.stores().tasks().ofMessage(decided.message()));
    }
  }

  /** A line comes out of quarantine when all others may be done. */
  static void askAgain(Work work, InboxLine released) {
    askAgain(work, released, "taget ud af karantæne");
  }

  static void askAgain(Work work, InboxLine released, String why) {
    if (work.stores().tasks().ofMessage(released.message()).isEmpty()) {
      ((UserActor) work.actor())
          .posts().stream()
              .filter(post -> post.role() == Role.TRIAGE)
              .findFirst()
              .ifPresent(post -> ask(work, released, post, why));
    }
  }

  private static void ask(Work work, InboxLine released, Post owner, String why) {
    NewTask.of(work, owner)
        .about(released.message())
        .add(
            Task.Kind.TRIAGE,
            "Giv linje "
                + released.recordNo()
                + " et udfald: "
                + released.feed()
                + " fra "
                + released.sender()
                + ", "
                + why,
            work.today().plusDays(DAYS),
            "En liste beslutter intet af sig selv. (Fristen på 7 dage er vores læsning.)",
            Law.POLICE_LISTS);
  }
}
