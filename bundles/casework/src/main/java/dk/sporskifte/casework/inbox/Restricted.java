package dk.sporskifte.casework.inbox;

import dk.sporskifte.casework.api.Outcome;
import dk.sporskifte.casework.concern.OpenedConcern;
import dk.sporskifte.casework.work.Work;
import dk.sporskifte.model.Concern;
import dk.sporskifte.model.InboxLine;
import dk.sporskifte.model.Post;
import dk.sporskifte.model.PostId;
import java.util.List;
import java.util.Set;

/** What follows from a line that few may see stays with them (LAW-18). */
final class Restricted {
  private Restricted() {}

  static Outcome<Concern> opened(Work work, InboxLine line, Concern concern) {
    return line.routing()
        .confidentiality()
        .map(
            what -> {
              Set<PostId> named = work.stores().coordinators().named(what);
              List<Post> coordinators =
                  work.posts().stream().filter(post -> named.contains(post.id())).toList();
              return OpenedConcern.openApart(work, concern, coordinators);
            })
        .orElseGet(() -> OpenedConcern.open(work, concern, false));
  }
}
