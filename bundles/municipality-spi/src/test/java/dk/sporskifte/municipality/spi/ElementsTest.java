package dk.sporskifte.municipality.spi;

import static dk.sporskifte.municipality.spi.Korsbaek.SOURCE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dk.sporskifte.model.IntakeChannel;
import dk.sporskifte.model.OrganisationKind;
import java.time.Period;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ElementsTest {
  private static final TakeUp TAKE_UP =
      new TakeUp.AtNextMeeting("moede", Period.ofDays(28), "Næste møde", SOURCE);

  static Stream<Arguments> incomplete() {
    return Stream.of(
        refused("choice code", () -> new Choice("", "Job", false, SOURCE)),
        refused("closing reason name", () -> new ClosingReason("MOVED", " ", true, SOURCE)),
        refused("question text", () -> new Question("AT_RISK", "", SOURCE)),
        refused("target group code", () -> new TargetGroup("", "I risiko", false, SOURCE)),
        refused("statement", () -> new Principle("own-words", "", SOURCE)),
        refused(
            "seat organisation",
            () -> new Seat("politi", "Politi", "", OrganisationKind.POLICE, Seat.Type.AD_HOC)),
        refused("statement", () -> new Participation.NotStated("")),
        refused("statement", () -> new Participation.Voluntary("", true, List.of(SOURCE))),
        refused("has a source", () -> new Participation.Voluntary("Frit", true, List.of())),
        refused("ahead", () -> new LeavingRule(Period.ZERO, "Fylder snart 18", SOURCE)),
        refused("text", () -> new LeavingRule(Period.ofMonths(3), "", SOURCE)),
        refused("within", () -> new Intake.FormRule(Period.ofDays(-1), "Skema", SOURCE)),
        refused(
            "come in somehow",
            () -> new Intake(Map.of(), TAKE_UP, Optional.empty(), Optional.empty())),
        refused(
            "reviewEvery",
            () ->
                new PlanRules(
                    List.of(Korsbaek.choice("JOB")),
                    Optional.empty(),
                    Period.ZERO,
                    "Opfølgning",
                    SOURCE)));
  }

  private static Arguments refused(String because, ThrowingCallable making) {
    return Arguments.of(because, making);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("incomplete")
  void an_incomplete_element_is_refused(String because, ThrowingCallable making) {
    assertThatIllegalArgumentException().isThrownBy(making).withMessageContaining(because);
  }

  @Test
  void every_part_of_the_intake_and_the_plan_reaches_the_rulebook() {
    Intake intake =
        new Intake(
            Map.of(IntakeChannel.PHONE, SOURCE),
            TAKE_UP,
            Optional.of(new Intake.FormRule(Period.ofDays(7), "Udfyld skemaet", SOURCE)),
            Optional.of(SOURCE));
    assertThat(intake.rules())
        .extracting(WayOfWorking.Rule::kind)
        .containsExactly("channel", "takeUp", "form", "presenting");
    PlanRules plan =
        new PlanRules(
            List.of(Korsbaek.choice("JOB")),
            Optional.of(SOURCE),
            Period.ofMonths(3),
            "Opfølgning",
            SOURCE);
    assertThat(plan.rules())
        .extracting(WayOfWorking.Rule::kind)
        .containsExactly("planDomain", "ownWishes", "review");
  }

  @Test
  void terms_of_participation_reach_the_rulebook_with_each_source() {
    var voluntary = new Participation.Voluntary("Det er frivilligt", false, List.of(SOURCE));
    Programme ssp = Korsbaek.programme("ssp", "moede");
    Programme withTerms =
        new Programme(
            ssp.id(),
            ssp.name(),
            ssp.ages(),
            voluntary,
            ssp.forum(),
            ssp.entry(),
            ssp.onLeaving(),
            ssp.source());
    assertThat(withTerms.rules())
        .extracting(WayOfWorking.Rule::statement)
        .contains("Det er frivilligt");
  }
}
