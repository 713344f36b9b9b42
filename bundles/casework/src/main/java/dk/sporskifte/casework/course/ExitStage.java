package dk.sporskifte.casework.course;

import dk.sporskifte.access.Law;
import dk.sporskifte.access.Policy;
import dk.sporskifte.casework.api.Refusal;
import dk.sporskifte.model.ActionPlan;
import dk.sporskifte.model.AgeRegime;
import dk.sporskifte.model.Agreement.GivenBy;
import dk.sporskifte.model.ExitStep;
import dk.sporskifte.model.ExitStep.Stage;
import dk.sporskifte.model.Person;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A stage about to be recorded, and what it must keep towards those before it.
 *
 * @param plan the case's
 */
record ExitStage(
    ExitCourse course,
    Person person,
    Optional<ActionPlan> plan,
    Stage stage,
    LocalDate on,
    Optional<GivenBy> givenBy) {
  static final List<Policy<ExitStage>> POLICIES =
      List.of(
          ExitStage::isNext,
          ExitStage::comesAfterTheLast,
          ExitStage::namesWhoConsents,
          ExitStage::isTheirsToGive,
          ExitStage::standsOnAConsent,
          ExitStage::hasItsPlan);

  private static Optional<Refusal> isNext(ExitStage step) {
    return Policy.unless(
        step.course.next().contains(step.stage),
        Refusal.rule(
            "exit-stage-not-next",
            "Dette trin kan ikke følge efter det sidste: først samtykke, så screening, aftale og"
                + " plan. Læs forløbet igen.",
            Law.EXIT));
  }

  private static Optional<Refusal> comesAfterTheLast(ExitStage step) {
    return Policy.unless(
        step.course.last().map(ExitStep::on).filter(step.on::isBefore).isEmpty(),
        Refusal.invalid(
            "exit-step-before-the-last", "Trinnet kan ikke ligge før det foregående trin."));
  }

  private static Optional<Refusal> namesWhoConsents(ExitStage step) {
    return Policy.unless(
        step.givenBy.isPresent() == (step.stage == Stage.CONSENT),
        Refusal.invalid(
            "exit-consent-giver", "Samtykket siger, hvem der gav det, og kun det: vælg det dér."));
  }

  private static Optional<Refusal> isTheirsToGive(ExitStage step) {
    return Policy.unless(
        step.givenBy.isEmpty() || step.givenBy.get() == step.consentingOn(step.on),
        Refusal.rule(
            "exit-consent-of-another",
            "Under 18 samtykker forældremyndighedens indehaver; fra 18 den unge selv.",
            Law.EXIT,
            Law.UNTIL_18));
  }

  /** It may always end. */
  private static Optional<Refusal> standsOnAConsent(ExitStage step) {
    return Policy.unless(
        step.stage == Stage.ENDED
            || step.course
                .consent()
                .flatMap(ExitStep::givenBy)
                .filter(giver -> giver != step.consentingOn(step.on))
                .isEmpty(),
        Refusal.rule(
            "exit-consent-lapsed",
            "Den unge er fyldt 18 år, og samtykket fra forældremyndighedens indehaver gælder ikke"
                + " mere. Afslut forløbet, og begynd det igen med den unges eget samtykke.",
            Law.EXIT,
            Law.UNTIL_18));
  }

  private static Optional<Refusal> hasItsPlan(ExitStage step) {
    return Policy.unless(
        step.stage != Stage.PLAN
            || step.plan.filter(p -> p.state() == ActionPlan.State.APPROVED).isPresent(),
        Refusal.rule(
            "exit-plan-not-approved",
            "Vejen ud følger en handleplan: godkend den først.",
            Law.EXIT));
  }

  private GivenBy consentingOn(LocalDate day) {
    return AgeRegime.on(person.born(), day) == AgeRegime.ADULT
        ? GivenBy.YOUNG_PERSON
        : GivenBy.CUSTODY_HOLDER;
  }
}
