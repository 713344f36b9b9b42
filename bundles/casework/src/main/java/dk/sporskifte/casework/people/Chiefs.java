package dk.sporskifte.casework.people;

import dk.sporskifte.casework.api.Outcome;
import dk.sporskifte.casework.api.Refusal;
import dk.sporskifte.casework.work.Work;
import dk.sporskifte.model.CaseFile;
import dk.sporskifte.model.Post;
import dk.sporskifte.model.Role;
import dk.sporskifte.municipality.spi.Escalation;
import java.util.List;

/**
 * The leaders seated in the forum that decides escalated cases. They see a case by its escalation
 * alone, and as long as that lasts (HEL-21).
 *
 * @param posts those somebody holds first; at least one
 */
public record Chiefs(List<Post> posts) {
  public static Outcome<Chiefs> of(Work work, Escalation path) {
    List<Post> posts = seated(work, path).stream().sorted(Turn.heldFirst(work)).toList();
    return posts.isEmpty()
        ? Outcome.refused(
            Refusal.conflict(
                "no-chief-post",
                "Ingen lederstilling har plads i det forum, der beslutter. Bed administratoren"
                    + " oprette den."))
        : Outcome.done(new Chiefs(posts));
  }

  /** Whether a leader decides escalated cases, and so does not see every case from the start. */
  static boolean isOne(Work work, Post post) {
    return work.way().escalations().stream().anyMatch(path -> isOf(path, post));
  }

  public static boolean isOf(Escalation path, Post post) {
    return post.role() == Role.LEADER && post.forum().filter(path.to()::equals).isPresent();
  }

  public Post first() {
    return posts.get(0);
  }

  public void see(Work work, CaseFile file) {
    Sight.lend(work, file, posts.stream(), "Sagen er løftet til chefniveau");
  }

  /** What was lent is given back. */
  public static void stopSeeing(Work work, CaseFile file, Escalation path) {
    seated(work, path)
        .forEach(
            post -> work.stores().access().end(file.id().value(), post.id().value(), work.now()));
  }

  private static List<Post> seated(Work work, Escalation path) {
    return work.posts().stream().filter(post -> isOf(path, post)).toList();
  }
}
