package dk.sporskifte.casework.people;

import dk.sporskifte.casework.api.Outcome;
import dk.sporskifte.casework.api.Refusal;
import dk.sporskifte.casework.units.Register;
import dk.sporskifte.casework.way.ForumsOn;
import dk.sporskifte.casework.work.Work;
import dk.sporskifte.model.CaseFile;
import dk.sporskifte.model.Post;
import dk.sporskifte.model.Role;
import dk.sporskifte.municipality.spi.Programme;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * The posts that answer for the cases of a forum: those with a seat in it or in the one a local one
 * is of, or all of the tenant's where none has one. Whose turn it is comes first: the actor's own,
 * then those somebody holds.
 *
 * @param caseworkers at least one
 */
public record Team(List<Post> caseworkers, List<Post> leaders, List<Post> secretaries) {
  /** Of the forum that answers for the case's programme. */
  public static Outcome<Team> of(Work work, CaseFile file) {
    return of(work, work.way().programme(file.programme()).map(Programme::forum).orElse(""));
  }

  public static Outcome<Team> of(Work work, String forum) {
    List<Post> posts = work.posts();
    Comparator<Post> turn = Turn.ownFirst(work);
    Team team =
        new Team(
            posts(posts, Role.CASEWORKER, forum, turn),
            posts(withoutChiefs(work, posts, forum), Role.LEADER, forum, turn),
            posts(posts, Role.SECRETARIAT, forum, turn));
    return team.caseworkers.isEmpty() ? Outcome.refused(nobody()) : Outcome.done(team);
  }

  /** The same with that post's turn first. */
  public Team ledBy(Post first) {
    return new Team(
        Stream.concat(Stream.of(first), caseworkers.stream().filter(p -> !p.equals(first)))
            .toList(),
        leaders,
        secretaries);
  }

  /** Answers for what is to be done in a case. */
  public Post caseworker() {
    return caseworkers.get(0);
  }

  /** Answers for meetings. */
  public Post convener() {
    return Stream.of(secretaries, leaders, caseworkers)
        .flatMap(List::stream)
        .findFirst()
        .orElseThrow();
  }

  /** Those who see every case of the forum. */
  public Stream<Post> coordinators() {
    return Stream.concat(caseworkers.stream(), leaders.stream());
  }

  private static List<Post> posts(List<Post> all, Role role, String forum, Comparator<Post> turn) {
    List<Post> ofRole = all.stream().filter(p -> p.role() == role).sorted(turn).toList();
    return Stream.of(forum, ForumsOn.kindOf(forum))
        .map(one -> ofRole.stream().filter(p -> p.forum().filter(one::equals).isPresent()).toList())
        .filter(seated -> !seated.isEmpty())
        .findFirst()
        .orElse(ofRole);
  }

  /**
   * Chiefs are shown a case by its escalation (HEL-21). Who leads a unit of the register answers
   * for its employees, and coordinates no case by that.
   */
  private static List<Post> withoutChiefs(Work work, List<Post> posts, String forum) {
    Register register = Register.of(work);
    return posts.stream()
        .filter(
            post ->
                post.forum().filter(f -> ForumsOn.includes(f, forum)).isPresent()
                    || !Chiefs.isOne(work, post) && !register.places(post))
        .toList();
  }

  private static Refusal nobody() {
    return Refusal.conflict(
        "no-caseworker-post",
        "Ingen stilling kan tage sig af sagen. Bed administratoren oprette en stilling som"
            + " sagsbehandler.");
  }
}
