package dk.sporskifte.casework.inbox;

import dk.sporskifte.access.Law;
import dk.sporskifte.access.Policy;
import dk.sporskifte.casework.api.Outcome;
import dk.sporskifte.casework.api.Refusal;
import dk.sporskifte.casework.api.port.MatchStore.Followed;
import dk.sporskifte.casework.api.view.MatchView.Kind;
import dk.sporskifte.casework.people.Team;
import dk.sporskifte.casework.release.Notices;
import dk.sporskifte.casework.tasks.NewTask;
import dk.sporskifte.casework.tasks.OpenTasks;
import dk.sporskifte.casework.time.Copenhagen;
import dk.sporskifte.casework.work.Given;
import dk.sporskifte.casework.work.Work;
import dk.sporskifte.model.CaseId;
import dk.sporskifte.model.CaseNotice;
import dk.sporskifte.model.InboxLine;
import dk.sporskifte.model.InboxLine.State;
import dk.sporskifte.model.MatchUndo;
import dk.sporskifte.model.Post;
import dk.sporskifte.model.Task;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * Takes a line from somebody it is not about. What stands on it alone ends; a case, a letter or
 * what was shared stays, and who answers for it is asked to go through it.
 */
record Undoing(Work work, InboxLine line, Consequences consequences) {
  /** Our reading of "without undue delay". */
  private static final int DAYS = 3;

  static Outcome<InboxLine> of(Work work, InboxLine line, UUID id, String reason) {
    return Policy.allowing(
            line, List.of(Undoing::objection, l -> Given.text(reason, "begrundelse")))
        .map(l -> new Undoing(work, l, Consequences.of(work, l)).undo(id, reason));
  }

  static Optional<Refusal> objection(InboxLine line) {
    return Policy.unless(
        line.matched().isPresent() && line.state() != State.SUPERSEDED,
        Refusal.conflict("nothing-to-undo", "Linjen er ikke koblet til nogen."));
  }

  private InboxLine undo(UUID id, String reason) {
    work.trace().about(line.matched().orElseThrow());
    work.stores()
        .matches()
        .add(
            new MatchUndo(
                id,
                line.id(),
                line.matched().orElseThrow(),
                line.concern(),
                line.outcome().map(InboxLine.Outcome::code),
                reason,
                work.user(),
                work.now()));
    askThoseWhoAnswer();
    takeOut();
    consequences
        .concern()
        .ifPresent(
            concern -> {
              work.trace().of(concern.id());
              work.stores()
                  .concerns()
                  .save(concern.closed("Linjen, den kom fra, handlede om en anden person"));
              work.stores().matches().endTasks(line.id());
            });
    InboxLine waiting = line.unmatched();
    work.stores().inbox().save(waiting);
    OpenTasks.end(work, work.user(), work.stores().tasks().ofLine(line.id()));
    TriageTask.askAgain(work, waiting, "koblingen til en person er fortrudt");
    return waiting;
  }

  /** What it told of somebody else counts in no case; who answers for the case is told. */
  private void takeOut() {
    work.stores().notices().ofLine(line.id()).stream()
        .filter(CaseNotice::inForce)
        .forEach(
            notice -> {
              Notices.end(work, notice, "Linjen, den kom fra, handlede om en anden person");
              review(
                  NewTask.of(work, notice.caseId(), owner(notice.caseId())),
                  "{CASE:definite}",
                  consequences.of(Kind.NOTICE));
            });
  }

  private Post owner(CaseId caseId) {
    return answering(
        consequences.followed().stream()
            .filter(one -> one.caseId().filter(caseId::equals).isPresent())
            .toList());
  }

  private void askThoseWhoAnswer() {
    consequences.inCases().forEach(this::ask);
    if (!consequences.beside().isEmpty()) {
      line.concern()
          .ifPresent(
              concern ->
                  review(
                      NewTask.of(work, caseworker()).about(concern),
                      "en bekymring",
                      consequences.beside()));
    }
  }

  private void ask(CaseId caseId, List<Followed> there) {
    work.trace().of(caseId);
    review(NewTask.of(work, caseId, answering(there)), "{CASE:definite}", there);
  }

  private Post answering(List<Followed> there) {
    return there.stream()
        .flatMap(one -> one.answers().stream())
        .flatMap(post -> work.post(post).stream())
        .findFirst()
        .orElseGet(this::caseworker);
  }

  private void review(NewTask task, String what, List<Followed> there) {
    task.add(
        Task.Kind.REVIEW_WRONG_MATCH,
        "En linje, som "
            + what
            + " bygger på, handlede om en anden person. Gå igennem, ret eller luk: "
            + listed(there),
        work.today().plusDays(DAYS),
        "Koblingen blev fortrudt den " + Copenhagen.danish(work.today()),
        Law.RECTIFICATION);
  }

  /** How many of each, and nobody's name. */
  private static String listed(List<Followed> there) {
    Map<Kind, Long> counted =
        there.stream()
            .collect(
                Collectors.groupingBy(
                    Followed::kind, () -> new EnumMap<>(Kind.class), Collectors.counting()));
    return counted.entrySet().stream()
        .map(kind -> kind.getValue() + " " + many(kind.getKey()))
        .collect(Collectors.joining(", "));
  }

  private static String many(Kind kind) {
    return switch (kind) {
      case CASE -> "{CASE}";
      case TASK -> "åbne opgaver";
      case SHARING -> "delinger";
      case DECISION -> "beslutninger";
      case AGREEMENT -> "aftaler";
      case PLAN -> "handleplaner";
      case LETTER -> "breve";
      case NOTIFICATION -> "underretninger";
      case AGENDA_ITEM -> "dagsordenspunkter";
      case RECORD -> "dokumenter";
      case NOTICE -> "meddelelser, der er taget ud igen";
      case CONCERN -> "{CONCERN}";
    };
  }

  private Post caseworker() {
    return Team.of(work, work.way().intake().takeUp().forum()).orThrow().caseworker();
  }
}
