package dk.sporskifte.casework.people;

import dk.sporskifte.access.Policy;
import dk.sporskifte.casework.api.Refusal;
import dk.sporskifte.casework.work.Work;
import dk.sporskifte.model.Post;
import dk.sporskifte.model.Role;
import dk.sporskifte.model.Source;
import dk.sporskifte.model.UserId;
import dk.sporskifte.municipality.spi.Forum;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Boards and councils see figures alone, and so do those who sit in one (KOG-05, KOG-11). */
public final class Board {
  private static final Set<Role> WITH_CASES =
      EnumSet.of(
          Role.CASEWORKER, Role.TRIAGE, Role.SECRETARIAT, Role.LEADER, Role.PARTNER, Role.EMPLOYEE);
  private static final Set<Role> AT_ITS_TABLE = EnumSet.of(Role.BOARD_MEMBER, Role.SECRETARIAT);

  private Board() {}

  /** Whether its holder can have anything to do in a case. */
  public static boolean worksWithCases(Post post) {
    return WITH_CASES.contains(post.role());
  }

  /** Who works with cases holds another post for that, without a seat in the board. */
  public static Optional<Refusal> seats(Forum forum, Post post) {
    boolean figuresOnly = forum.sight() == Forum.Sight.ANONYMOUS_FIGURES;
    return Policy.unless(
        figuresOnly ? AT_ITS_TABLE.contains(post.role()) : post.role() != Role.BOARD_MEMBER,
        Refusal.rule(
            "board-sees-figures-only",
            figuresOnly
                ? forum.name()
                    + " ser kun tal: vælg funktionen medlem af styregruppe eller råd, eller"
                    + " sekretariat."
                : forum.name()
                    + " arbejder med enkeltsager: et medlem af styregruppe eller råd kan ikke"
                    + " sidde der.",
            forum.source()));
  }

  /** Somebody who sits in a board and holds no other post is never invited to where cases are. */
  public static Optional<Refusal> invited(Work work, Forum to, Optional<UserId> user) {
    return user.filter(u -> to.sight() == Forum.Sight.IDENTIFIED_CASES)
        .flatMap(
            u -> {
              List<Post> posts = work.postsOf(u);
              return Policy.unless(
                  posts.stream().noneMatch(p -> p.role() == Role.BOARD_MEMBER)
                      || posts.stream().anyMatch(Board::worksWithCases),
                  Refusal.rule(
                      "board-sees-figures-only",
                      "Brugeren sidder i et forum, der kun ser tal, og kan ikke indkaldes til "
                          + to.name()
                          + ".",
                      sources(work, posts)));
            });
  }

  private static Source[] sources(Work work, List<Post> posts) {
    return posts.stream()
        .flatMap(p -> p.forum().flatMap(work.way()::forum).stream())
        .map(Forum::source)
        .distinct()
        .toArray(Source[]::new);
  }
}
