package dk.sporskifte.testkit;

import dk.sporskifte.model.Answer;
import dk.sporskifte.model.Source;
import dk.sporskifte.municipality.spi.CaseFacts;
import dk.sporskifte.municipality.spi.Proposal;
import dk.sporskifte.municipality.spi.Question;
import dk.sporskifte.municipality.spi.TargetGroup;
import dk.sporskifte.municipality.spi.WayOfWorking;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;

/** Facts of every kind, likely and not: codes nobody knows, days before birth. */
final class RandomFacts {
  private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);
  private static final int THIRTY_TWO_YEARS = 32 * 365;

  private final WayOfWorking way;
  private final Random random;

  RandomFacts(WayOfWorking way, Random random) {
    this.way = way;
    this.random = random;
  }

  /** Sources of all reasons the entry rules find for a thousand facts. */
  static Stream<Source> reasons(WayOfWorking way) {
    RandomFacts facts = new RandomFacts(way, new Random(1));
    return way.programmes().stream()
        .flatMap(p -> Stream.generate(facts::next).limit(1_000).map(p.entry()::consider))
        .flatMap(proposal -> proposal.reasons().stream())
        .map(Proposal.Reason::source);
  }

  CaseFacts next() {
    LocalDate born = TODAY.minusDays(random.nextInt(THIRTY_TWO_YEARS) - 30L);
    return new CaseFacts(born, TODAY, groups(), answers());
  }

  private Set<String> groups() {
    Set<String> groups = new HashSet<>();
    for (TargetGroup group : way.targetGroups()) {
      if (random.nextInt(3) == 0) {
        groups.add(group.code());
      }
    }
    if (random.nextInt(10) == 0) {
      groups.add("NOBODY_KNOWS_THIS");
    }
    return groups;
  }

  private Map<String, Answer.Value> answers() {
    Answer.Value[] values = Answer.Value.values();
    Map<String, Answer.Value> answers = new HashMap<>();
    for (Question question : way.questions()) {
      int pick = random.nextInt(values.length + 1);
      if (pick < values.length) {
        answers.put(question.code(), values[pick]);
      }
    }
    return answers;
  }
}
