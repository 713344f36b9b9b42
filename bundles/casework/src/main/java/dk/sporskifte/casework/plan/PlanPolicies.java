package dk.sporskifte.casework.plan;

import dk.sporskifte.access.Policy;
import dk.sporskifte.casework.api.Refusal;
import dk.sporskifte.casework.way.Known;
import dk.sporskifte.model.ActionPlan;
import dk.sporskifte.model.PlanAction;
import dk.sporskifte.model.Source;
import dk.sporskifte.municipality.spi.Choice;
import dk.sporskifte.municipality.spi.PlanRules;
import java.util.List;
import java.util.Optional;

/** What a plan must hold to be drafted, changed and approved. */
record PlanPolicies(PlanRules rules, ActionPlan plan) {
  static final List<Policy<PlanPolicies>> OF_ANY_PLAN = List.of(PlanPolicies::domainsAreKnown);

  static final List<Policy<PlanPolicies>> OF_APPROVAL =
      List.of(
          PlanPolicies::isDraft,
          PlanPolicies::holdsOwnWishes,
          PlanPolicies::hasAnAction,
          PlanPolicies::domainsAreKnown);

  static final List<Policy<PlanPolicies>> OF_AN_APPROVED_PLAN =
      List.of(PlanPolicies::hasAnAction, PlanPolicies::domainsAreKnown);

  private static Optional<Refusal> isDraft(PlanPolicies asked) {
    return Policy.unless(
        asked.plan.state() == ActionPlan.State.DRAFT,
        Refusal.conflict("plan-not-draft", "Handleplanen er allerede godkendt."));
  }

  private static Optional<Refusal> holdsOwnWishes(PlanPolicies asked) {
    return asked
        .rules
        .ownWishes()
        .filter(demanded -> asked.plan.ownWishes().isBlank())
        .map(
            demanded ->
                Refusal.rule(
                    "own-wishes-missing",
                    "Planen kan først godkendes, når den unges egne ønsker og behov står i den. Skriv"
                        + " dem med den unges egne ord.",
                    demanded));
  }

  private static Optional<Refusal> hasAnAction(PlanPolicies asked) {
    return Policy.unless(
        !asked.plan.actions().isEmpty(),
        Refusal.conflict("plan-without-action", "Planen har ingen handlinger. Tilføj mindst én."));
  }

  private static Optional<Refusal> domainsAreKnown(PlanPolicies asked) {
    List<String> known = asked.rules.domains().stream().map(Choice::code).toList();
    return asked.plan.actions().stream()
        .map(PlanAction::domain)
        .filter(domain -> !known.contains(domain))
        .findFirst()
        .map(
            domain ->
                Refusal.invalid(
                    "unknown-domain",
                    "Handleplaner har ikke området " + domain + ". " + Known.choices(known)));
  }

  /** Wishes are added to, never taken out of an approved plan. */
  static Optional<Refusal> keepsWishes(ActionPlan approved, String wishes, PlanRules rules) {
    return Policy.unless(
        wishes.contains(approved.ownWishes()),
        Refusal.rule(
            "own-wishes-kept",
            "Den unges ønsker i en godkendt plan bliver stående. Skriv de nye til.",
            rules.ownWishes().stream().toArray(Source[]::new)));
  }
}
