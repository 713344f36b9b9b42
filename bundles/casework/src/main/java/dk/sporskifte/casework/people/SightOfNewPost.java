package dk.sporskifte.casework.people;

import dk.sporskifte.casework.api.Outcome;
import dk.sporskifte.casework.work.Work;
import dk.sporskifte.model.Post;
import dk.sporskifte.model.Role;
import dk.sporskifte.municipality.spi.Programme;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A post made later sees what it would see had it been there from the start: access follows the
 * post, and whoever takes it over must not begin blind. Who coordinates a case of tighter access is
 * named, and no post is by being made.
 */
public final class SightOfNewPost {
  private static final Set<Role> SHOWN_TO = EnumSet.of(Role.CASEWORKER, Role.LEADER, Role.TRIAGE);

  private SightOfNewPost() {}

  /** Asks for all posts, so the new one must be among them. */
  public static void open(Work work, Post post) {
    if (!SHOWN_TO.contains(post.role())) {
      return;
    }
    Set<String> ofOthers =
        work.way().programmes().stream()
            .filter(
                programme ->
                    programme.tighterAccess().isPresent()
                        || !answers(work, programme.forum(), post))
            .map(Programme::id)
            .collect(Collectors.toSet());
    boolean concerns =
        post.role() == Role.TRIAGE || answers(work, work.way().intake().takeUp().forum(), post);
    long shown =
        work.stores()
            .access()
            .showToNewPost(
                post.id(), ofOthers, concerns, "Stillingen, oprettet senere: " + post.title());
    if (shown > 0) {
      work.trace().because("Oprette stilling, som nu ser det, der var før den: " + shown);
    }
  }

  private static boolean answers(Work work, String forum, Post post) {
    return Team.of(work, forum) instanceof Outcome.Done<Team> done
        && done.value().coordinators().anyMatch(p -> p.id().equals(post.id()));
  }
}
