package dk.sporskifte.casework.ages;

import dk.sporskifte.casework.api.port.AgeStore;
import dk.sporskifte.casework.tasks.OpenTasks;
import dk.sporskifte.casework.work.Work;
import dk.sporskifte.model.CaseId;
import dk.sporskifte.model.CheckedNeed;
import dk.sporskifte.model.Source;
import dk.sporskifte.model.Task;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Flags needs that nobody answers for (KOG-13): one task a case, due at once, that ends when each
 * has an owner and cannot be ticked off before.
 */
final class Unowned {
  private static final Set<Task.Kind> FLAG = EnumSet.of(Task.Kind.NEED_WITHOUT_OWNER);

  private Unowned() {}

  static List<CheckedNeed> of(AgeStore ages, CaseId caseId) {
    return ages.transitions(caseId).stream()
        .flatMap(t -> ages.needs(t.id()).stream())
        .filter(CheckedNeed::unowned)
        .toList();
  }

  /**
   * The flag, where it is raised now.
   *
   * @param source of the transition that the need is part of
   */
  static Optional<Task> flag(Work work, CaseId caseId, OwnerOfCase owner, Source source) {
    List<CheckedNeed> unowned = of(work.stores().ages(), caseId);
    return unowned.isEmpty() || !OpenTasks.of(work, caseId, FLAG).isEmpty()
        ? Optional.empty()
        : Optional.of(
            owner
                .tasks()
                .add(
                    Task.Kind.NEED_WITHOUT_OWNER,
                    "Find en ejer til hvert behov i overgangen: et åbent behov uden ejer er et hul",
                    work.today(),
                    "Behov uden ejer, da det blev opdaget: " + unowned.size(),
                    source));
  }

  static void lowerWhereOwned(Work work, CaseId caseId) {
    if (of(work.stores().ages(), caseId).isEmpty()) {
      OpenTasks.end(work, caseId, FLAG);
    }
  }
}
