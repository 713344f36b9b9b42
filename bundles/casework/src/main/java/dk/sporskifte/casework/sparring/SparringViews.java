package dk.sporskifte.casework.sparring;

import dk.sporskifte.casework.api.view.SparringQuestionView;
import dk.sporskifte.casework.api.view.SparringView;
import dk.sporskifte.casework.colleagues.Directory;
import dk.sporskifte.casework.work.Work;
import dk.sporskifte.model.Post;
import dk.sporskifte.model.PostId;
import dk.sporskifte.model.SparringQuestion;
import dk.sporskifte.municipality.spi.Sparring;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Questions and doors as the actor may see them. */
record SparringViews(Work work, Directory directory, Map<PostId, String> titles) {
  static SparringViews of(Work work) {
    return new SparringViews(
        work,
        Directory.of(work),
        work.stores().accounts().everyPost().stream()
            .collect(Collectors.toMap(Post::id, Post::title)));
  }

  SparringView mine(Sparring rule) {
    OwnDoor own = OwnDoor.of(work);
    List<SparringQuestion> asked = work.stores().sparring().askedBy(work.user());
    return new SparringView(
        own.unit(),
        own.door().post().map(directory::entry),
        own.door().gap(),
        own.leaders().stream().map(directory::entry).toList(),
        own.door().post().flatMap(post -> work.stores().sparring().usualMinutes(post.id())),
        rule.within().getDays(),
        rule.statement(),
        rule.source(),
        work.now(),
        asked.stream().map(this::question).toList(),
        work.stores().sparring().toAnswer().stream()
            .sorted(Comparator.comparing(q -> q.answer().isPresent()))
            .map(this::question)
            .toList());
  }

  SparringQuestionView question(SparringQuestion question) {
    work.trace().of(question.id());
    return new SparringQuestionView(
        question,
        directory.nameOf(question.askedBy()),
        titles.getOrDefault(question.adviser(), ""),
        question.answer().isEmpty() && question.due().isBefore(work.today()),
        question.answer().map(a -> Duration.between(question.askedAt(), a.at()).toMinutes()),
        question.answer().map(a -> directory.nameOf(a.by())),
        Optional.of(question.id()).flatMap(work.stores().sparring()::concern));
  }
}
