package dk.sporskifte.casework.meeting;

import dk.sporskifte.casework.tasks.NewTask;
import dk.sporskifte.casework.tasks.OpenTasks;
import dk.sporskifte.casework.time.Copenhagen;
import dk.sporskifte.casework.way.ForumsOn;
import dk.sporskifte.casework.work.Work;
import dk.sporskifte.model.AgendaItem;
import dk.sporskifte.model.CaseId;
import dk.sporskifte.model.Contribution;
import dk.sporskifte.model.DisclosureBasis;
import dk.sporskifte.model.Meeting;
import dk.sporskifte.model.ParticipantId;
import dk.sporskifte.model.Post;
import dk.sporskifte.model.Reminder;
import dk.sporskifte.model.Source;
import dk.sporskifte.model.Task;
import dk.sporskifte.model.UserId;
import dk.sporskifte.municipality.spi.Duty;
import dk.sporskifte.municipality.spi.Forum;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Parties that may know whom a line is about and have neither told nor declined (KBH-41). */
record Silence(Work work, Meeting meeting, AgendaItem item) {
  /** Only who has a basis: to ask others would tell them. */
  static List<ParticipantId> of(
      AgendaItem item, List<DisclosureBasis> bases, List<Contribution> contributions) {
    Set<ParticipantId> spoken =
        contributions.stream()
            .filter(c -> c.item().equals(item.id()))
            .map(Contribution::participant)
            .collect(Collectors.toSet());
    return bases.stream()
        .filter(b -> b.item().equals(item.id()))
        .map(DisclosureBasis::participant)
        .distinct()
        .filter(p -> !spoken.contains(p))
        .toList();
  }

  /**
   * @param by who asks; absent where the clock does
   */
  void remind(ParticipantId participant, Optional<UserId> account, Optional<UserId> by) {
    work.stores()
        .meetings()
        .add(new Reminder(work.newId(), item.id(), participant, by, work.now()));
    account
        .flatMap(this::postOf)
        .filter(post -> open(item.caseId()).stream().noneMatch(t -> t.owner().equals(post.id())))
        .ifPresent(this::ask);
  }

  /** What was asked for has come. */
  void broken(UserId account) {
    List<Task> own =
        open(item.caseId()).stream()
            .filter(
                t -> work.postsOf(account).stream().anyMatch(post -> post.id().equals(t.owner())))
            .toList();
    OpenTasks.end(work, work.user(), own);
  }

  private void ask(Post post) {
    NewTask.of(work, item.caseId(), post)
        .add(
            Task.Kind.CONTRIBUTE,
            text(),
            MeetingsInSight.day(meeting).isBefore(work.today())
                ? work.today()
                : MeetingsInSight.day(meeting),
            "Alle relevante parter bidrager. Ingen har pligt til at videregive",
            source());
  }

  private String text() {
    return "Bidrag til sag "
        + item.position()
        + " på mødet i "
        + MeetingsInSight.forumName(work, meeting)
        + " den "
        + Copenhagen.danish(MeetingsInSight.day(meeting))
        + ", eller skriv, at intet videregives";
  }

  private List<Task> open(CaseId caseId) {
    return OpenTasks.of(work, caseId, EnumSet.of(Task.Kind.CONTRIBUTE)).stream()
        .filter(t -> t.text().equals(text()))
        .toList();
  }

  /** The post with the seat in this forum comes first. */
  private Optional<Post> postOf(UserId account) {
    List<Post> posts = work.postsOf(account);
    return posts.stream()
        .filter(p -> p.forum().filter(f -> ForumsOn.includes(f, meeting.forum())).isPresent())
        .findFirst()
        .or(() -> posts.stream().findFirst());
  }

  private Source source() {
    Optional<Forum> forum = work.way().forum(meeting.forum());
    return forum
        .flatMap(
            f -> f.duties().stream().filter(d -> d.kind() == Duty.Kind.COORDINATES).findFirst())
        .map(Duty::source)
        .or(() -> forum.map(Forum::source))
        .orElse(work.way().intake().takeUp().source());
  }
}
