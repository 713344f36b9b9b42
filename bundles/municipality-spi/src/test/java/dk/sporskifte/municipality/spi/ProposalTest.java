package dk.sporskifte.municipality.spi;

import static dk.sporskifte.municipality.spi.Korsbaek.SOURCE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dk.sporskifte.model.AgeSpan;
import dk.sporskifte.model.Answer.Value;
import dk.sporskifte.municipality.spi.Proposal.Reason;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ProposalTest {
  static Stream<Function<List<Reason>, Proposal>> kinds() {
    return Stream.of(Proposal.Admit::new, Proposal.Decline::new, Proposal.AskCaseworker::new);
  }

  @ParameterizedTest
  @MethodSource("kinds")
  void no_proposal_without_a_reason(Function<List<Reason>, Proposal> kind) {
    assertThatIllegalArgumentException().isThrownBy(() -> kind.apply(List.of()));
    assertThat(kind.apply(List.of(new Reason("Fordi", SOURCE))).reasons()).hasSize(1);
  }

  @Test
  void no_reason_without_words() {
    assertThatIllegalArgumentException().isThrownBy(() -> new Reason(" ", SOURCE));
  }

  @Test
  void codes_are_told_apart() {
    assertThat(kinds().map(k -> k.apply(List.of(new Reason("Fordi", SOURCE))).code()))
        .containsExactly("ADMIT", "DECLINE", "ASK_CASEWORKER");
  }

  @Test
  void what_nobody_answered_is_unknown() {
    CaseFacts facts =
        new CaseFacts(
            LocalDate.of(2010, 5, 1),
            LocalDate.of(2026, 5, 1),
            Set.of(),
            Map.of("AT_RISK", Value.NO));
    assertThat(facts.answer("AT_RISK")).isEqualTo(Value.NO);
    assertThat(facts.answer("WANTS_HELP")).isEqualTo(Value.UNKNOWN);
    assertThat(facts.within(AgeSpan.years(16, 25))).isTrue();
    assertThat(facts.within(AgeSpan.years(17, 25))).isFalse();
  }
}
