package dk.sporskifte.municipality.spi;

import static dk.sporskifte.municipality.spi.Korsbaek.SOURCE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dk.sporskifte.model.AgeSpan;
import dk.sporskifte.model.Answer.Value;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConditionTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);
  private static final LocalDate SEVENTEEN = LocalDate.of(2009, 1, 15);
  private static final Condition A = recorded("A");
  private static final Condition B = recorded("B");

  @ParameterizedTest(name = "{0} and {1}: all {2}, any {3}")
  @CsvSource({
    "YES,     YES,     YES,     YES",
    "YES,     NO,      NO,      YES",
    "YES,     UNKNOWN, UNKNOWN, YES",
    "NO,      NO,      NO,      NO",
    "NO,      UNKNOWN, NO,      UNKNOWN",
    "UNKNOWN, UNKNOWN, UNKNOWN, UNKNOWN"
  })
  void what_nobody_has_recorded_settles_nothing(Value a, Value b, Value all, Value any) {
    for (CaseFacts facts : List.of(facts(a, b), facts(b, a))) {
      assertThat(Condition.all(A, B).in(facts)).isEqualTo(all);
      assertThat(Condition.any(A, B).in(facts)).isEqualTo(any);
    }
  }

  @Test
  void tells_why_by_the_facts_that_settled_it() {
    assertThat(texts(Condition.all(A, B).why(facts(Value.YES, Value.NO))))
        .containsExactly("Svaret er nej: B?");
    assertThat(texts(Condition.any(A, B).why(facts(Value.YES, Value.UNKNOWN))))
        .containsExactly("Der er A");
    assertThat(texts(Condition.all(A, B).why(facts(Value.YES, Value.UNKNOWN))))
        .containsExactly("Mangler svar på: B?");
  }

  @Test
  void reads_as_a_danish_sentence() {
    TargetGroup risk = new TargetGroup("RISK", "I risiko", false, SOURCE);
    assertThat(
            Condition.all(
                    new Condition.Aged(AgeSpan.years(16, 25), SOURCE),
                    Condition.any(A, new Condition.Named(risk)))
                .statement())
        .isEqualTo(
            "den unge er fyldt 16 år og ikke fyldt 25 år, og (der er A eller indstillingen nævner"
                + " målgruppen \"I risiko\")");
  }

  @Test
  void a_named_group_is_named_or_not() {
    var risk = new Condition.Named(new TargetGroup("RISK", "I risiko", false, SOURCE));
    CaseFacts named = new CaseFacts(SEVENTEEN, TODAY, Set.of("RISK"), Map.of());
    assertThat(risk.in(named)).isEqualTo(Value.YES);
    assertThat(risk.in(facts(Value.YES, Value.YES))).isEqualTo(Value.NO);
    assertThat(texts(risk.why(named)))
        .containsExactly("Indstillingen nævner målgruppen \"I risiko\"");
  }

  @ParameterizedTest(name = "first {0}, second {1}: {2}")
  @CsvSource({
    "YES,     YES,     ADMIT",
    "YES,     NO,      ADMIT",
    "NO,      YES,     ASK_CASEWORKER",
    "NO,      NO,      DECLINE",
    "UNKNOWN, YES,     ASK_CASEWORKER",
    "UNKNOWN, NO,      ASK_CASEWORKER"
  })
  void where_two_readings_part_both_are_shown_and_the_first_is_the_rule(
      Value first, Value second, String proposed) {
    EntryWhen rule = EntryWhen.holds(A).readOtherwise(B, SOURCE);
    Proposal proposal = rule.consider(facts(first, second));
    assertThat(proposal.code()).isEqualTo(proposed);
    boolean part = first != second;
    assertThat(texts(proposal.reasons()).contains("Den kan også læses sådan: der er B"))
        .isEqualTo(part);
    assertThat(texts(proposal.reasons()).contains("Reglen læses sådan: der er A")).isEqualTo(part);
  }

  @Test
  void what_is_left_to_weigh_is_asked_and_who_is_declined_is_told_where_to_turn() {
    EntryWhen rule =
        EntryWhen.holds(A)
            .weighing(new Proposal.Reason("Vurdér", SOURCE))
            .elsewhere(new Proposal.Reason("Vejled", SOURCE));
    Proposal met = rule.consider(facts(Value.YES, Value.NO));
    assertThat(met.code()).isEqualTo("ASK_CASEWORKER");
    assertThat(texts(met.reasons())).containsExactly("Der er A", "Vurdér");
    Proposal not = rule.consider(facts(Value.NO, Value.NO));
    assertThat(not.code()).isEqualTo("DECLINE");
    assertThat(texts(not.reasons())).containsExactly("Svaret er nej: A?", "Vejled");
  }

  @Test
  void several_parts_are_two_or_more() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Condition.all(A))
        .withMessageContaining("give two or more");
  }

  private static Condition recorded(String code) {
    return new Condition.Recorded(new Question(code, code + "?", SOURCE), "der er " + code);
  }

  private static CaseFacts facts(Value a, Value b) {
    Map<String, Value> answers = new HashMap<>();
    answers.put("A", a);
    answers.put("B", b);
    return new CaseFacts(SEVENTEEN, TODAY, Set.of(), answers);
  }

  private static List<String> texts(List<Proposal.Reason> reasons) {
    return reasons.stream().map(Proposal.Reason::text).toList();
  }
}
