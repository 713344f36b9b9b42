package dk.sporskifte.store.jpa.plans;

import dk.sporskifte.model.PlanAction;
import dk.sporskifte.store.jpa.rows.Rows;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The actions of one plan; each keeps its row while the plan is changed. */
record PlanActions(Rows rows, UUID plan) {
  List<PlanAction> inOrder() {
    return kept().stream().map(PlanActionRow::planAction).toList();
  }

  void replaceBy(List<PlanAction> actions) {
    Map<UUID, PlanActionRow> kept =
        kept().stream().collect(Collectors.toMap(PlanActionRow::id, Function.identity()));
    int position = 0;
    for (PlanAction action : actions) {
      PlanActionRow row = kept.remove(action.id());
      if (row == null) {
        rows.addLast(new PlanActionRow(plan, action, position));
      } else {
        int place = position;
        rows.change(row, r -> r.take(action, place));
      }
      position++;
    }
    kept.values().forEach(rows::remove);
  }

  private List<PlanActionRow> kept() {
    return rows.list(
        PlanActionRow.class,
        "select a from PlanActionRow a where a.plan = ?1 order by a.position, a.id",
        plan);
  }
}
