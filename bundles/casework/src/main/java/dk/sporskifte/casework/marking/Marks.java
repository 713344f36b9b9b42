package dk.sporskifte.casework.marking;

import dk.sporskifte.access.Right;
import dk.sporskifte.casework.api.view.MarksView;
import dk.sporskifte.casework.api.view.MarksView.Fact;
import dk.sporskifte.casework.api.view.MarksView.Mark;
import dk.sporskifte.casework.api.view.MarksView.OnFastTrack;
import dk.sporskifte.casework.api.view.MarksView.Owner;
import dk.sporskifte.casework.way.ForumsOn;
import dk.sporskifte.casework.work.Work;
import dk.sporskifte.model.Answer;
import dk.sporskifte.model.CaseFile;
import dk.sporskifte.model.CaseHandOver;
import dk.sporskifte.model.FastTrack;
import dk.sporskifte.model.UserAccount;
import dk.sporskifte.model.UserId;
import dk.sporskifte.municipality.spi.CaseFacts;
import dk.sporskifte.municipality.spi.Condition;
import dk.sporskifte.municipality.spi.Criterion;
import dk.sporskifte.municipality.spi.Forum;
import dk.sporskifte.municipality.spi.Programme;
import dk.sporskifte.municipality.spi.Question;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What each forum makes of a case. A partitioned forum has its criteria once, and not for each of
 * its areas.
 *
 * @param answers oldest first
 */
record Marks(Work work, CaseFile file, List<Answer> answers, CaseFacts facts) {
  MarksView view() {
    Optional<FastTrack> track = work.stores().course().fastTrack(file.id());
    return new MarksView(
        file.id(),
        owner(),
        questions().map(this::fact).toList(),
        forums().flatMap(f -> f.criteria().stream().map(c -> mark(f, c))).toList(),
        track.map(this::onFastTrack),
        track.isEmpty() && file.state().open() && work.may(Right.COORDINATE)
            ? hastening().filter(c -> holds(c) == Answer.Value.YES).map(Criterion::code).toList()
            : List.of());
  }

  /** Of the forum that owns the case, those on which it can be hastened. */
  Stream<Criterion> hastening() {
    return owning().stream()
        .flatMap(forum -> forum.criteria().stream())
        .filter(criterion -> criterion.hastens().isPresent());
  }

  Optional<Forum> owning() {
    return programme().map(Programme::forum).flatMap(work.way()::forum);
  }

  Answer.Value holds(Criterion criterion) {
    return criterion.when().in(facts);
  }

  private Optional<Programme> programme() {
    return work.way().programme(file.programme());
  }

  /** A programme may be gone from a later version of the model; its cases are not. */
  private Owner owner() {
    return programme()
        .map(
            programme ->
                new Owner(
                    programme.forum(),
                    owning().map(Forum::name).orElse(programme.forum()),
                    handedOver(),
                    programme.source()))
        .orElseGet(
            () ->
                new Owner(
                    file.programme(), file.programme(), handedOver(), work.way().plan().source()));
  }

  private Optional<Instant> handedOver() {
    return work.stores().course().handOvers(file.id()).stream()
        .filter(h -> h.toProgramme().filter(file.programme()::equals).isPresent())
        .flatMap(h -> h.reply().stream())
        .filter(CaseHandOver.Reply::accepted)
        .map(CaseHandOver.Reply::at)
        .reduce((earlier, later) -> later);
  }

  private Stream<Forum> forums() {
    return work.way().forums().stream().filter(f -> ForumsOn.areaOf(f.id()).isEmpty());
  }

  private Stream<Question> questions() {
    return forums()
        .flatMap(f -> f.criteria().stream())
        .flatMap(c -> c.when().leaves())
        .filter(Condition.Recorded.class::isInstance)
        .map(c -> ((Condition.Recorded) c).question())
        .distinct();
  }

  private Fact fact(Question question) {
    Optional<Answer> latest =
        answers.stream()
            .filter(a -> a.question().equals(question.code()))
            .reduce((earlier, later) -> later);
    return new Fact(
        question.code(),
        question.text(),
        question.source(),
        latest,
        latest.map(answer -> name(answer.by())));
  }

  private Mark mark(Forum forum, Criterion criterion) {
    return new Mark(
        forum.id(),
        forum.name(),
        criterion.code(),
        criterion.statement(),
        holds(criterion),
        criterion.when().why(facts),
        criterion.source(),
        work.way().code().value(),
        work.way().version());
  }

  private OnFastTrack onFastTrack(FastTrack track) {
    boolean still =
        work.way().forum(track.forum()).stream()
            .flatMap(forum -> forum.criteria().stream())
            .anyMatch(c -> c.code().equals(track.criterion()) && holds(c) == Answer.Value.YES);
    return new OnFastTrack(track, name(track.by()), still);
  }

  private String name(UserId user) {
    return work.stores().accounts().find(user).map(UserAccount::name).orElse("");
  }
}
