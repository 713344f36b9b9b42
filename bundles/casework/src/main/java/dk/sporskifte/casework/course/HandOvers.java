package dk.sporskifte.casework.course;

import dk.sporskifte.casework.api.view.HandOverView;
import dk.sporskifte.casework.work.Work;
import dk.sporskifte.model.CaseHandOver;
import dk.sporskifte.model.Post;
import dk.sporskifte.model.UserActor;
import dk.sporskifte.municipality.spi.Programme;
import java.util.List;
import java.util.Optional;

/** To whom a case was offered, and what they said. */
final class HandOvers {
  private HandOvers() {}

  static List<HandOverView> of(Work work, List<CaseHandOver> handOvers) {
    return handOvers.stream().map(h -> view(work, h)).toList();
  }

  static Optional<CaseHandOver> underWay(List<CaseHandOver> handOvers) {
    return handOvers.stream().filter(h -> h.reply().isEmpty()).findFirst();
  }

  /** Who has a post replies for it; for whoever has none, anybody who coordinates the case. */
  static boolean isTheActors(Work work, CaseHandOver handOver) {
    return handOver
        .receiver()
        .map(
            receiver ->
                work.actor() instanceof UserActor user
                    && user.posts().stream().map(Post::id).anyMatch(receiver::equals))
        .orElse(true);
  }

  private static HandOverView view(Work work, CaseHandOver handOver) {
    return new HandOverView(
        handOver,
        name(work, handOver.from()),
        handOver.toParty().orElseGet(() -> name(work, handOver.toProgramme().orElseThrow())),
        handOver.receiver().map(post -> Escalations.title(work, post)),
        handOver.reply().isEmpty() && isTheActors(work, handOver));
  }

  /** A programme may be gone from a later version; its hand-overs are not. */
  private static String name(Work work, String programme) {
    return work.way().programme(programme).map(Programme::name).orElse(programme);
  }
}
