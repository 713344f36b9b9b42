package dk.sporskifte.tenants.helsingor;

import static java.util.stream.Collectors.toUnmodifiableSet;

import dk.sporskifte.model.Answer.Value;
import dk.sporskifte.municipality.spi.CaseFacts;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Facts as a test table writes them: yes, no, a question mark where nobody has answered. */
final class Answers {
  static final LocalDate TODAY = LocalDate.of(2026, 3, 2);

  private static final LocalDate SEVENTEEN = LocalDate.of(2009, 1, 15);

  private final Map<Asked, Value> given = new EnumMap<>(Asked.class);
  private LocalDate born = SEVENTEEN;
  private Set<String> groups = Set.of();

  /** Everything that speaks for SSP+. */
  static Answers allYes() {
    Answers answers = new Answers();
    for (Asked asked : Asked.values()) {
      answers.given.put(asked, Value.YES);
    }
    return answers;
  }

  Answers born(LocalDate day) {
    born = day;
    return this;
  }

  Answers to(Asked asked, String word) {
    switch (word) {
      case "yes" -> given.put(asked, Value.YES);
      case "no" -> given.put(asked, Value.NO);
      case "?" -> given.remove(asked);
      default -> throw new IllegalArgumentException("yes, no or ?, not " + word);
    }
    return this;
  }

  Answers crime(String repeated, String serious, String atRisk) {
    return to(Asked.REPEATED_CRIME, repeated)
        .to(Asked.SERIOUS_CRIME, serious)
        .to(Asked.AT_RISK, atRisk);
  }

  /**
   * @param names codes of target groups with + between, or nothing
   */
  Answers referredFor(String names) {
    groups =
        Stream.ofNullable(names)
            .flatMap(n -> Stream.of(n.split("\\+")))
            .map(n -> Group.valueOf(n.strip()).name())
            .collect(toUnmodifiableSet());
    return this;
  }

  CaseFacts facts() {
    Map<String, Value> answers = new HashMap<>();
    given.forEach((asked, value) -> answers.put(asked.name(), value));
    return new CaseFacts(born, TODAY, groups, answers);
  }
}
