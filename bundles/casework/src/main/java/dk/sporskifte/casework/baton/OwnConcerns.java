package dk.sporskifte.casework.baton;

import dk.sporskifte.casework.api.view.ConcernView;
import dk.sporskifte.casework.api.view.HeldConcerns;
import dk.sporskifte.casework.api.view.HeldConcerns.Held;
import dk.sporskifte.casework.api.view.HeldConcerns.Receipt;
import dk.sporskifte.casework.people.ConcernViews;
import dk.sporskifte.casework.work.Work;
import dk.sporskifte.model.Concern;
import dk.sporskifte.model.UserId;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What the actor holds, covers and is asked to take. */
final class OwnConcerns {
  private OwnConcerns() {}

  static HeldConcerns of(Work work) {
    Holders holders = new Holders(work);
    Set<UserId> whose = new HashSet<>(holders.covered());
    whose.add(work.user());
    return new HeldConcerns(
        held(work, holders, work.stores().baton().heldBy(whose)),
        held(work, holders, work.stores().baton().offeredTo(work.user())),
        work.stores().baton().handedOverBy(work.user()).stream()
            .map(e -> new Receipt(e.concern(), e.at(), holders.name(e.to().orElseThrow())))
            .toList());
  }

  private static List<Held> held(Work work, Holders holders, List<Concern> concerns) {
    return concerns.stream()
        .flatMap(
            concern -> ConcernViews.of(work, concern).map(v -> held(work, holders, v)).stream())
        .toList();
  }

  private static Held held(Work work, Holders holders, ConcernView view) {
    Optional<LocalDate> due = BatonViews.due(work, view.concern().id());
    return new Held(
        view,
        due,
        due.filter(day -> day.isBefore(work.today())).isPresent(),
        view.concern().holder().filter(holders::covers).map(holders::name));
  }
}
