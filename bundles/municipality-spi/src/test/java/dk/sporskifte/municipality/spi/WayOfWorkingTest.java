package dk.sporskifte.municipality.spi;

import static dk.sporskifte.municipality.spi.Korsbaek.SOURCE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class WayOfWorkingTest {
  static Stream<Arguments> contradictions() {
    TargetGroup group = new TargetGroup("RISK", "I risiko", false, SOURCE);
    Question question = new Question("AT_RISK", "I risiko?", SOURCE);
    ClosingReason reason = new ClosingReason("MOVED", "Flyttet", true, SOURCE);
    Principle principle = new Principle("own-words", "Den unge høres", SOURCE);
    return Stream.of(
        refused("SSP Korsbæk must have a programme: add one", k -> k.programmes = List.of()),
        refused("SSP Korsbæk must have a forum: add one", k -> k.forums = List.of()),
        refused(
            "two of one programme: ssp: give one of them another id",
            k ->
                k.programmes =
                    List.of(
                        Korsbaek.programme("ssp", "moede"), Korsbaek.programme("ssp", "moede"))),
        refused(
            "two of one forum: moede",
            k -> k.forums = List.of(Korsbaek.forum("moede"), Korsbaek.forum("moede"))),
        refused(
            "programme ssp names the unknown forum raad: add it, or name one of [moede]",
            k -> k.programmes = List.of(Korsbaek.programme("ssp", "raad"))),
        refused("the intake names the unknown forum raad", k -> k.takenUpBy = "raad"),
        refused("two of one target group: RISK", k -> k.targetGroups = List.of(group, group)),
        refused("two of one question: AT_RISK", k -> k.questions = List.of(question, question)),
        refused(
            "two of one challenge: JOB",
            k -> k.challenges = List.of(Korsbaek.choice("JOB"), Korsbaek.choice("JOB"))),
        refused("a plan has domains", k -> k.domains = List.of()),
        refused(
            "two of one plan domain: JOB",
            k -> k.domains = List.of(Korsbaek.choice("JOB"), Korsbaek.choice("JOB"))),
        refused(
            "two of one closing reason: MOVED", k -> k.closingReasons = List.of(reason, reason)),
        refused(
            "two of one principle: own-words", k -> k.principles = List.of(principle, principle)));
  }

  private static Arguments refused(String because, Consumer<Korsbaek> change) {
    return Arguments.of(because, change);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("contradictions")
  void refuses_to_contradict_itself(String because, Consumer<Korsbaek> change) {
    Korsbaek korsbaek = new Korsbaek();
    change.accept(korsbaek);
    assertThatIllegalArgumentException().isThrownBy(korsbaek::way).withMessageContaining(because);
  }

  @Test
  void a_forum_has_each_seat_once() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Korsbaek.forum("moede", Korsbaek.seat("politi"), Korsbaek.seat("politi")))
        .withMessageContaining("politi");
  }

  @Test
  void finds_its_elements_by_id() {
    WayOfWorking way = new Korsbaek().way();
    assertThat(way.programme("ssp")).isPresent();
    assertThat(way.programme("ssp-plus")).isEmpty();
    assertThat(way.forum("moede")).isPresent();
    assertThat(way.targetGroup("RISK")).isEmpty();
    assertThat(way.closingReason("MOVED")).isEmpty();
    assertThat(Korsbaek.forum("moede", Korsbaek.seat("politi")).seat("politi")).isPresent();
  }

  @Test
  void keeps_its_own_copy_of_every_list() {
    Korsbaek korsbaek = new Korsbaek();
    List<Forum> forums = new ArrayList<>(korsbaek.forums);
    korsbaek.forums = forums;
    WayOfWorking way = korsbaek.way();
    forums.clear();
    assertThat(way.forums()).hasSize(1);
  }

  @Test
  void its_rulebook_speaks_danish() {
    assertThat(new Korsbaek().way().rulebook())
        .extracting(WayOfWorking.Rule::statement)
        .containsExactly(
            "SSP: fra 10 år, indtil den unge fylder 18 år",
            "Fylder snart 18",
            "Møde",
            "Møde: Efter behov",
            "Indstilling med mail",
            "Næste møde",
            "Job",
            "Opfølgning (mindst hver 6. uge)");
  }
}
