package dk.sporskifte.casework.inbox;

import dk.sporskifte.access.Policy;
import dk.sporskifte.access.Seen;
import dk.sporskifte.casework.api.Outcome;
import dk.sporskifte.casework.api.Refusal;
import dk.sporskifte.casework.work.Work;
import dk.sporskifte.model.InboxLine;
import dk.sporskifte.model.InboxLineId;
import java.util.List;
import java.util.Optional;

/** A line the actor sees, standing where the use case needs it. */
final class WaitingLine {
  private WaitingLine() {}

  /** As the actor read it, or stale. */
  static Outcome<InboxLine> unchanged(Work work, InboxLineId id, int version) {
    return Seen.orNotFound(work.stores().inbox().find(id))
        .flatMap(line -> Seen.unchanged(line, line.version(), version));
  }

  static Outcome<InboxLine> undecided(InboxLine line) {
    return Policy.allowing(line, List.of(l -> is(l, waits(l))));
  }

  static Outcome<InboxLine> toDecide(InboxLine line) {
    return Policy.allowing(line, List.of(l -> is(l, l.state() == InboxLine.State.NEW)));
  }

  static Outcome<InboxLine> quarantined(InboxLine line) {
    return Policy.allowing(
        line,
        List.of(
            l ->
                Policy.unless(
                    l.state() == InboxLine.State.QUARANTINED,
                    Refusal.conflict("not-in-quarantine", "Linjen er ikke i karantæne."))));
  }

  /** For a decision, or to be taken out of quarantine first. */
  static boolean waits(InboxLine line) {
    return line.state() == InboxLine.State.NEW || line.state() == InboxLine.State.QUARANTINED;
  }

  private static Optional<Refusal> is(InboxLine line, boolean waiting) {
    return Policy.unless(waiting, Refusal.conflict("line-not-waiting", why(line.state())));
  }

  private static String why(InboxLine.State state) {
    return switch (state) {
      case QUARANTINED -> "Linjen er i karantæne: ret den og tag den ud først.";
      case SUPERSEDED -> "Afsenderen har rettet meddelelsen: find linjen i den nye.";
      case NEW, TRIAGED -> "Linjen har allerede fået et udfald.";
    };
  }
}
