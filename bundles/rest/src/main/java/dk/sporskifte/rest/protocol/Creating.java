package dk.sporskifte.rest.protocol;

import static dk.sporskifte.rest.protocol.Outcomes.value;

import dk.sporskifte.casework.api.Outcome;
import dk.sporskifte.casework.api.Refusal;
import dk.sporskifte.casework.api.RepeatingSafely;
import dk.sporskifte.casework.api.RepeatingSafely.Claim;
import dk.sporskifte.rest.problem.Failure;
import dk.sporskifte.rest.problem.FailureException;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiPredicate;
import java.util.function.Function;

/**
 * Creates at most once for one {@code Idempotency-Key}. A resource method that takes one may be
 * repeated safely.
 */
public final class Creating {
  private static final String TAKEN = "already-exists";

  private final RepeatingSafely repeating;
  private final Optional<String> key;
  private final String fingerprint;
  private final UUID proposed;

  Creating(RepeatingSafely repeating, Optional<String> key, String fingerprint, UUID proposed) {
    this.repeating = repeating;
    this.key = key;
    this.fingerprint = fingerprint;
    this.proposed = proposed;
  }

  /**
   * @param create under that identity
   * @param show what has that identity; refused where nothing has
   */
  public <T> Created<T> once(
      Caller caller, Function<UUID, Outcome<T>> create, Function<UUID, Outcome<T>> show) {
    return once(caller, create, show, (shown, id) -> true);
  }

  /**
   * @param show that in which the new is seen
   * @param holds whether it is seen there
   */
  public <T> Created<T> once(
      Caller caller,
      Function<UUID, Outcome<T>> create,
      Function<UUID, Outcome<T>> show,
      BiPredicate<T, UUID> holds) {
    if (key.isEmpty()) {
      return first(value(create.apply(proposed)));
    }
    Claim claim =
        repeating.claim(caller.tenant(), caller.actor(), key.get(), fingerprint, proposed);
    if (claim.state() == Claim.State.OTHER_REQUEST) {
      throw new FailureException(Failure.of(422, "idempotency-key-reused"));
    }
    if (claim.state() == Claim.State.FIRST) {
      return first(value(create.apply(claim.id())));
    }
    return existing(show, holds, claim.id())
        .orElseGet(() -> again(create, show, holds, claim.id()));
  }

  /** The first request failed, or is still under way and may come first after all. */
  private static <T> Created<T> again(
      Function<UUID, Outcome<T>> create,
      Function<UUID, Outcome<T>> show,
      BiPredicate<T, UUID> holds,
      UUID id) {
    Outcome<T> outcome = create.apply(id);
    if (outcome instanceof Outcome.Refused<T> refused && taken(refused.refusal())) {
      return existing(show, holds, id).orElseGet(() -> first(value(outcome)));
    }
    return first(value(outcome));
  }

  private static <T> Optional<Created<T>> existing(
      Function<UUID, Outcome<T>> show, BiPredicate<T, UUID> holds, UUID id) {
    return show.apply(id) instanceof Outcome.Done<T> done && holds.test(done.value(), id)
        ? Optional.of(new Created<>(done.value(), Optional.empty(), true))
        : Optional.empty();
  }

  private static boolean taken(Refusal refusal) {
    return refusal.kind() == Refusal.Kind.CONFLICT && refusal.code().equals(TAKEN);
  }

  private static <T> Created<T> first(T entity) {
    return new Created<>(entity, Optional.empty(), false);
  }
}
