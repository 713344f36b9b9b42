package dk.sporskifte.casework.accounts;

import dk.sporskifte.access.Policy;
import dk.sporskifte.access.Seen;
import dk.sporskifte.casework.api.Outcome;
import dk.sporskifte.casework.api.Refusal;
import dk.sporskifte.casework.api.port.ColleagueStore.Moved;
import dk.sporskifte.casework.api.view.EndedPost;
import dk.sporskifte.casework.work.Work;
import dk.sporskifte.model.Post;
import dk.sporskifte.model.PostId;
import java.util.List;
import java.util.Optional;

/** A post ends, and another takes over all that waits there. */
record Handover(Work work, Post leaving, Post taking) {
  private static final List<Policy<Handover>> POLICIES =
      List.of(Handover::toAnother, Handover::sameKind, Handover::somebodyIsThere);

  static Outcome<EndedPost> of(Work work, PostId leaving, PostId taking) {
    return lasting(work, leaving)
        .flatMap(old -> lasting(work, taking).map(next -> new Handover(work, old, next)))
        .flatMap(handover -> Policy.allowing(handover, POLICIES))
        .map(Handover::done);
  }

  private EndedPost done() {
    Moved moved =
        work.stores()
            .colleagues()
            .endPost(
                leaving.id(),
                taking.id(),
                work.today(),
                "Overtaget fra stillingen: " + leaving.title());
    work.trace()
        .because(
            "Nedlægge en stilling, som overdrog opgaver: "
                + moved.tasks()
                + ", behov: "
                + moved.needs()
                + ", sager og andet: "
                + moved.objects());
    return new EndedPost(leaving, taking, moved.tasks(), moved.needs(), moved.objects());
  }

  private static Outcome<Post> lasting(Work work, PostId id) {
    return Seen.orNotFound(work.post(id));
  }

  private Optional<Refusal> toAnother() {
    return Policy.unless(
        !leaving.id().equals(taking.id()),
        Refusal.conflict("same-post", "Vælg en anden stilling, som overtager."));
  }

  /** Else sight would go where the work cannot be done, or where it does not belong. */
  private Optional<Refusal> sameKind() {
    return Policy.unless(
        StandIn.possible(leaving) ? StandIn.by(taking, leaving) : leaving.role() == taking.role(),
        Refusal.conflict(
            "post-of-another-kind",
            "Stillingen kan ikke overtage arbejdet. Vælg en med samme funktion; en partners"
                + " stilling kan kun overtages i samme enhed."));
  }

  private Optional<Refusal> somebodyIsThere() {
    return Policy.unless(
        work.holdings().stream().anyMatch(h -> h.post().equals(taking.id())),
        Refusal.conflict(
            "taking-post-vacant",
            "Ingen bestrider den stilling. Besæt den først, eller vælg en anden."));
  }
}
