package dk.sporskifte.casework.korsbaek;

import static org.assertj.core.api.Assertions.assertThat;

import dk.sporskifte.casework.api.Outcome;
import dk.sporskifte.casework.api.Refusal;
import dk.sporskifte.casework.api.view.CaseView;
import dk.sporskifte.casework.api.view.TaskView;
import dk.sporskifte.model.Source;
import dk.sporskifte.model.Task;
import java.util.List;

/** Says what came of a call. */
public final class Expect {
  private Expect() {}

  public static Refusal refusal(Outcome<?> outcome) {
    assertThat(outcome).isInstanceOf(Outcome.Refused.class);
    return ((Outcome.Refused<?>) outcome).refusal();
  }

  public static Refusal refused(Outcome<?> outcome, String code) {
    Refusal refusal = refusal(outcome);
    assertThat(refusal.code()).as(refusal.reason()).isEqualTo(code);
    return refusal;
  }

  public static void notFound(Outcome<?> outcome) {
    assertThat(refused(outcome, "not-found").kind()).isEqualTo(Refusal.Kind.NOT_FOUND);
  }

  public static void notAllowed(Outcome<?> outcome) {
    assertThat(refused(outcome, "not-allowed").kind()).isEqualTo(Refusal.Kind.FORBIDDEN);
  }

  public static void stale(Outcome<?> outcome) {
    assertThat(refusal(outcome).kind()).isEqualTo(Refusal.Kind.STALE);
  }

  public static List<String> requirements(Refusal refusal) {
    return refusal.sources().stream().map(Source::requirement).toList();
  }

  /** The only open task of that kind. */
  public static Task open(CaseView view, Task.Kind kind) {
    List<Task> open =
        view.tasks().stream()
            .map(TaskView::task)
            .filter(t -> t.kind() == kind && t.doneAt().isEmpty())
            .toList();
    assertThat(open).as(kind.name()).hasSize(1);
    return open.get(0);
  }

  public static void noneOpen(CaseView view, Task.Kind kind) {
    assertThat(view.tasks())
        .extracting(TaskView::task)
        .filteredOn(t -> t.kind() == kind && t.doneAt().isEmpty())
        .isEmpty();
  }
}
