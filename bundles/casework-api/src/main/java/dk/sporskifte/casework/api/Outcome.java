package dk.sporskifte.casework.api;

import java.util.function.Function;

/** What came of a call: a value, or a reasoned no. */
public sealed interface Outcome<T> {
  /** It was done. */
  record Done<T>(T value) implements Outcome<T> {}

  /** It was not done, and nothing was changed. */
  record Refused<T>(Refusal refusal) implements Outcome<T> {}

  static <T> Outcome<T> done(T value) {
    return new Done<>(value);
  }

  static <T> Outcome<T> refused(Refusal refusal) {
    return new Refused<>(refusal);
  }

  default <R> Outcome<R> map(Function<? super T, ? extends R> next) {
    return flatMap(value -> done(next.apply(value)));
  }

  default <R> Outcome<R> flatMap(Function<? super T, Outcome<R>> next) {
    if (this instanceof Done<T> done) {
      return next.apply(done.value());
    }
    return refused(((Refused<T>) this).refusal());
  }

  /**
   * @throws RefusedException when refused; for callers that know it was not
   */
  default T orThrow() {
    if (this instanceof Done<T> done) {
      return done.value();
    }
    throw new RefusedException(((Refused<T>) this).refusal());
  }
}
