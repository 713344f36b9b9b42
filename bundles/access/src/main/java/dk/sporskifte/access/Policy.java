package dk.sporskifte.access;

import dk.sporskifte.casework.api.Outcome;
import dk.sporskifte.casework.api.Refusal;
import java.util.List;
import java.util.Optional;

/** One rule: allows, or says no with a reason. */
@FunctionalInterface
public interface Policy<T> {
  /** Empty where the rule allows it. */
  Optional<Refusal> objectionTo(T subject);

  /** The subject where all rules allow it; else the first no. */
  static <T> Outcome<T> allowing(T subject, List<Policy<T>> policies) {
    return policies.stream()
        .map(policy -> policy.objectionTo(subject))
        .flatMap(Optional::stream)
        .findFirst()
        .map(Outcome::<T>refused)
        .orElseGet(() -> Outcome.done(subject));
  }

  /** Says no unless the condition holds. */
  static Optional<Refusal> unless(boolean holds, Refusal otherwise) {
    return holds ? Optional.empty() : Optional.of(otherwise);
  }
}
