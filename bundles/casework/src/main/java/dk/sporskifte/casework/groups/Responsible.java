package dk.sporskifte.casework.groups;

import dk.sporskifte.casework.api.Outcome;
import dk.sporskifte.casework.api.Refusal;
import dk.sporskifte.casework.work.Work;
import dk.sporskifte.model.GroupId;
import dk.sporskifte.model.Post;
import dk.sporskifte.model.PostId;
import dk.sporskifte.model.Role;

/** The post that sees to a group. */
final class Responsible {
  private Responsible() {}

  static Outcome<Post> of(Work work, PostId id) {
    return work.post(id)
        .filter(Responsible::coordinates)
        .map(Outcome::done)
        .orElseGet(
            () ->
                Outcome.refused(
                    Refusal.conflict(
                        "post-leads-no-groups",
                        "Stillingen kan ikke have en gruppe. Vælg en sagsbehandlers eller en"
                            + " leders stilling.")));
  }

  static boolean coordinates(Post post) {
    return post.role() == Role.CASEWORKER || post.role() == Role.LEADER;
  }

  static void show(Work work, GroupId group, Post post) {
    work.stores()
        .access()
        .grantGroup(group, post.id().value(), work.now(), "Stillingen: " + post.title());
  }
}
