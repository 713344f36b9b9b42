package dk.sporskifte.municipality.spi;

import dk.sporskifte.model.Answer.Value;
import dk.sporskifte.model.Source;
import dk.sporskifte.municipality.spi.Proposal.Admit;
import dk.sporskifte.municipality.spi.Proposal.AskCaseworker;
import dk.sporskifte.municipality.spi.Proposal.Decline;
import dk.sporskifte.municipality.spi.Proposal.Reason;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * An entry rule that is a condition and no code: it proposes to admit where the condition holds, to
 * decline where it does not, and asks a caseworker where a fact is missing.
 *
 * @param toWeigh where the condition holds and these are given, a caseworker is asked to weigh them
 * @param elsewhere where the condition does not hold, what to do instead
 * @param otherReading of the same sentence
 */
public record EntryWhen(
    Condition condition,
    List<Reason> toWeigh,
    List<Reason> elsewhere,
    Optional<OtherReading> otherReading)
    implements EntryRule {
  public EntryWhen {
    Objects.requireNonNull(condition);
    toWeigh = List.copyOf(toWeigh);
    elsewhere = List.copyOf(elsewhere);
    Objects.requireNonNull(otherReading);
  }

  /** Whoever meets it is to be admitted. */
  public static EntryWhen holds(Condition condition) {
    return new EntryWhen(condition, List.of(), List.of(), Optional.empty());
  }

  /** Who meets it is not settled by it alone: a caseworker weighs the rest. */
  public EntryWhen weighing(Reason... rest) {
    return new EntryWhen(condition, List.of(rest), elsewhere, otherReading);
  }

  /** Where to turn with whoever does not meet it. */
  public EntryWhen elsewhere(Reason... instead) {
    return new EntryWhen(condition, toWeigh, List.of(instead), otherReading);
  }

  /**
   * The sentence can be read otherwise. The first reading is the rule; where only this one holds a
   * caseworker is asked, and wherever the two part both are shown.
   */
  public EntryWhen readOtherwise(Condition other, Source source) {
    return new EntryWhen(
        condition, toWeigh, elsewhere, Optional.of(new OtherReading(other, source)));
  }

  @Override
  public Proposal consider(CaseFacts facts) {
    Value value = condition.in(facts);
    List<Reason> reasons = new ArrayList<>(condition.why(facts));
    boolean onlyTheOther =
        value != Value.YES && otherReading.filter(o -> o.in(facts) == Value.YES).isPresent();
    otherReading.filter(o -> o.in(facts) != value).ifPresent(o -> reasons.addAll(both(o)));
    if (onlyTheOther || value == Value.UNKNOWN) {
      return new AskCaseworker(reasons);
    }
    if (value == Value.NO) {
      reasons.addAll(elsewhere);
      return new Decline(reasons);
    }
    reasons.addAll(toWeigh);
    return toWeigh.isEmpty() ? new Admit(reasons) : new AskCaseworker(reasons);
  }

  @Override
  public Optional<Condition> stated() {
    return Optional.of(condition);
  }

  private List<Reason> both(OtherReading other) {
    return List.of(
        new Reason("Reglen læses sådan: " + condition.statement(), other.source()),
        new Reason("Den kan også læses sådan: " + other.condition().statement(), other.source()));
  }

  /**
   * Another reading of the sentence a rule stands on.
   *
   * @param source where it is told that there are two
   */
  public record OtherReading(Condition condition, Source source) {
    public OtherReading {
      Objects.requireNonNull(condition);
      Objects.requireNonNull(source);
    }

    Value in(CaseFacts facts) {
      return condition.in(facts);
    }
  }
}
