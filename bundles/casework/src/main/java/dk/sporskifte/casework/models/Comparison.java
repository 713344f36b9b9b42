package dk.sporskifte.casework.models;

import dk.sporskifte.casework.api.Outcome;
import dk.sporskifte.casework.api.port.CaseStore.Compared;
import dk.sporskifte.casework.api.view.ModelComparison;
import dk.sporskifte.casework.api.view.ModelComparison.Aspect;
import dk.sporskifte.casework.api.view.ModelComparison.Difference;
import dk.sporskifte.casework.people.Team;
import dk.sporskifte.casework.referral.Deadline;
import dk.sporskifte.casework.work.Work;
import dk.sporskifte.model.Post;
import dk.sporskifte.municipality.spi.WayOfWorking;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Every open case under the model in force and under another. */
final class Comparison {
  private final Work work;
  private final WayOfWorking candidate;
  private final Function<String, SortedSet<String>> posts;
  private final Function<String, List<LocalDate>> meetings;

  Comparison(Work work, WayOfWorking candidate) {
    this.work = work;
    this.candidate = work.asToday(candidate);
    this.posts = onceEach(this::postsOf);
    this.meetings = onceEach(forum -> Deadline.comingMeetings(work, forum));
  }

  /** What is so of a forum is so for all its cases, under either model. */
  private static <T> Function<String, T> onceEach(Function<String, T> ofForum) {
    Map<String, T> known = new HashMap<>();
    return forum -> known.computeIfAbsent(forum, ofForum);
  }

  ModelComparison view() {
    ByModel now = byModel(work.way());
    ByModel then = byModel(candidate);
    List<Compared> cases = work.stores().cases().toCompare();
    cases.forEach(one -> work.trace().of(one.id()).about(one.person()));
    List<Difference> differences =
        cases.stream().flatMap(one -> new Differences(one, now, then).all()).toList();
    return new ModelComparison(
        work.way().code().value(),
        work.way().version(),
        candidate.version(),
        cases.size(),
        counts(differences),
        differences);
  }

  private static Map<Aspect, Long> counts(List<Difference> differences) {
    return differences.stream()
        .map(d -> List.of(d.aspect(), d.caseNumber()))
        .distinct()
        .collect(Collectors.groupingBy(d -> (Aspect) d.get(0), Collectors.counting()));
  }

  private ByModel byModel(WayOfWorking way) {
    return new ByModel(way, work.today(), meetings, posts);
  }

  /** By title and unit: no person. */
  private SortedSet<String> postsOf(String forum) {
    SortedSet<String> titles = new TreeSet<>();
    if (Team.of(work, forum) instanceof Outcome.Done<Team> team) {
      team.value().coordinators().map(Comparison::title).forEach(titles::add);
    }
    return titles;
  }

  private static String title(Post post) {
    return post.title() + ", " + post.unit();
  }
}
