package dk.sporskifte.municipality.spi;

import static java.util.stream.Collectors.joining;

import dk.sporskifte.model.AgeSpan;
import dk.sporskifte.model.Answer.Value;
import dk.sporskifte.model.Source;
import dk.sporskifte.municipality.spi.Proposal.Reason;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * What must hold, over the facts recorded of a case. Its answer may be UNKNOWN: nobody is taken or
 * turned away for a fact that nobody has recorded.
 */
public sealed interface Condition {
  Value in(CaseFacts facts);

  /** Danish, within a sentence: no capital at its beginning and no full stop. */
  String statement();

  /** The single facts it is made of, in their order. */
  Stream<Condition> leaves();

  /** Why it is answered so, as a caseworker reads it. */
  List<Reason> why(CaseFacts facts);

  /** All must hold. */
  static Condition all(Condition... parts) {
    return new AllOf(List.of(parts));
  }

  /** One is enough. */
  static Condition any(Condition... parts) {
    return new AnyOf(List.of(parts));
  }

  /**
   * The recorded answer to a question of the intake assessment.
   *
   * @param statement what YES says, Danish, for example {@code den unge ønsker hjælpen}
   */
  record Recorded(Question question, String statement) implements Condition {
    public Recorded {
      Objects.requireNonNull(question);
      statement = Check.text(statement, "statement of " + question.code());
    }

    @Override
    public Value in(CaseFacts facts) {
      return facts.answer(question.code());
    }

    @Override
    public Stream<Condition> leaves() {
      return Stream.of(this);
    }

    @Override
    public List<Reason> why(CaseFacts facts) {
      return switch (in(facts)) {
        case YES -> because(DanishText.sentence(statement));
        case NO -> because("Svaret er nej: " + question.text());
        case UNKNOWN -> because("Mangler svar på: " + question.text());
      };
    }

    private List<Reason> because(String text) {
      return List.of(new Reason(text, question.source()));
    }
  }

  /** Whether the referral names the target group. */
  record Named(TargetGroup group) implements Condition {
    public Named {
      Objects.requireNonNull(group);
    }

    @Override
    public Value in(CaseFacts facts) {
      return facts.targetGroups().contains(group.code()) ? Value.YES : Value.NO;
    }

    @Override
    public String statement() {
      return "indstillingen nævner målgruppen \"" + group.name() + "\"";
    }

    @Override
    public Stream<Condition> leaves() {
      return Stream.of(this);
    }

    @Override
    public List<Reason> why(CaseFacts facts) {
      String text = in(facts) == Value.YES ? "Indstillingen nævner" : "Indstillingen nævner ikke";
      return List.of(new Reason(text + " målgruppen \"" + group.name() + "\"", group.source()));
    }
  }

  /** Whether the young person is within these ages on that day. */
  record Aged(AgeSpan ages, Source source) implements Condition {
    public Aged {
      Objects.requireNonNull(ages);
      Objects.requireNonNull(source);
    }

    @Override
    public Value in(CaseFacts facts) {
      return facts.within(ages) ? Value.YES : Value.NO;
    }

    @Override
    public String statement() {
      String under = "ikke fyldt " + DanishText.age(ages.until());
      return ages.from().isZero()
          ? "den unge er " + under
          : "den unge er fyldt " + DanishText.age(ages.from()) + " og " + under;
    }

    @Override
    public Stream<Condition> leaves() {
      return Stream.of(this);
    }

    @Override
    public List<Reason> why(CaseFacts facts) {
      String text =
          facts.within(ages)
              ? DanishText.sentence(statement())
              : facts.on().isBefore(ages.begins(facts.born()))
                  ? "Den unge er ikke fyldt " + DanishText.age(ages.from())
                  : "Den unge er fyldt " + DanishText.age(ages.until());
      return List.of(new Reason(text, source));
    }
  }

  /** NO as soon as one does not hold, YES when all do. */
  record AllOf(List<Condition> parts) implements Condition {
    public AllOf {
      parts = several(parts);
    }

    @Override
    public Value in(CaseFacts facts) {
      return settled(parts, facts, Value.NO, Value.YES);
    }

    @Override
    public String statement() {
      return joined(parts, ", og ");
    }

    @Override
    public Stream<Condition> leaves() {
      return parts.stream().flatMap(Condition::leaves);
    }

    @Override
    public List<Reason> why(CaseFacts facts) {
      return reasons(parts, facts, in(facts));
    }
  }

  /** YES as soon as one holds, NO when none does. */
  record AnyOf(List<Condition> parts) implements Condition {
    public AnyOf {
      parts = several(parts);
    }

    @Override
    public Value in(CaseFacts facts) {
      return settled(parts, facts, Value.YES, Value.NO);
    }

    @Override
    public String statement() {
      return joined(parts, " eller ");
    }

    @Override
    public Stream<Condition> leaves() {
      return parts.stream().flatMap(Condition::leaves);
    }

    @Override
    public List<Reason> why(CaseFacts facts) {
      return reasons(parts, facts, in(facts));
    }
  }

  private static List<Condition> several(List<Condition> parts) {
    Check.that(
        parts.size() > 1, "a condition of several parts has " + parts + ": give two or more");
    return List.copyOf(parts);
  }

  private static Value settled(List<Condition> parts, CaseFacts facts, Value byOne, Value byAll) {
    List<Value> values = parts.stream().map(p -> p.in(facts)).toList();
    if (values.contains(byOne)) {
      return byOne;
    }
    return values.contains(Value.UNKNOWN) ? Value.UNKNOWN : byAll;
  }

  private static String joined(List<Condition> parts, String with) {
    return parts.stream()
        .map(p -> p.leaves().count() > 1 ? "(" + p.statement() + ")" : p.statement())
        .collect(joining(with));
  }

  /** Of those parts that are answered as the whole is. */
  private static List<Reason> reasons(List<Condition> parts, CaseFacts facts, Value whole) {
    return parts.stream()
        .filter(p -> p.in(facts) == whole)
        .flatMap(p -> p.why(facts).stream())
        .distinct()
        .toList();
  }
}
