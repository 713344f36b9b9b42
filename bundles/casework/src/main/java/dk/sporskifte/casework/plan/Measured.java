package dk.sporskifte.casework.plan;

import dk.sporskifte.casework.api.Outcome;
import dk.sporskifte.casework.api.view.CatalogueEntryView;
import dk.sporskifte.casework.catalogue.Entries;
import dk.sporskifte.casework.work.Work;
import dk.sporskifte.model.ActionPlan;
import dk.sporskifte.model.PlanAction;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The steps of a plan with what the catalogue says of the measures they make use of. Whether a step
 * is tight no caller says.
 */
record Measured(Entries entries, List<PlanAction> before) {
  static Outcome<ActionPlan> by(Work work, List<PlanAction> before, ActionPlan plan) {
    if (plan.actions().stream().allMatch(a -> a.entry().isEmpty())) {
      return Outcome.done(plan);
    }
    Measured measured = new Measured(Entries.of(work), before);
    Outcome<List<PlanAction>> steps = Outcome.done(List.of());
    for (PlanAction action : plan.actions()) {
      steps = steps.flatMap(done -> measured.step(action).map(one -> and(done, one)));
    }
    return steps.map(all -> plan.with(plan.purpose(), plan.ownWishes(), all));
  }

  /** What the plan made use of stays in it when the catalogue lets it go, as closed as it was. */
  private Outcome<PlanAction> step(PlanAction action) {
    if (action.entry().isEmpty()) {
      return Outcome.done(action);
    }
    String code = action.entry().get();
    Optional<PlanAction> kept =
        before.stream()
            .filter(b -> b.id().equals(action.id()) && b.entry().equals(action.entry()))
            .findFirst();
    return kept.isPresent()
        ? Outcome.done(
            action.tight(
                kept.get().tight()
                    || entries.find(code).filter(CatalogueEntryView::tight).isPresent()))
        : entries.inUse(code).map(entry -> action.tight(entry.tight()));
  }

  private static List<PlanAction> and(List<PlanAction> done, PlanAction next) {
    List<PlanAction> more = new ArrayList<>(done);
    more.add(next);
    return more;
  }
}
