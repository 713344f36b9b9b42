package dk.sporskifte.casework.records;

import dk.sporskifte.casework.people.Turn;
import dk.sporskifte.casework.tasks.NewTask;
import dk.sporskifte.casework.tasks.OpenTasks;
import dk.sporskifte.casework.way.ForumsOn;
import dk.sporskifte.casework.work.Work;
import dk.sporskifte.model.Post;
import dk.sporskifte.model.Task;
import dk.sporskifte.municipality.spi.ArtefactTemplate;
import dk.sporskifte.municipality.spi.Forum;
import dk.sporskifte.municipality.spi.YearlyRule;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * What one forum keeps each year, and of whom it is asked.
 *
 * @param forum of the rule's kind, or that of one of its areas
 */
record Yearly(Work work, ArtefactTemplate template, YearlyRule rule, String forum) {
  /** Of each forum that keeps one: each area's where there are areas. */
  static Stream<Yearly> all(Work work) {
    return work.way().templates().stream()
        .flatMap(
            template ->
                template.yearly().stream()
                    .flatMap(
                        rule -> forums(work, rule).map(f -> new Yearly(work, template, rule, f))));
  }

  private static Stream<String> forums(Work work, YearlyRule rule) {
    ForumsOn today = work.forumsOn(work.today());
    List<String> ofKind =
        work.way().forums().stream()
            .map(Forum::id)
            .filter(id -> ForumsOn.kindOf(id).equals(rule.forum()) && today.stands(id))
            .toList();
    List<String> local = ofKind.stream().filter(id -> ForumsOn.areaOf(id).isPresent()).toList();
    return (local.isEmpty() ? ofKind : local).stream();
  }

  /**
   * The leaders seated in the forum that answers, of the same area first; where it has none, the
   * municipality's.
   */
  List<Post> answering() {
    List<Post> leaders = Turn.leaders(work);
    Optional<String> own = ForumsOn.areaOf(forum).map(area -> ForumsOn.local(rule.answers(), area));
    return Stream.<Predicate<Post>>of(
            post -> own.isPresent() && post.forum().equals(own),
            post -> post.forum().filter(rule.answers()::equals).isPresent(),
            post -> post.forum().isEmpty(),
            post -> true)
        .map(wanted -> leaders.stream().filter(wanted).toList())
        .filter(posts -> !posts.isEmpty())
        .findFirst()
        .orElse(List.of());
  }

  /** Asks for this year's unless it was adopted or asked for. */
  boolean ask(Set<String> asked) {
    List<Post> answering = answering();
    if (answering.isEmpty() || asked.contains(text(year())) || adopted(year())) {
      return false;
    }
    NewTask.of(work, answering.get(0))
        .add(
            Task.Kind.YEARLY_RECORD,
            text(year()),
            rule.due(year()),
            rule.statement(),
            rule.source());
    return true;
  }

  void done(Map<String, List<String>> content) {
    content
        .getOrDefault(rule.yearField(), List.of())
        .forEach(
            year ->
                OpenTasks.end(
                    work,
                    work.user(),
                    open(work).filter(task -> task.text().equals(text(year))).toList()));
  }

  /** Those the actor sees. */
  static Stream<Task> open(Work work) {
    return OpenTasks.of(work, Task.Kind.YEARLY_RECORD).stream();
  }

  private boolean adopted(int year) {
    return work.stores()
        .records()
        .forumsWith(template.id(), template.last().id(), rule.yearField(), Integer.toString(year))
        .contains(forum);
  }

  private int year() {
    return work.today().getYear();
  }

  private String text(int year) {
    return text(Integer.toString(year));
  }

  private String text(String year) {
    String name = work.way().forum(forum).map(Forum::name).orElse(forum);
    return template.name() + " " + year + " mangler: " + name;
  }
}
