package dk.sporskifte.casework.inbox;

import dk.sporskifte.access.Seen;
import dk.sporskifte.casework.api.Outcome;
import dk.sporskifte.casework.api.view.MatchView;
import dk.sporskifte.casework.api.view.MatchView.Consequence;
import dk.sporskifte.casework.work.Work;
import dk.sporskifte.model.InboxLine;
import dk.sporskifte.model.InboxLineId;
import dk.sporskifte.model.MatchUndo;
import dk.sporskifte.model.UserAccount;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** What a match led to, counted by kind: whoever undoes it need not read any of it. */
final class MatchViews {
  private MatchViews() {}

  static Outcome<MatchView> show(Work work, InboxLineId id) {
    return Seen.orNotFound(work.stores().inbox().find(id)).map(line -> of(work, line));
  }

  private static MatchView of(Work work, InboxLine line) {
    line.matched().ifPresent(work.trace()::about);
    return new MatchView(
        line.id(),
        line.version(),
        Undoing.objection(line).isEmpty(),
        consequences(Consequences.of(work, line)),
        line.matched()
            .map(person -> work.stores().matches().read(line.id(), person, work.now()))
            .orElse(List.of()),
        work.stores().matches().undone(line.id()).stream().map(u -> undone(work, u)).toList());
  }

  private static List<Consequence> consequences(Consequences all) {
    Map<MatchView.Kind, Map<MatchView.Fate, Long>> counted =
        all.followed().stream()
            .collect(
                Collectors.groupingBy(
                    f -> f.kind(),
                    TreeMap::new,
                    Collectors.groupingBy(all::fate, TreeMap::new, Collectors.counting())));
    return counted.entrySet().stream()
        .flatMap(
            kind ->
                kind.getValue().entrySet().stream()
                    .map(
                        fate ->
                            new Consequence(
                                kind.getKey(), fate.getKey(), fate.getValue().intValue())))
        .toList();
  }

  private static MatchView.Undone undone(Work work, MatchUndo undo) {
    work.trace().about(undo.person());
    return new MatchView.Undone(
        undo,
        work.stores().accounts().find(undo.by()).map(UserAccount::name).orElse(""),
        work.stores().matches().read(undo.line(), undo.person(), undo.at()));
  }
}
