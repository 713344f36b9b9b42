package dk.sporskifte.casework.tasks;

import dk.sporskifte.casework.api.view.TaskView;
import dk.sporskifte.casework.work.Work;
import dk.sporskifte.model.ConcernId;
import dk.sporskifte.model.GroupId;
import dk.sporskifte.model.InboxLineId;
import dk.sporskifte.model.IncidentId;
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
    Map<PostId, String> titles = titles(work, tasks);
    List<TaskId> ids = tasks.stream().map(Task::id).toList();
    Map<TaskId, RecordId> records = work.stores().tasks().records(ids);
    Map<TaskId, ConcernId> concerns = work.stores().tasks().concerns(ids);
    Map<TaskId, IncidentId> incidents = work.stores().tasks().incidents(ids);
    Map<TaskId, InboxLineId> lines = work.stores().tasks().lines(ids);
    Map<TaskId, GroupId> groups = work.stores().tasks().groups(ids);
    return tasks.stream()
        .map(
            t ->
                new TaskView(
                    t,
                    t.overdue(work.today()),
                    titles.getOrDefault(t.owner(), ""),
                    Optional.ofNullable(covered.get(t.owner())),
                    Optional.ofNullable(records.get(t.id())),
                    Optional.ofNullable(concerns.get(t.id())),
                    Optional.ofNullable(incidents.get(t.id())),
                    Optional.ofNullable(groups.get(t.id())),
                    Optional.ofNullable(lines.get(t.id()))
                        .filter(line -> t.kind() != Task.Kind.ACUTE_UNSEEN)))
        .toList();
  }

  /** A post that has ended keeps its tasks; few do, and the others are known already. */
  private static Map<PostId, String> titles(Work work, List<Task> tasks) {
    Map<PostId, String> titles = titles(work.posts());
    return tasks.stream().allMatch(task -> titles.containsKey(task.owner()))
        ? titles
        : titles(work.stores().accounts().everyPost());
  }

  private static Map<PostId, String> titles(List<Post> posts) {
    return posts.stream().collect(Collectors.toMap(Post::id, Post::title));
  }

  /** With whom the actor covers for, where it is a colleague's task. */
  public static List<TaskView> withCover(Work work, List<Task> tasks) {
    return tasks.isEmpty() ? List.of() : of(work, tasks, CoveredPosts.of(work));
  }
}
