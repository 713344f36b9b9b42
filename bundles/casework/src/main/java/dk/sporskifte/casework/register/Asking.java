package dk.sporskifte.casework.register;

import dk.sporskifte.access.Law;
import dk.sporskifte.casework.api.port.RegisterStore.OpenWork;
import dk.sporskifte.casework.tasks.NewTask;
import dk.sporskifte.casework.time.Copenhagen;
import dk.sporskifte.casework.work.Work;
import dk.sporskifte.model.Post;
import dk.sporskifte.model.RegisterEvent;
import dk.sporskifte.model.Role;
import dk.sporskifte.model.Source;
import dk.sporskifte.model.Task;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Asks those who work with somebody to do what an event of the civil registration asks for. */
record Asking(Work work, RegisterEvent event) {
  /** Our readings: the law says neither. */
  private static final int DAYS_TO_TELL = 14;

  private static final int DAYS_TO_RENEW = 14;

  private static final int DAYS_TO_STOP = 1;

  void of(List<OpenWork> open) {
    open.forEach(
        one -> {
          switch (event.kind()) {
            case DIED ->
                ask(
                    one,
                    Task.Kind.PERSON_DIED,
                    "Den unge er død ifølge CPR: skriv ikke mere, aflys aftaler, og tag stilling til"
                        + " {CASE:definite}",
                    DAYS_TO_STOP,
                    Law.REGISTERED_RIGHTLY);
            case MOVED_AWAY -> moved(one);
            case CUSTODY -> custody(one);
            default -> {
              // Changed already, and nobody has anything to do.
            }
          }
        });
  }

  private void moved(OpenWork one) {
    String where = "kommune " + event.municipality().orElseThrow().value();
    ask(
        one,
        Task.Kind.TELL_NEW_MUNICIPALITY,
        one.minor()
            ? "Flyttet til " + where + ": underret den, og send det nødvendige materiale"
            : "Flyttet til "
                + where
                + ": fra 18 år videregives intet uden samtykke eller anden hjemmel. Tag stilling",
        DAYS_TO_TELL,
        Law.MOVED_CHILD);
  }

  private void custody(OpenWork one) {
    if (one.minor() && one.byCustodyHolder()) {
      ask(
          one,
          Task.Kind.RENEW_CONSENT,
          "Forældremyndigheden er ændret: indhent aftale og samtykke på ny",
          DAYS_TO_RENEW,
          Law.CUSTODY);
    }
  }

  private void ask(OpenWork one, Task.Kind kind, String text, int days, Source source) {
    responsible(one)
        .ifPresent(
            post ->
                one.caseId()
                    .map(id -> NewTask.of(work, id, post))
                    .orElseGet(() -> NewTask.of(work, post))
                    .add(
                        kind,
                        text,
                        work.today().plusDays(days),
                        "CPR, ændret den " + Copenhagen.danish(event.on()),
                        source));
  }

  /** Whoever had the latest task of the case; for what is no case whoever triages. */
  private Optional<Post> responsible(OpenWork one) {
    return one.answers()
        .flatMap(work::post)
        .or(
            () ->
                Stream.of(one.caseId().isPresent() ? Role.CASEWORKER : Role.TRIAGE, Role.CASEWORKER)
                    .flatMap(role -> work.stores().accounts().postsOf(role).stream())
                    .findFirst());
  }
}
