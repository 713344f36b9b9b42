package dk.sporskifte.casework.inbox;

import dk.sporskifte.casework.api.Outcome;
import dk.sporskifte.casework.api.Refusal;
import dk.sporskifte.casework.api.view.ListAgenda.Owner;
import dk.sporskifte.casework.people.Team;
import dk.sporskifte.casework.people.Turn;
import dk.sporskifte.casework.work.Work;
import dk.sporskifte.model.Post;
import dk.sporskifte.model.PostId;
import dk.sporskifte.model.Role;
import dk.sporskifte.model.UserActor;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Who can be given what follows from a line: whoever sees the line, or the concern it opened. */
record Owners(Work work) {
  List<Owner> all() {
    return Stream.concat(
            triage().map(post -> new Owner(post.id(), post.title(), false)),
            coordinators().map(post -> new Owner(post.id(), post.title(), true)))
        .toList();
  }

  /**
   * @param ofConcern whether a concern was opened, which coordinators see, too
   */
  Outcome<Post> of(Optional<PostId> wanted, boolean ofConcern) {
    List<Post> able = (ofConcern ? Stream.concat(coordinators(), triage()) : triage()).toList();
    return able.stream()
        .filter(post -> wanted.map(post.id()::equals).orElse(true))
        .findFirst()
        .map(Outcome::done)
        .orElseGet(
            () ->
                Outcome.refused(
                    Refusal.invalid(
                            "owner-sees-nothing",
                            "Stillingen kan ikke se det, opgaven handler om. Vælg en anden.")
                        .at("owner")));
  }

  /** The actor's own post of triage. */
  Optional<Post> own() {
    return ((UserActor) work.actor())
        .posts().stream().filter(post -> post.role() == Role.TRIAGE).findFirst();
  }

  private Stream<Post> triage() {
    return work.posts().stream()
        .filter(post -> post.role() == Role.TRIAGE)
        .sorted(Turn.ownFirst(work));
  }

  private Stream<Post> coordinators() {
    return Team.of(work, work.way().intake().takeUp().forum()) instanceof Outcome.Done<Team> done
        ? done.value().coordinators()
        : Stream.empty();
  }
}
