package dk.sporskifte.casework.records;

import dk.sporskifte.access.Policy;
import dk.sporskifte.casework.api.KeepingRecords.NewRecord;
import dk.sporskifte.casework.api.Outcome;
import dk.sporskifte.casework.api.Refusal;
import dk.sporskifte.casework.api.view.RecordView;
import dk.sporskifte.casework.cases.Standing;
import dk.sporskifte.casework.way.Known;
import dk.sporskifte.casework.work.Work;
import dk.sporskifte.model.KeptRecord;
import dk.sporskifte.model.Post;
import dk.sporskifte.model.RecordQuestion;
import dk.sporskifte.municipality.spi.AnswerRule;
import dk.sporskifte.municipality.spi.AnswerRule.Addressee;
import dk.sporskifte.municipality.spi.ArtefactTemplate;
import dk.sporskifte.municipality.spi.ArtefactTemplate.About;
import dk.sporskifte.municipality.spi.ReviewRule;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** A record about to be kept. */
record NewOne(Work work, ArtefactTemplate template, NewRecord asked) {
  static Outcome<RecordView> create(Work work, NewRecord asked) {
    return Known.template(work.way(), asked.template())
        .flatMap(template -> new NewOne(work, template, asked).create());
  }

  private Outcome<RecordView> create() {
    Keeper keeper = new Keeper(work, template);
    return keeper
        .writing()
        .flatMap(k -> Policy.allowing(this, List.of(NewOne::aboutOneThing)))
        .flatMap(one -> theCase())
        .flatMap(there -> theForum())
        .flatMap(there -> FilledIn.of(keeper, asked.content()))
        .flatMap(filled -> question().flatMap(question -> keep(filled, question)));
  }

  private Outcome<RecordView> keep(FilledIn filled, Optional<RecordQuestion> question) {
    RecordTasks tasks = new RecordTasks(work, template);
    Optional<LocalDate> reviewOn = template.review().map(r -> work.today().plus(r.every()));
    return reviewer(tasks)
        .flatMap(
            reviewer -> {
              KeptRecord record = record(filled, question, reviewOn);
              Versioned.by(filled.keeper()).add(record, filled);
              question.ifPresent(q -> tasks.ask(record, post(q), q.due()));
              reviewer.ifPresent(
                  post -> tasks.review(record, rule(), post, reviewOn.orElseThrow()));
              new Steps(filled.keeper()).wait(record, filled.content());
              return RecordViews.show(work, record.id());
            });
  }

  private KeptRecord record(
      FilledIn filled, Optional<RecordQuestion> question, Optional<LocalDate> reviewOn) {
    return new KeptRecord(
        asked.id(),
        template.id(),
        asked.caseId(),
        asked.forum(),
        filled.title(),
        template.first().id(),
        template.readers(),
        template.keepers(),
        template.readerSeats(),
        template.keeperSeats(),
        question,
        reviewOn,
        Optional.empty(),
        work.user(),
        work.now(),
        work.user(),
        work.now(),
        1);
  }

  private Outcome<Boolean> theCase() {
    return asked
        .caseId()
        .map(
            id ->
                Standing.any(work, id)
                    .flatMap(Standing::open)
                    .flatMap(file -> Standing.person(work, file))
                    .map(person -> true))
        .orElse(Outcome.done(false));
  }

  private Outcome<Boolean> theForum() {
    return asked
        .forum()
        .map(id -> Known.forum(work.way(), id).map(forum -> true))
        .orElse(Outcome.done(false));
  }

  private Optional<Refusal> aboutOneThing() {
    boolean right =
        asked.caseId().isPresent() == (template.about() == About.CASE)
            && asked.forum().isPresent() == (template.about() == About.FORUM);
    return Policy.unless(
        right,
        Refusal.invalid(
            "about-something-else",
            switch (template.about()) {
              case CASE -> "Skabelonen hører til en sag: vælg sagen.";
              case FORUM -> "Skabelonen hører til et forum: vælg forummet.";
              case MUNICIPALITY -> "Skabelonen hører hverken til en sag eller et forum.";
            }));
  }

  private Outcome<Optional<RecordQuestion>> question() {
    if (template.answer().isEmpty()) {
      return Outcome.done(Optional.empty());
    }
    AnswerRule rule = template.answer().get();
    return addressee(rule)
        .flatMap(
            to ->
                new RecordTasks(work, template)
                    .asked(to)
                    .map(
                        post ->
                            Optional.of(
                                RecordQuestion.to(
                                    to.code(), post.id(), work.today().plus(rule.within())))));
  }

  private Outcome<Addressee> addressee(AnswerRule rule) {
    List<Addressee> all = rule.addressees();
    return asked
        .addressee()
        .map(rule::addressee)
        .orElseGet(() -> all.size() == 1 ? Optional.of(all.get(0)) : Optional.empty())
        .map(Outcome::done)
        .orElseGet(
            () ->
                Outcome.refused(
                    Refusal.invalid(
                            "addressee-not-in-template",
                            "Vælg, hvem der spørges. "
                                + Known.choices(all.stream().map(Addressee::code).toList()))
                        .at("addressee")));
  }

  private Outcome<Optional<Post>> reviewer(RecordTasks tasks) {
    return template.review().isPresent()
        ? tasks.reviewer().map(Optional::of)
        : Outcome.done(Optional.empty());
  }

  private ReviewRule rule() {
    return template.review().orElseThrow();
  }

  private Post post(RecordQuestion question) {
    return work.post(question.post()).orElseThrow();
  }
}
