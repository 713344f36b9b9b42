package dk.sporskifte.casework.tasks;

import dk.sporskifte.casework.api.view.TaskView;
import dk.sporskifte.casework.work.Work;
import dk.sporskifte.model.Post;
import dk.sporskifte.model.PostId;
import dk.sporskifte.model.RecordId;
import dk.sporskifte.model.Task;
import dk.sporskifte.model.TaskId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Tasks as of today, with the titles of the posts that own them. */
public final class TaskViews {
  private TaskViews() {}

  public static List<TaskView> of(Work work, List<Task> tasks) {
    return tasks.isEmpty() ? List.of() : of(work, tasks, Map.of());
  }

  private static List<TaskView> of(Work work, List<Task> tasks, Map<PostId, String> covered) {
    Map<PostId, String> titles =
        work.stores().accounts().everyPost().stream()
            .collect(Collectors.toMap(Post::id, Post::title));
    Map<TaskId, RecordId> records =
        work.stores().tasks().records(tasks.stream().map(Task::id).toList());
    return tasks.stream()
        .map(
            t ->
                new TaskView(
                    t,
                    t.overdue(work.today()),
                    titles.getOrDefault(t.owner(), ""),
                    Optional.ofNullable(covered.get(t.owner())),
                    Optional.ofNullable(records.get(t.id()))))
        .toList();
  }

  /** With whom the actor covers for, where it is a colleague's task. */
  public static List<TaskView> withCover(Work work, List<Task> tasks) {
    return tasks.isEmpty() ? List.of() : of(work, tasks, CoveredPosts.of(work));
  }
}
