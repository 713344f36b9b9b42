package dk.sporskifte.casework.tasks;

import dk.sporskifte.casework.work.Work;
import dk.sporskifte.model.Absence;
import dk.sporskifte.model.PostHolding;
import dk.sporskifte.model.PostId;
import dk.sporskifte.model.UserAccount;
import dk.sporskifte.model.UserId;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The posts the actor acts in for a colleague who is away, with the colleague's name. */
final class CoveredPosts {
  private CoveredPosts() {}

  static Map<PostId, String> of(Work work) {
    Set<UserId> away =
        work.stores().colleagues().absences(work.today()).stream()
            .filter(absence -> absence.on(work.today()))
            .filter(absence -> absence.cover().filter(work.user()::equals).isPresent())
            .map(Absence::user)
            .collect(Collectors.toSet());
    if (away.isEmpty()) {
      return Map.of();
    }
    Set<PostId> own =
        work.holdings().stream()
            .filter(h -> h.user().equals(work.user()))
            .map(PostHolding::post)
            .collect(Collectors.toSet());
    return work.holdings().stream()
        .filter(h -> away.contains(h.user()) && !own.contains(h.post()))
        .collect(Collectors.toMap(PostHolding::post, h -> name(work, h.user()), (one, two) -> one));
  }

  private static String name(Work work, UserId user) {
    return work.stores().accounts().find(user).map(UserAccount::name).orElse("");
  }
}
