package dk.sporskifte.casework.presenting;

import dk.sporskifte.access.Policy;
import dk.sporskifte.access.Seen;
import dk.sporskifte.casework.api.Outcome;
import dk.sporskifte.casework.api.Refusal;
import dk.sporskifte.casework.api.view.PresentationView;
import dk.sporskifte.casework.work.Work;
import dk.sporskifte.model.AgendaItem;
import dk.sporskifte.model.Meeting;
import dk.sporskifte.model.Presentation;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** A presentation with where it takes place: for its presenter, and for who sees the case. */
record Presenting(Presentation presentation, AgendaItem item, Meeting meeting) {
  /** The presenter's own while it is open, or of a case the actor sees. */
  static Outcome<Presenting> inSight(Work work, UUID id) {
    return Seen.orNotFound(
        work.stores()
            .meetings()
            .presentation(id)
            .flatMap(presentation -> at(work, presentation))
            .filter(p -> p.openFor(work) || p.seesCase(work)));
  }

  static Optional<Presenting> at(Work work, Presentation presentation) {
    return work.stores()
        .meetings()
        .item(presentation.item())
        .flatMap(
            item ->
                work.stores()
                    .meetings()
                    .find(item.meeting())
                    .map(meeting -> new Presenting(presentation, item, meeting)));
  }

  PresentationView view() {
    return new PresentationView(presentation, meeting.startsAt(), meeting.place());
  }

  /** What is said is the presenter's own. */
  Outcome<Presenting> ownWords(Work work) {
    return Policy.allowing(
        this,
        List.of(
            p ->
                Policy.unless(
                    p.isOf(work),
                    new Refusal(
                        Refusal.Kind.FORBIDDEN,
                        "speaks-for-another",
                        "Indstilleren skriver selv, hvad der fremlægges.",
                        List.of()))));
  }

  Outcome<Presenting> notOver() {
    return Policy.allowing(
        this,
        List.of(
            p ->
                Policy.unless(
                    p.presentation.leftAt().isEmpty(),
                    Refusal.conflict("presentation-over", "Fremlæggelsen er slut."))));
  }

  private boolean openFor(Work work) {
    return isOf(work) && presentation.openAt(work.now());
  }

  private boolean isOf(Work work) {
    return presentation.presenter().value().equals(work.actor().id());
  }

  private boolean seesCase(Work work) {
    return work.stores().access().sees(item.caseId().value());
  }
}
