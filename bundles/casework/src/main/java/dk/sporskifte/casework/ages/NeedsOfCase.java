package dk.sporskifte.casework.ages;

import dk.sporskifte.access.Policy;
import dk.sporskifte.access.Seen;
import dk.sporskifte.casework.api.Outcome;
import dk.sporskifte.casework.api.Refusal;
import dk.sporskifte.casework.api.port.AgeStore;
import dk.sporskifte.casework.api.view.TransitionsView;
import dk.sporskifte.casework.cases.Standing;
import dk.sporskifte.casework.people.Board;
import dk.sporskifte.casework.people.Team;
import dk.sporskifte.casework.work.Work;
import dk.sporskifte.model.CaseFile;
import dk.sporskifte.model.CaseId;
import dk.sporskifte.model.CaseTransition;
import dk.sporskifte.model.CheckedNeed;
import dk.sporskifte.model.Post;
import dk.sporskifte.model.PostId;
import dk.sporskifte.model.Source;
import dk.sporskifte.municipality.spi.Transition;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The check lists of an open case the actor sees, and the flag that goes up and down with them. */
record NeedsOfCase(Work work, CaseFile file, OwnerOfCase owner) {
  static Outcome<NeedsOfCase> of(Work work, CaseId id) {
    return Standing.any(work, id)
        .flatMap(Standing::open)
        .flatMap(
            file ->
                Team.of(work, file)
                    .map(
                        team -> {
                          work.trace().about(file.person());
                          return new NeedsOfCase(work, file, OwnerOfCase.of(work, file, team));
                        }));
  }

  Outcome<CaseTransition> transition(UUID id) {
    return Seen.orNotFound(
        ages().transitions(file.id()).stream().filter(t -> t.id().equals(id)).findFirst());
  }

  Outcome<CheckedNeed> open(UUID id, int version) {
    return Seen.orNotFound(
            ages().transitions(file.id()).stream()
                .flatMap(t -> ages().needs(t.id()).stream())
                .filter(n -> n.id().equals(id))
                .findFirst())
        .flatMap(need -> Seen.unchanged(need, need.version(), version))
        .flatMap(need -> Policy.allowing(need, List.of(NeedsOfCase::notMet)));
  }

  /** One that there is, and whose holder can do anything about a need. */
  Outcome<Post> post(PostId id) {
    return work.post(id)
        .filter(Board::worksWithCases)
        .map(Outcome::done)
        .orElseGet(
            () ->
                Outcome.refused(
                    Refusal.invalid("unknown-post", "Der er ingen stilling med dette id.")));
  }

  /** By a post that there is, or by none yet. */
  Outcome<NeedsOfCase> ownedByAny(Optional<PostId> post) {
    return post.map(id -> post(id).map(known -> this)).orElseGet(() -> Outcome.done(this));
  }

  Outcome<TransitionsView> add(CheckedNeed need) {
    ages().add(need);
    return settled(need);
  }

  Outcome<TransitionsView> save(CheckedNeed need) {
    ages().save(need);
    return settled(need);
  }

  private Outcome<TransitionsView> settled(CheckedNeed need) {
    return transition(need.transition())
        .flatMap(
            opened ->
                work.way()
                    .transition(opened.transition())
                    .map(Transition::source)
                    .map(this::flagged)
                    .orElseGet(this::lowered));
  }

  Outcome<TransitionsView> flagged(Source source) {
    Unowned.flag(work, file.id(), owner, source);
    return lowered();
  }

  private Outcome<TransitionsView> lowered() {
    Unowned.lowerWhereOwned(work, file.id());
    return TransitionViews.of(work, file.id());
  }

  private AgeStore ages() {
    return work.stores().ages();
  }

  private static Optional<Refusal> notMet(CheckedNeed need) {
    return Policy.unless(
        need.met().isEmpty(), Refusal.conflict("need-met", "Behovet er allerede krydset af."));
  }
}
