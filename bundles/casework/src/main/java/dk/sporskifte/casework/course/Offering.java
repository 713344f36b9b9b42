package dk.sporskifte.casework.course;

import dk.sporskifte.casework.api.Outcome;
import dk.sporskifte.casework.api.view.CourseView;
import dk.sporskifte.casework.cases.Proposing;
import dk.sporskifte.casework.cases.Standing;
import dk.sporskifte.casework.decision.Decisions;
import dk.sporskifte.casework.people.Sight;
import dk.sporskifte.casework.people.Team;
import dk.sporskifte.casework.tasks.NewTask;
import dk.sporskifte.casework.work.Work;
import dk.sporskifte.model.CaseFile;
import dk.sporskifte.model.CaseHandOver;
import dk.sporskifte.model.Decision;
import dk.sporskifte.model.Person;
import dk.sporskifte.model.Post;
import dk.sporskifte.model.Task;
import dk.sporskifte.municipality.spi.Programme;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/** A case is offered to somebody else; who offers it keeps it until they take it. */
record Offering(Work work, CaseFile file, Offer offer) {
  /** Our reading: no document says how soon the receiver answers. */
  private static final Period REPLY_WITHIN = Period.ofDays(7);

  Outcome<CourseView> record(UUID id, String reason) {
    return Standing.person(work, file)
        .flatMap(
            person ->
                Team.of(work, file)
                    .flatMap(
                        team -> {
                          work.stores().course().add(handOver(id, reason));
                          offer.receiver().ifPresent(this::show);
                          ask(offer.receiver().orElseGet(team::caseworker));
                          decide(person, reason);
                          return CourseViews.show(work, file.id());
                        }));
  }

  private CaseHandOver handOver(UUID id, String reason) {
    return new CaseHandOver(
        id,
        file.id(),
        file.programme(),
        offer.programme().map(Programme::id),
        offer.party().map(Onwards::partyOf),
        offer.receiver().map(Post::id),
        reason,
        work.user(),
        work.now(),
        Optional.empty(),
        1);
  }

  private void show(Post receiver) {
    Sight.lend(work, file, Stream.of(receiver), "Sagen er tilbudt: " + offer.name());
  }

  private void ask(Post post) {
    NewTask.of(work, file.id(), post)
        .add(
            Task.Kind.REPLY_TO_HAND_OVER,
            "Svar på, om {CASE} " + file.number() + " overdrages til " + offer.name(),
            work.today().plus(REPLY_WITHIN),
            "Indtil der er svaret, har giveren sagen. (Fristen på en uge er vores læsning.)",
            offer.source());
  }

  private void decide(Person person, String reason) {
    offer
        .programme()
        .ifPresentOrElse(
            programme ->
                Decisions.beside(
                    work,
                    file.id(),
                    Decision.Kind.HAND_OVER,
                    "OFFERED",
                    reason,
                    Proposing.about(
                        work, programme, file, person, work.stores().cases().answers(file.id()))),
            () ->
                Decisions.of(
                    work,
                    file.id(),
                    Decision.Kind.HAND_OVER,
                    "OFFERED",
                    reason,
                    List.of(Decision.Ground.of(offer.name(), offer.source()))));
  }
}
