package dk.sporskifte.casework.inbox;

import dk.sporskifte.access.Law;
import dk.sporskifte.casework.api.view.FeedMessageSummary;
import dk.sporskifte.casework.tasks.NewTask;
import dk.sporskifte.casework.tasks.OpenTasks;
import dk.sporskifte.casework.work.Work;
import dk.sporskifte.model.FeedMessage;
import dk.sporskifte.model.FeedMessageId;
import dk.sporskifte.model.InboxLine;
import dk.sporskifte.model.Post;
import dk.sporskifte.model.Role;
import dk.sporskifte.model.Task;
import java.util.List;

/** One task a message: it ends when its last waiting line has got an outcome. */
final class TriageTask {
  /** Our reading: lists come daily or weekly, and one is done before the next. */
  private static final int DAYS = 7;

  private TriageTask() {}

  /** What few may see is not counted: they are asked apart. */
  static void ask(Work work, FeedMessage message, List<InboxLine> lines, Post owner) {
    List<InboxLine> apart =
        lines.stream().filter(l -> l.routing().confidentiality().isPresent()).toList();
    if (!apart.isEmpty() && apart.size() == message.records()) {
      return;
    }
    long quarantinedApart =
        apart.stream().filter(l -> l.state() == InboxLine.State.QUARANTINED).count();
    add(
        work,
        NewTask.of(work, owner).about(message.id()),
        "Giv hver linje et udfald: "
            + message.feed()
            + " fra "
            + message.sender()
            + ", "
            + (message.records() - apart.size())
            + " linjer, heraf "
            + (message.quarantined() - quarantinedApart)
            + " i karantæne");
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

  /**
   * @param why it waits again, Danish
   */
  static void askAgain(Work work, InboxLine released, String why) {
    if (work.stores().tasks().ofMessage(released.message()).isEmpty()) {
      new Owners(work).own().ifPresent(post -> ask(work, released, post, why));
    }
  }

  /** Lines that passed when their message was tried again; a feed sees no tasks to add to. */
  static void askAfterReplay(Work work, FeedMessageSummary message, long lines) {
    work.stores().accounts().postsOf(Role.TRIAGE).stream()
        .findFirst()
        .ifPresent(
            owner ->
                add(
                    work,
                    NewTask.of(work, owner).about(new FeedMessageId(message.id())),
                    "Giv "
                        + lines
                        + " linjer et udfald: "
                        + message.feed()
                        + " fra "
                        + message.sender()
                        + ", ude af karantæne, da meddelelsen blev kørt igen"));
  }

  /** What few may see is asked for by the line: all of triage sees what is asked of a message. */
  private static void ask(Work work, InboxLine released, Post owner, String why) {
    NewTask task = NewTask.of(work, owner);
    add(
        work,
        released
            .routing()
            .confidentiality()
            .map(few -> task.about(released.id()))
            .orElseGet(() -> task.about(released.message())),
        "Giv linje "
            + released.recordNo()
            + " et udfald: "
            + released.feed()
            + " fra "
            + released.sender()
            + ", "
            + why);
  }

  private static void add(Work work, NewTask task, String text) {
    task.add(
        Task.Kind.TRIAGE,
        text,
        work.today().plusDays(DAYS),
        "En liste beslutter intet af sig selv. (Fristen på 7 dage er vores læsning.)",
        Law.POLICE_LISTS);
  }
}
