package dk.sporskifte.casework.meeting;

import dk.sporskifte.casework.api.view.AgendaView.Item;
import dk.sporskifte.casework.api.view.AgendaView.Line;
import dk.sporskifte.casework.api.view.AgendaView.Named;
import dk.sporskifte.casework.people.PersonViews;
import dk.sporskifte.casework.work.Work;
import dk.sporskifte.model.AgendaItem;
import dk.sporskifte.model.Bid;
import dk.sporskifte.model.CaseFile;
import dk.sporskifte.model.Contribution;
import dk.sporskifte.model.DisclosureBasis;
import java.util.List;
import java.util.Optional;

/** One line of an agenda: named where the actor sees the case, else {@code Sag 3} and no more. */
record AgendaLine(
    Work work, List<DisclosureBasis> bases, List<Contribution> contributions, List<Bid> bids) {
  Line of(AgendaItem item) {
    return named(item).map(named -> line(item, named)).orElseGet(() -> anonymous(item));
  }

  private Line line(AgendaItem item, Named named) {
    return new Line(
        Item.of(item),
        label(item),
        Optional.of(named),
        bases.stream().filter(b -> b.item().equals(item.id())).toList(),
        contributions.stream().filter(c -> c.item().equals(item.id())).toList(),
        bids.stream().filter(b -> b.item().equals(item.id())).toList());
  }

  private static Line anonymous(AgendaItem item) {
    return new Line(
        Item.anonymous(item), label(item), Optional.empty(), List.of(), List.of(), List.of());
  }

  private Optional<Named> named(AgendaItem item) {
    return work.stores().cases().find(item.caseId()).flatMap(this::named);
  }

  private Optional<Named> named(CaseFile file) {
    work.trace().of(file.id()).about(file.person());
    return work.stores()
        .people()
        .find(file.person())
        .map(person -> new Named(file.id(), file.number(), PersonViews.of(work, person)));
  }

  private static String label(AgendaItem item) {
    return "Sag " + item.position();
  }
}
