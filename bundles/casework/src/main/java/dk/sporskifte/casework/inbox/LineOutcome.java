package dk.sporskifte.casework.inbox;

import dk.sporskifte.access.Law;
import dk.sporskifte.access.Policy;
import dk.sporskifte.casework.api.Outcome;
import dk.sporskifte.casework.api.Refusal;
import dk.sporskifte.casework.api.view.InboxLineView;
import dk.sporskifte.casework.tasks.NewTask;
import dk.sporskifte.casework.tasks.OpenTasks;
import dk.sporskifte.casework.work.Given;
import dk.sporskifte.casework.work.Work;
import dk.sporskifte.model.Circumstances;
import dk.sporskifte.model.Concern;
import dk.sporskifte.model.ConcernId;
import dk.sporskifte.model.InboxLine;
import dk.sporskifte.model.InboxLine.Outcome.Code;
import dk.sporskifte.model.IntakeChannel;
import dk.sporskifte.model.MunicipalityCode;
import dk.sporskifte.model.PersonId;
import dk.sporskifte.model.Post;
import dk.sporskifte.model.Task;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What a person decides a line leads to; two outcomes open a concern (LAW-14). */
record LineOutcome(Work work, InboxLine line, Code code, String note) {
  /** Our reading: the law names no days. */
  private static final int DAYS_TO_TELL = 14;

  private static final Set<Code> OPENING_A_CONCERN =
      EnumSet.of(Code.CASE, Code.CONCERN_CONVERSATION);

  private static final List<Policy<LineOutcome>> POLICIES =
      List.of(
          o -> Given.text(o.note, "notat"),
          LineOutcome::isForThePolice,
          LineOutcome::isNotForACase,
          o -> SeenOnce.keepsNothing(o.line, o.code),
          LineOutcome::isAboutSomebody,
          LineOutcome::isUnder18);

  Outcome<InboxLineView> decide(Optional<ConcernId> asked) {
    return decided(asked)
        .flatMap(
            decided ->
                SeenOnce.is(line)
                    ? Outcome.done(LineViews.of(work, decided))
                    : LineViews.show(work, line.id()));
  }

  /**
   * With what goes into the case, in one transaction; the line's own policies ask nothing of it.
   */
  static Outcome<InboxLine> intoCase(Work work, InboxLine line, String note) {
    return Outcome.done(
        new LineOutcome(work, line, Code.TO_CASE, note).decidedWith(Optional.empty()));
  }

  /** Of somebody the work is not about it is counted, and nothing kept. */
  Outcome<InboxLine> decided(Optional<ConcernId> asked) {
    return Policy.allowing(this, POLICIES)
        .flatMap(allowed -> opensConcern() ? open(asked) : Outcome.done(Optional.empty()))
        .map(this::decidedWith);
  }

  private InboxLine decidedWith(Optional<ConcernId> concern) {
    OpenTasks.end(work, work.user(), work.stores().tasks().ofLine(line.id()));
    InboxLine decided =
        kept().triaged(new InboxLine.Outcome(code, note, work.user(), work.now()), concern);
    if (SeenOnce.is(line)) {
      work.stores().inbox().drop(line.id());
    } else {
      work.stores().inbox().save(decided);
    }
    TriageTask.endWithLastLine(work, line);
    tellNewMunicipality();
    return decided;
  }

  /** A child who has moved is the new municipality's to help: it is told, and a task sees to it. */
  private void tellNewMunicipality() {
    if (code == Code.REFER_OTHER && Whom.of(work, line).minor()) {
      RegisterViews.movedTo(work, line)
          .ifPresent(where -> new Owners(work).own().ifPresent(post -> tell(post, where)));
    }
  }

  private void tell(Post post, MunicipalityCode where) {
    NewTask.of(work, post)
        .add(
            Task.Kind.TELL_NEW_MUNICIPALITY,
            "Linje "
                + line.recordNo()
                + " fra "
                + line.sender()
                + " er om et barn, der er flyttet: underret kommune "
                + where.value(),
            work.today().plusDays(DAYS_TO_TELL),
            "Barnet bor i en anden kommune",
            Law.MOVED_CHILD);
  }

  /** What the police see to alone is closed without a detail. */
  private InboxLine kept() {
    return code == Code.HANDLED_BY_POLICE ? line.with(Map.of()) : line;
  }

  private Optional<Refusal> isForThePolice() {
    return Policy.unless(
        code != Code.HANDLED_BY_POLICE || line.routing().confidentiality().isPresent(),
        Refusal.rule(
            "not-for-police-alone",
            "Kun det, få må se, kan overlades til politiet alene. Vælg et andet udfald.",
            Law.INFOHUS));
  }

  private Optional<Refusal> isNotForACase() {
    return Policy.unless(
        code != Code.TO_CASE,
        Refusal.invalid(
            "into-which-case", "Læg linjen i sagen der, hvor der står, hvad den ændrer i den."));
  }

  private boolean opensConcern() {
    return OPENING_A_CONCERN.contains(code);
  }

  /** Its text is the decision's; what the police wrote stays on the line (LAW-06). */
  private Outcome<Optional<ConcernId>> open(Optional<ConcernId> asked) {
    PersonId person = line.matched().orElseThrow();
    Concern concern =
        new Concern(
            asked.orElseGet(() -> new ConcernId(work.newId())),
            Optional.of(person),
            IntakeChannel.FEED,
            note,
            Optional.empty(),
            Circumstances.notHeard(
                "Kommer fra en linje i en døgnrapport; barnet er ikke hørt endnu"),
            Optional.empty(),
            Optional.of(line.id()),
            Concern.State.OPEN,
            Optional.empty(),
            Optional.empty(),
            work.user(),
            work.now(),
            1);
    return Restricted.opened(work, line, concern).map(opened -> Optional.of(opened.id()));
  }

  private Optional<Refusal> isAboutSomebody() {
    return Policy.unless(
        !opensConcern() || line.matched().isPresent(),
        Refusal.conflict("line-unmatched", "Find eller registrér først den person, linjen er om."));
  }

  private Optional<Refusal> isUnder18() {
    return Policy.unless(
        code != Code.NOTIFY_CHILD_AUTHORITY || Whom.of(work, line).minor(),
        Refusal.rule(
            "only-under-18",
            "En underretning er om børn og unge under 18 år. Vælg et andet udfald.",
            Law.DUTY_TO_NOTIFY));
  }
}
