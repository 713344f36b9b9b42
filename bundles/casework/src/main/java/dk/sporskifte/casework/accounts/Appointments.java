package dk.sporskifte.casework.accounts;

import dk.sporskifte.access.Policy;
import dk.sporskifte.access.Seen;
import dk.sporskifte.casework.api.Outcome;
import dk.sporskifte.casework.api.Refusal;
import dk.sporskifte.casework.api.port.ColleagueStore.Waiting;
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
        .flatMap(ended -> Policy.allowing(ended, List.of(h -> somebodyTakesOver(work, h))))
        .map(
            ended -> {
              work.stores().accounts().save(ended);
              return ended;
            });
  }

  /** No task and no young person is without somebody: first a successor, then the end. */
  private static Optional<Refusal> somebodyTakesOver(Work work, PostHolding ended) {
    LocalDate after = ended.until().orElseThrow();
    boolean heldOn =
        work.stores().accounts().holdings().stream()
            .filter(h -> h.post().equals(ended.post()) && !h.user().equals(ended.user()))
            .anyMatch(h -> h.on(after));
    if (heldOn) {
      return Optional.empty();
    }
    Waiting waiting = work.stores().colleagues().waitingAt(ended.post(), work.today());
    return Policy.unless(
        waiting.tasks() + waiting.cases() == 0,
        Refusal.conflict(
            "nobody-takes-over",
            "Stillingen har "
                + waiting.tasks()
                + " åbne opgaver og "
                + waiting.cases()
                + " åbne sager, som ingen anden sagsbehandler ser. Besæt den fra den dag, eller nedlæg den og lad en anden"
                + " stilling overtage."));
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
