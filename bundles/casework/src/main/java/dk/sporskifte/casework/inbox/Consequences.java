package dk.sporskifte.casework.inbox;

import dk.sporskifte.casework.api.port.MatchStore.Followed;
import dk.sporskifte.casework.api.view.MatchView.Fate;
import dk.sporskifte.casework.api.view.MatchView.Kind;
import dk.sporskifte.casework.work.Work;
import dk.sporskifte.model.CaseId;
import dk.sporskifte.model.Concern;
import dk.sporskifte.model.InboxLine;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * What followed from a line, and what becomes of it.
 *
 * @param concern that was opened from it and can be closed: open, and seen by the actor
 */
record Consequences(List<Followed> followed, Optional<Concern> concern) {
  /** What has left the house, or is history as it was then. */
  private static final Set<Kind> NEVER_OVER =
      EnumSet.of(Kind.LETTER, Kind.NOTIFICATION, Kind.SHARING, Kind.DECISION, Kind.RECORD);

  static Consequences of(Work work, InboxLine line) {
    return new Consequences(
        work.stores().matches().followed(line.id()),
        line.concern()
            .flatMap(work.stores().concerns()::find)
            .filter(concern -> concern.state() == Concern.State.OPEN));
  }

  Fate fate(Followed one) {
    if (!one.open() && !NEVER_OVER.contains(one.kind())) {
      return Fate.OVER;
    }
    if (ofNotice(one)) {
      return Fate.ENDS;
    }
    boolean ofConcern = one.kind() == Kind.CONCERN || one.kind() == Kind.TASK;
    return ofConcern && one.caseId().isEmpty() && concern.isPresent() ? Fate.ENDS : Fate.STAYS;
  }

  /** It counts in a case by this line alone, and so does what it asks there. */
  private boolean ofNotice(Followed one) {
    return one.kind() == Kind.NOTICE
        || one.kind() == Kind.TASK
            && followed.stream()
                .anyMatch(n -> n.kind() == Kind.NOTICE && n.caseId().equals(one.caseId()));
  }

  List<Followed> of(Kind kind) {
    return followed.stream().filter(one -> one.kind() == kind).toList();
  }

  /** By the case they hang on. */
  Map<CaseId, List<Followed>> inCases() {
    return followed.stream()
        .filter(one -> one.caseId().isPresent() && fate(one) == Fate.STAYS)
        .collect(
            Collectors.groupingBy(
                one -> one.caseId().orElseThrow(),
                () -> new TreeMap<>(Comparator.comparing(CaseId::value)),
                Collectors.toList()));
  }

  /** What was done about the concern itself and cannot be taken back. */
  List<Followed> beside() {
    return followed.stream()
        .filter(one -> one.caseId().isEmpty() && fate(one) == Fate.STAYS)
        .toList();
  }
}
