package dk.sporskifte.casework.sparring;

import dk.sporskifte.access.Policy;
import dk.sporskifte.access.Seen;
import dk.sporskifte.casework.api.AskingForSparring.NewQuestion;
import dk.sporskifte.casework.api.Outcome;
import dk.sporskifte.casework.api.Refusal;
import dk.sporskifte.casework.tasks.NewTask;
import dk.sporskifte.casework.work.Given;
import dk.sporskifte.casework.work.Work;
import dk.sporskifte.model.CprNumber;
import dk.sporskifte.model.Post;
import dk.sporskifte.model.SparringQuestion;
import dk.sporskifte.model.Task;
import dk.sporskifte.municipality.spi.Sparring;
import java.util.List;
import java.util.Optional;

/** A question about to be asked. */
record Asking(Work work, Sparring rule, NewQuestion asked, OwnDoor own, Post adviser) {
  static Outcome<SparringQuestion> of(Work work, Sparring rule, NewQuestion asked) {
    OwnDoor own = OwnDoor.of(work);
    return Policy.allowing(
            asked, List.of(a -> Given.text(a.text(), "spørgsmål"), a -> namesNobody(a.text())))
        .flatMap(fits -> concernSeen(work, fits))
        .flatMap(
            fits -> own.door().post().map(Outcome::done).orElseGet(() -> Outcome.refused(noDoor())))
        .map(adviser -> new Asking(work, rule, asked, own, adviser).done());
  }

  static Optional<Refusal> namesNobody(String text) {
    return Policy.unless(
        !CprNumber.standsIn(text),
        Refusal.invalid(
            "cpr-in-text",
            "Der står et CPR-nummer i teksten. Sparring handler om ingen bestemt: fjern det."));
  }

  private SparringQuestion done() {
    SparringQuestion question =
        new SparringQuestion(
            asked.id(),
            work.user(),
            adviser.id(),
            own.unit().orElseThrow(),
            asked.text(),
            work.now(),
            work.today().plus(rule.within()),
            Optional.empty(),
            Optional.empty(),
            1);
    work.stores().sparring().add(question);
    asked.concern().ifPresent(concern -> work.stores().sparring().about(asked.id(), concern));
    NewTask.of(work, adviser)
        .about(asked.id())
        .add(
            Task.Kind.ANSWER_SPARRING,
            "Svar på et spørgsmål om sparring fra " + question.unit(),
            question.due(),
            rule.statement(),
            rule.source());
    return question;
  }

  private static Outcome<NewQuestion> concernSeen(Work work, NewQuestion asked) {
    return asked
        .concern()
        .map(
            id ->
                Seen.orNotFound(work.stores().concerns().find(id))
                    .map(
                        concern -> {
                          work.trace().of(concern.id());
                          concern.person().ifPresent(work.trace()::about);
                          return asked;
                        }))
        .orElseGet(() -> Outcome.done(asked));
  }

  private static Refusal noDoor() {
    return Refusal.conflict(
        "no-sparring-door",
        "Din enhed har ingen dør til sparring i dag. Gå til din leder; det er meldt til dem, der"
            + " kan rette det.");
  }
}
