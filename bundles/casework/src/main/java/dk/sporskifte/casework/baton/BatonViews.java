package dk.sporskifte.casework.baton;

import dk.sporskifte.casework.api.view.BatonView;
import dk.sporskifte.casework.api.view.BatonView.Told;
import dk.sporskifte.casework.api.view.BatonView.Waiting;
import dk.sporskifte.casework.work.Work;
import dk.sporskifte.model.BatonEvent;
import dk.sporskifte.model.ConcernId;
import dk.sporskifte.model.Task;
import java.time.LocalDate;
import java.util.Optional;

/** A held concern as it is shown. */
final class BatonViews {
  private BatonViews() {}

  static BatonView of(Baton baton) {
    Work work = baton.work();
    Holders holders = new Holders(work);
    Optional<LocalDate> due = due(work, baton.concern().id());
    return new BatonView(
        baton.concern().id(),
        baton.holding().holder(),
        holders.named(baton.holder()),
        holders.coveredBy(baton.holder()),
        holders.gone(baton.holder()),
        baton.reacted(),
        due,
        due.filter(day -> day.isBefore(work.today())).isPresent(),
        baton.offer().map(offer -> waiting(baton, offer)),
        baton.acts(),
        baton.events().stream().map(event -> told(holders, event)).toList());
  }

  static Optional<LocalDate> due(Work work, ConcernId concern) {
    return work.stores().baton().due(concern, Task.Kind.REACT_TO_CONCERN);
  }

  private static Waiting waiting(Baton baton, Offer offer) {
    return new Waiting(
        offer.id(),
        new Holders(baton.work()).named(offer.receiver()),
        offer.offered().text().orElse(""),
        offer.lacking(baton.rule()),
        offer.exceptionAsked());
  }

  private static Told told(Holders holders, BatonEvent event) {
    return new Told(
        event,
        event.by().map(holders::name),
        event.from().map(holders::name),
        event.to().map(holders::name));
  }
}
