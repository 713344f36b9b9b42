package dk.sporskifte.casework.inbox;

import dk.sporskifte.access.Law;
import dk.sporskifte.casework.people.Turn;
import dk.sporskifte.casework.tasks.NewTask;
import dk.sporskifte.casework.work.Work;
import dk.sporskifte.model.Confidentiality;
import dk.sporskifte.model.InboxLine;
import dk.sporskifte.model.Post;
import dk.sporskifte.model.PostId;
import dk.sporskifte.model.Task;
import dk.sporskifte.model.Urgency;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Who sees a line that comes, and who is told of it at once. No task says whom or what it is about:
 * others than those who may see the line could read it (LAW-06, LAW-18).
 */
final class Coming {
  private final Work work;
  private final List<Post> triage;
  private final Map<Confidentiality, List<Post>> coordinators =
      new EnumMap<>(Confidentiality.class);

  Coming(Work work, List<Post> triage) {
    this.work = work;
    this.triage = triage;
  }

  /** Those named alone where few may see it, though there be none. */
  List<Post> seeing(InboxLine line) {
    return line.routing().confidentiality().map(this::coordinators).orElse(triage);
  }

  void tell(List<InboxLine> lines) {
    List<InboxLine> waiting = lines.stream().filter(WaitingLine::waits).toList();
    waiting.forEach(this::tell);
    waiting.stream()
        .filter(line -> seeing(line).isEmpty())
        .findFirst()
        .ifPresent(unseen -> askForCoordinator());
  }

  private void tell(InboxLine line) {
    boolean acute = line.routing().urgency() == Urgency.ACUTE;
    if (acute) {
      seeing(line).forEach(post -> acute(line, post));
    } else if (line.routing().confidentiality().isPresent()) {
      seeing(line).forEach(post -> restricted(line, post));
    }
  }

  private void acute(InboxLine line, Post post) {
    NewTask.of(work, post)
        .about(line.id())
        .add(
            Task.Kind.SEE_ACUTE,
            "Akut: se linje " + line.recordNo() + " fra " + line.sender() + " nu, og sig det her",
            work.today(),
            "Afsenderen har meldt den akut",
            Law.POLICE_LISTS);
  }

  private void restricted(InboxLine line, Post post) {
    NewTask.of(work, post)
        .about(line.id())
        .add(
            Task.Kind.RESTRICTED_LINE,
            "Se en linje, som kun de udpegede kan se",
            work.today().plusDays(1),
            "Du er udpeget til at se det, få må se",
            Law.INFOHUS);
  }

  private void askForCoordinator() {
    Turn.leaders(work).stream()
        .findFirst()
        .ifPresent(
            leader ->
                NewTask.of(work, leader)
                    .add(
                        Task.Kind.NAME_COORDINATOR,
                        "Udpeg en koordinator: noget venter, som ingen kan se",
                        work.today(),
                        "Det må kun ses af dem, der er udpeget",
                        Law.INFOHUS));
  }

  private List<Post> coordinators(Confidentiality what) {
    return coordinators.computeIfAbsent(
        what,
        asked -> {
          Set<PostId> named = work.stores().coordinators().named(asked);
          return triage.stream().filter(post -> named.contains(post.id())).toList();
        });
  }
}
