package dk.sporskifte.store.jpa.sparring;

import dk.sporskifte.casework.api.port.SparringStore;
import dk.sporskifte.model.ConcernId;
import dk.sporskifte.model.PostId;
import dk.sporskifte.model.SparringId;
import dk.sporskifte.model.SparringQuestion;
import dk.sporskifte.model.UserId;
import dk.sporskifte.store.jpa.rows.Rows;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Questions in rows; row security leaves those that are the actor's to read. */
public record JpaSparringStore(Rows rows) implements SparringStore {
  @Override
  public void add(SparringQuestion question) {
    rows.add(new SparringRow(question));
  }

  @Override
  public void about(SparringId question, ConcernId concern) {
    rows.execute(
        "insert into sparring_concern (question_id, concern_id) values (?1, ?2)",
        question.value(),
        concern.value());
  }

  @Override
  public void save(SparringQuestion question) {
    rows.save(SparringRow.class, question.id().value(), question.version(), r -> r.take(question));
  }

  @Override
  public Optional<SparringQuestion> question(SparringId id) {
    return rows.find(SparringRow.class, id.value()).map(SparringRow::question);
  }

  @Override
  public List<SparringQuestion> askedBy(UserId user) {
    return all("q.asked_by = ?", user.value());
  }

  @Override
  public List<SparringQuestion> toAnswer() {
    return all(
        "q.adviser = any ((select app_grantees())::uuid[])"
            + " or q.climbed_to = any ((select app_grantees())::uuid[])");
  }

  @Override
  public List<SparringQuestion> toClimb() {
    return all(
        "q.answered_at is null and q.climbed_to is null and q.due < copenhagen_day(app_now())");
  }

  @Override
  public Optional<ConcernId> concern(SparringId question) {
    return rows.value(
            "select concern_id from sparring_concern where question_id = ?1", question.value())
        .map(UUID.class::cast)
        .map(ConcernId::new);
  }

  @Override
  public Optional<Long> usualMinutes(PostId adviser) {
    return rows.value("select usual_answer_minutes(?1)", adviser.value()).map(Long.class::cast);
  }

  private List<SparringQuestion> all(String condition, Object... values) {
    return rows
        .select(SparringRow.class, "select q.* from sparring_question q")
        .where(condition, values)
        .inOrder("q.asked_at desc, q.id desc limit 100")
        .stream()
        .map(SparringRow::question)
        .toList();
  }
}
