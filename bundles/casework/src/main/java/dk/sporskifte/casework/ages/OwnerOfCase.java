package dk.sporskifte.casework.ages;

import dk.sporskifte.casework.people.Team;
import dk.sporskifte.casework.tasks.NewTask;
import dk.sporskifte.casework.work.Work;
import dk.sporskifte.model.CaseFile;
import dk.sporskifte.model.Post;
import dk.sporskifte.model.Task;
import java.util.List;

/** The post that answers for a case: the one that has its latest task, or whose turn it is. */
public record OwnerOfCase(Post post, NewTask tasks) {
  public static OwnerOfCase of(Work work, CaseFile file, Team team) {
    return of(work, file, team, work.stores().tasks().ofCase(file.id()));
  }

  /**
   * @param tasks of the case
   */
  static OwnerOfCase of(Work work, CaseFile file, Team team, List<Task> tasks) {
    Post post =
        tasks.stream()
            .flatMap(t -> team.caseworkers().stream().filter(p -> p.id().equals(t.owner())))
            .reduce((earlier, later) -> later)
            .orElseGet(team::caseworker);
    return new OwnerOfCase(post, NewTask.of(work, file.id(), post));
  }
}
