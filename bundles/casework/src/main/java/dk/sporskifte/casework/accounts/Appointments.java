package dk.sporskifte.casework.accounts;

import dk.sporskifte.access.Policy;
import dk.sporskifte.access.Seen;
import dk.sporskifte.casework.api.Outcome;
import dk.sporskifte.casework.api.Refusal;
import dk.sporskifte.casework.work.OpenAccount;
import dk.sporskifte.casework.work.Work;
import dk.sporskifte.model.PostHolding;
import dk.sporskifte.model.PostId;
import dk.sporskifte.model.UserId;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Who is given a post and who leaves it. Nobody appoints themselves. */
final class Appointments {
  private Appointments() {}

  static Outcome<PostHolding> appoint(Work work, PostHolding holding) {
    if (holding.user().value().equals(work.actor().id())) {
      return Outcome.refused(
          new Refusal(
              Refusal.Kind.FORBIDDEN,
              "not-yourself",
              "Du kan ikke give dig selv en stilling. Bed en anden administrator om det.",
              List.of()));
    }
    return Seen.orNotFound(work.stores().accounts().post(holding.post()))
        .flatMap(
            post ->
                OpenAccount.of(
                    work, holding.user(), "Brugeren er lukket. Opret en ny, eller vælg en anden."))
        .flatMap(user -> notHeldThen(work, holding))
        .map(
            free -> {
              work.stores().accounts().add(holding);
              return holding;
            });
  }

  static Outcome<PostHolding> end(Work work, PostId post, UserId user, LocalDate until) {
    return Seen.orNotFound(lasting(work, post, user))
        .flatMap(
            holding ->
                until.isAfter(holding.from())
                    ? Outcome.done(holding.endingOn(until))
                    : Outcome.refused(
                        Refusal.invalid(
                            "ends-before-it-begins",
                            "Stillingen er besat fra "
                                + holding.from()
                                + ": vælg en senere dato som første dag uden.")))
        .map(
            ended -> {
              work.stores().accounts().save(ended);
              return ended;
            });
  }

  private static Optional<PostHolding> lasting(Work work, PostId post, UserId user) {
    return work.stores().accounts().holdings().stream()
        .filter(h -> h.post().equals(post) && h.user().equals(user))
        .filter(h -> h.until().map(work.today()::isBefore).orElse(true))
        .findFirst();
  }

  private static Outcome<PostHolding> notHeldThen(Work work, PostHolding holding) {
    return Policy.unless(
            work.stores().accounts().holdings().stream()
                .filter(h -> h.post().equals(holding.post()) && h.user().equals(holding.user()))
                .noneMatch(h -> overlap(h, holding)),
            Refusal.conflict("already-appointed", "Brugeren har allerede stillingen i den tid."))
        .map(Outcome::<PostHolding>refused)
        .orElseGet(() -> Outcome.done(holding));
  }

  private static boolean overlap(PostHolding one, PostHolding other) {
    return one.until().map(other.from()::isBefore).orElse(true)
        && other.until().map(one.from()::isBefore).orElse(true);
  }
}
