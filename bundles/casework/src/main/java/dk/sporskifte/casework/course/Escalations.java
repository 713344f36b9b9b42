package dk.sporskifte.casework.course;

import dk.sporskifte.casework.api.view.EscalationView;
import dk.sporskifte.casework.people.Chiefs;
import dk.sporskifte.casework.work.Work;
import dk.sporskifte.model.CaseEscalation;
import dk.sporskifte.model.CaseFile;
import dk.sporskifte.model.Post;
import dk.sporskifte.model.PostId;
import dk.sporskifte.model.UserActor;
import dk.sporskifte.municipality.spi.Escalation;
import dk.sporskifte.municipality.spi.Forum;
import dk.sporskifte.municipality.spi.Programme;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What there is and was of a case at the chiefs. */
final class Escalations {
  private Escalations() {}

  static List<EscalationView> of(Work work, List<CaseEscalation> escalations) {
    return escalations.stream().map(e -> view(work, e)).toList();
  }

  /** Where the case can go now: from its own forum, and to one at a time. */
  static List<String> openTo(Work work, CaseFile file, List<CaseEscalation> escalations) {
    return file.state().open() && underWay(escalations).isEmpty()
        ? paths(work, file).map(Escalation::id).toList()
        : List.of();
  }

  static Optional<CaseEscalation> underWay(List<CaseEscalation> escalations) {
    return escalations.stream().filter(e -> e.back().isEmpty()).findFirst();
  }

  static Stream<Escalation> paths(Work work, CaseFile file) {
    String forum = work.way().programme(file.programme()).map(Programme::forum).orElse("");
    return work.way().escalations().stream().filter(path -> path.from().equals(forum));
  }

  static Optional<Escalation> path(Work work, CaseEscalation escalation) {
    return work.way().escalations().stream()
        .filter(path -> path.id().equals(escalation.path()))
        .findFirst();
  }

  /** Whether the actor is one of the chiefs it waits for. */
  static boolean isTheActors(Work work, CaseEscalation escalation) {
    return work.actor() instanceof UserActor user
        && user.posts().stream()
            .anyMatch(
                post ->
                    post.id().equals(escalation.chief())
                        || path(work, escalation).filter(p -> Chiefs.isOf(p, post)).isPresent());
  }

  private static EscalationView view(Work work, CaseEscalation escalation) {
    String forum =
        path(work, escalation)
            .flatMap(path -> work.way().forum(path.to()))
            .map(Forum::name)
            .orElse(escalation.path());
    return new EscalationView(
        escalation,
        forum,
        title(work, escalation.chief()),
        escalation.ruling().isEmpty()
            && escalation.back().isEmpty()
            && isTheActors(work, escalation));
  }

  static String title(Work work, PostId id) {
    return work.post(id).map(Post::title).orElse("");
  }
}
