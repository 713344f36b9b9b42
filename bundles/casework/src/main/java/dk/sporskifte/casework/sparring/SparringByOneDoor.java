package dk.sporskifte.casework.sparring;

import dk.sporskifte.access.Policy;
import dk.sporskifte.access.Seen;
import dk.sporskifte.access.UseCase;
import dk.sporskifte.casework.api.AskingForSparring;
import dk.sporskifte.casework.api.Outcome;
import dk.sporskifte.casework.api.Refusal;
import dk.sporskifte.casework.api.Tenant;
import dk.sporskifte.casework.api.view.SparringQuestionView;
import dk.sporskifte.casework.api.view.SparringView;
import dk.sporskifte.casework.tasks.OpenTasks;
import dk.sporskifte.casework.work.AuditedWork;
import dk.sporskifte.casework.work.Given;
import dk.sporskifte.casework.work.Work;
import dk.sporskifte.model.Actor;
import dk.sporskifte.model.SparringId;
import dk.sporskifte.model.SparringQuestion;
import dk.sporskifte.model.UserActor;
import dk.sporskifte.municipality.spi.Organisation;
import java.util.List;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Each employee has one door to sparring, resolved from the unit (HAL-16). A question is about
 * nobody; time is counted by the clock on the wall, since that is how long a child waits.
 */
@Component
public final class SparringByOneDoor implements AskingForSparring {
  private final AuditedWork audited;

  @Activate
  public SparringByOneDoor(@Reference AuditedWork audited) {
    this.audited = audited;
  }

  @Override
  public Outcome<SparringView> mine(Tenant tenant, Actor actor) {
    return audited.run(
        UseCase.SHOW_SPARRING,
        tenant,
        actor,
        work -> organisation(work).map(o -> SparringViews.of(work).mine(o.sparring())));
  }

  @Override
  public Outcome<SparringQuestionView> ask(Tenant tenant, Actor actor, NewQuestion question) {
    return audited.run(
        UseCase.ASK_FOR_SPARRING,
        tenant,
        actor,
        question.id(),
        work ->
            organisation(work)
                .flatMap(o -> Asking.of(work, o.sparring(), question))
                .map(asked -> SparringViews.of(work).question(asked)));
  }

  @Override
  public Outcome<SparringQuestionView> answer(
      Tenant tenant, Actor actor, SparringId id, int version, String text) {
    return audited.run(
        UseCase.ANSWER_SPARRING,
        tenant,
        actor,
        id,
        work ->
            Seen.orNotFound(work.stores().sparring().question(id))
                .flatMap(question -> Seen.unchanged(question, question.version(), version))
                .flatMap(
                    question ->
                        Policy.allowing(
                            question,
                            List.of(
                                q -> isTheActors(work, q),
                                SparringByOneDoor::waits,
                                q -> Given.text(text, "svar"),
                                q -> Asking.namesNobody(text))))
                .flatMap(
                    question -> {
                      work.stores()
                          .sparring()
                          .save(
                              question.answered(
                                  new SparringQuestion.Answer(text, work.user(), work.now())));
                      OpenTasks.end(work, work.user(), work.stores().tasks().ofSparring(id));
                      return Seen.orNotFound(work.stores().sparring().question(id));
                    })
                .map(answered -> SparringViews.of(work).question(answered)));
  }

  private static Optional<Refusal> isTheActors(Work work, SparringQuestion question) {
    return Policy.unless(
        work.actor() instanceof UserActor user
            && user.posts().stream()
                .anyMatch(
                    post ->
                        post.id().equals(question.adviser())
                            || question.climbedTo().filter(post.id()::equals).isPresent()),
        new Refusal(
            Refusal.Kind.FORBIDDEN,
            "not-the-adviser",
            "Spørgsmålet besvares af den, der er spurgt.",
            List.of()));
  }

  private static Optional<Refusal> waits(SparringQuestion question) {
    return Policy.unless(
        question.answer().isEmpty(),
        Refusal.conflict("sparring-answered", "Spørgsmålet er allerede besvaret."));
  }

  private static Outcome<Organisation> organisation(Work work) {
    return work.way()
        .organisation()
        .map(Outcome::done)
        .orElseGet(
            () ->
                Outcome.refused(
                    Refusal.conflict(
                        "no-sparring-door",
                        "Kommunen har ikke sat én dør til sparring op for hver ansat.")));
  }
}
