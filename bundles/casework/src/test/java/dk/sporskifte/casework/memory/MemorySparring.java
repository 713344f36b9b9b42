package dk.sporskifte.casework.memory;

import dk.sporskifte.casework.api.port.SparringStore;
import dk.sporskifte.casework.time.Copenhagen;
import dk.sporskifte.model.ConcernId;
import dk.sporskifte.model.PostId;
import dk.sporskifte.model.SparringId;
import dk.sporskifte.model.SparringQuestion;
import dk.sporskifte.model.SystemActor;
import dk.sporskifte.model.UserActor;
import dk.sporskifte.model.UserId;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

record MemorySparring(Session session) implements SparringStore {
  private static final int FEW = 5;

  @Override
  public void add(SparringQuestion question) {
    table().add(question.id(), question);
  }

  @Override
  public void about(SparringId question, ConcernId concern) {
    session.table(About.class).add(question, new About(question, concern));
  }

  @Override
  public void save(SparringQuestion question) {
    table().save(question.id(), question);
  }

  @Override
  public Optional<SparringQuestion> question(SparringId id) {
    return table().find(id).filter(q -> q.askedBy().value().equals(actor()) || isTheActors(q));
  }

  @Override
  public List<SparringQuestion> askedBy(UserId user) {
    return table().newestFirst().filter(q -> q.askedBy().equals(user)).toList();
  }

  @Override
  public List<SparringQuestion> toAnswer() {
    return table().newestFirst().filter(this::isTheActors).toList();
  }

  @Override
  public List<SparringQuestion> toClimb() {
    return session.actor() == SystemActor.CLOCK
        ? table()
            .all()
            .filter(q -> q.answer().isEmpty() && q.climbedTo().isEmpty())
            .filter(q -> q.due().isBefore(Copenhagen.dayOf(session.now())))
            .toList()
        : List.of();
  }

  @Override
  public Optional<ConcernId> concern(SparringId question) {
    return session
        .table(About.class)
        .find(question)
        .map(About::concern)
        .filter(concern -> new MemoryConcerns(session).find(concern).isPresent());
  }

  @Override
  public Optional<Long> usualMinutes(PostId adviser) {
    List<Long> minutes =
        table()
            .all()
            .filter(q -> q.adviser().equals(adviser))
            .flatMap(
                q ->
                    q.answer().stream().map(a -> Duration.between(q.askedAt(), a.at()).toMinutes()))
            .sorted()
            .toList();
    return minutes.size() < FEW
        ? Optional.empty()
        : Optional.of(minutes.get((minutes.size() * 4 + FEW - 1) / FEW - 1));
  }

  private boolean isTheActors(SparringQuestion question) {
    return session.actor() instanceof UserActor user
        && user.posts().stream()
            .anyMatch(
                post ->
                    post.id().equals(question.adviser())
                        || question.climbedTo().filter(post.id()::equals).isPresent());
  }

  private Object actor() {
    return session.actor().id();
  }

  private Table<SparringQuestion> table() {
    return session.table(SparringQuestion.class);
  }

  record About(SparringId question, ConcernId concern) {}
}
