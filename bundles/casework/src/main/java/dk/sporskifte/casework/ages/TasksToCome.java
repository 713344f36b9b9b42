package dk.sporskifte.casework.ages;

import dk.sporskifte.casework.api.view.AgePreview.Change;
import dk.sporskifte.casework.api.view.AgePreview.Kind;
import dk.sporskifte.casework.work.Work;
import dk.sporskifte.model.Source;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Tasks of a case with the day each is due: those there are, and those the clock will raise. */
record TasksToCome(Work work, Life life) {
  Stream<Change> all() {
    Stream<Change> there =
        work.stores().tasks().ofCase(life.file().id()).stream()
            .filter(task -> task.doneAt().isEmpty())
            .map(task -> due(task.due(), task.text(), task.source()));
    Set<String> raised = work.stores().ages().raised(life.file().id()).keySet();
    Stream<Change> coming =
        life.milestones().stream()
            .filter(m -> !raised.contains(m.key()))
            .map(m -> due(m.due(work.today()), m.text(), m.source()));
    return Stream.concat(there, coming);
  }

  private Change due(LocalDate day, String text, Source source) {
    return new Change(day, Kind.TASK, Optional.of(life.file().number()), text, source);
  }
}
