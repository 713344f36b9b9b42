package dk.sporskifte.casework.baton;

import dk.sporskifte.access.Policy;
import dk.sporskifte.access.Right;
import dk.sporskifte.casework.api.Outcome;
import dk.sporskifte.casework.api.Refusal;
import dk.sporskifte.casework.api.view.BatonView.Named;
import dk.sporskifte.casework.people.Team;
import dk.sporskifte.casework.work.Work;
import dk.sporskifte.model.Absence;
import dk.sporskifte.model.Concern;
import dk.sporskifte.model.Door;
import dk.sporskifte.model.Post;
import dk.sporskifte.model.PostHolding;
import dk.sporskifte.model.UserAccount;
import dk.sporskifte.model.UserId;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Who can hold a concern: anybody who works for the municipality, and no partner from outside. */
record Holders(Work work) {
  /** Of a concern that is being opened: whom the child chose, else who raises it. */
  Outcome<Concern> opening(Concern concern, Team team) {
    if (work.way().concernRules().holding().isEmpty()) {
      return Outcome.done(concern);
    }
    Optional<UserId> chosen = concern.circumstances().door().flatMap(Door::employee);
    if (chosen.isPresent()) {
      return named(chosen.get(), "door/employee").map(concern::heldBy);
    }
    if (can(work.user())) {
      return Outcome.done(concern.heldBy(work.user()));
    }
    return team.coordinators()
        .flatMap(post -> work.holdings().stream().filter(h -> h.post().equals(post.id())))
        .map(PostHolding::user)
        .filter(this::can)
        .findFirst()
        .map(user -> Outcome.done(concern.heldBy(user)))
        .orElseGet(
            () ->
                Outcome.refused(
                    Refusal.invalid(
                            "nobody-to-hold", "Vælg, hvem i kommunen der skal have ansvaret.")
                        .at("door/employee")));
  }

  /** Refused where they cannot hold one. */
  Outcome<UserId> named(UserId user, String field) {
    return Policy.allowing(
        user,
        List.of(
            u ->
                Policy.unless(
                    can(u),
                    Refusal.invalid(
                            "cannot-hold",
                            "Vælg en, der er ansat i kommunen og har en stilling i dag.")
                        .at(field))));
  }

  boolean can(UserId user) {
    return !gone(user) && !posts(user).isEmpty();
  }

  /** The account is closed, or holds no post. */
  boolean gone(UserId user) {
    return work.stores().accounts().find(user).filter(UserAccount::active).isEmpty()
        || work.postsOf(user).isEmpty();
  }

  /** Those of the municipality's own, the one they share with the fewest first. */
  List<Post> posts(UserId user) {
    return work.postsOf(user).stream()
        .filter(post -> Right.HOLD_CONCERNS.carriedBy(post.role()))
        .sorted(Comparator.comparing(this::holders).thenComparing(Post::title))
        .toList();
  }

  Post post(UserId user) {
    return posts(user).get(0);
  }

  private long holders(Post post) {
    return work.holdings().stream().filter(h -> h.post().equals(post.id())).count();
  }

  /** Whether the actor covers for somebody who is away today. */
  boolean covers(UserId absent) {
    return covered().contains(absent);
  }

  Set<UserId> covered() {
    return away().stream()
        .filter(a -> a.cover().filter(work.user()::equals).isPresent())
        .map(Absence::user)
        .collect(Collectors.toSet());
  }

  Optional<String> coveredBy(UserId absent) {
    return away().stream()
        .filter(a -> a.user().equals(absent))
        .flatMap(a -> a.cover().stream())
        .findFirst()
        .map(this::name);
  }

  private List<Absence> away() {
    return work.stores().colleagues().absences(work.today()).stream()
        .filter(a -> a.on(work.today()))
        .toList();
  }

  String name(UserId user) {
    return work.stores().accounts().find(user).map(UserAccount::name).orElse("");
  }

  Named named(UserId user) {
    return new Named(user, name(user), work.postsOf(user).stream().findFirst().map(Post::unit));
  }
}
