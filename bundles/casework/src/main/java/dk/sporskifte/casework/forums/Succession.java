package dk.sporskifte.casework.forums;

import dk.sporskifte.casework.people.Turn;
import dk.sporskifte.casework.tasks.NewTask;
import dk.sporskifte.casework.time.Copenhagen;
import dk.sporskifte.casework.way.ForumsOn;
import dk.sporskifte.casework.work.Work;
import dk.sporskifte.model.ForumChange;
import dk.sporskifte.model.ForumChange.Kind;
import dk.sporskifte.model.Meeting;
import dk.sporskifte.model.Post;
import dk.sporskifte.model.Role;
import dk.sporskifte.model.Task;
import dk.sporskifte.municipality.spi.Forum;
import java.util.List;
import java.util.Optional;

/**
 * What an ended forum leaves: its meetings from that day on are its successor's, with all that is
 * on their agendas; somebody sees to the rest.
 */
record Succession(Work work) {
  void take(ForumChange change) {
    if (change.kind() != Kind.ENDED && change.kind() != Kind.AREA_ENDED) {
      return;
    }
    String gone =
        change.area().map(area -> ForumsOn.local(change.forum(), area)).orElse(change.forum());
    List<Meeting> left =
        work.way().forums().stream()
            .map(Forum::id)
            .filter(id -> id.equals(gone) || ForumsOn.kindOf(id).equals(gone))
            .flatMap(id -> work.stores().meetings().planned(id, work.now()).stream())
            .filter(m -> !Copenhagen.dayOf(m.startsAt()).isBefore(change.from()))
            .toList();
    change
        .successor()
        .ifPresent(
            next -> left.forEach(meeting -> work.stores().meetings().save(meeting.of(next))));
    leader().ifPresent(post -> tell(change, work.way().forum(gone).orElseThrow(), left, post));
  }

  private void tell(ForumChange change, Forum ended, List<Meeting> left, Post leader) {
    String after =
        change
            .successor()
            .flatMap(work.way()::forum)
            .map(
                next ->
                    next.name()
                        + " overtager: sørg for, at stillingerne i "
                        + next.name()
                        + " kender det, de får. Møder, der gik over: "
                        + left.size())
            .orElse("Intet forum overtager. Møder, der skal aflyses: " + left.size());
    NewTask.of(work, leader)
        .add(
            Task.Kind.HAND_OVER_FORUM,
            ended.name() + " ophører. " + after + ".",
            change.from(),
            change.because(),
            ended.source());
  }

  private Optional<Post> leader() {
    return work.posts().stream().filter(p -> p.role() == Role.LEADER).min(Turn.ownFirst(work));
  }
}
