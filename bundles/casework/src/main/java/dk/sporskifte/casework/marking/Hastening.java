package dk.sporskifte.casework.marking;

import dk.sporskifte.access.Policy;
import dk.sporskifte.casework.api.Outcome;
import dk.sporskifte.casework.api.Refusal;
import dk.sporskifte.casework.api.view.MarksView;
import dk.sporskifte.casework.decision.Decisions;
import dk.sporskifte.casework.people.Team;
import dk.sporskifte.casework.tasks.NewTask;
import dk.sporskifte.casework.tasks.OpenTasks;
import dk.sporskifte.casework.way.Known;
import dk.sporskifte.casework.work.Work;
import dk.sporskifte.model.Answer;
import dk.sporskifte.model.CaseFile;
import dk.sporskifte.model.CaseState;
import dk.sporskifte.model.Decision;
import dk.sporskifte.model.FastTrack;
import dk.sporskifte.model.Source;
import dk.sporskifte.model.Task;
import dk.sporskifte.municipality.spi.Criterion;
import dk.sporskifte.municipality.spi.Proposal;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/** A case about to be put on its forum's fast track, on a criterion that holds. */
record Hastening(Work work, CaseFile file, Marks marks, Criterion criterion, Team team) {
  static Outcome<Hastening> of(Work work, Marks marks, String code) {
    CaseFile file = marks.file();
    return criterion(marks, code)
        .flatMap(
            criterion ->
                Policy.allowing(
                    criterion, List.of(c -> itHolds(marks, c), c -> isOnNone(work, file))))
        .flatMap(
            criterion ->
                Team.of(work, file).map(team -> new Hastening(work, file, marks, criterion, team)));
  }

  Outcome<MarksView> hasten(UUID id, String reason) {
    FastTrack track =
        new FastTrack(
            id,
            file.id(),
            marks.owning().orElseThrow().id(),
            criterion.code(),
            reason,
            work.today().plus(criterion.hastens().orElseThrow().within()),
            work.user(),
            work.now(),
            Optional.empty(),
            1);
    work.stores().course().add(track);
    takeUpBy(track);
    NewTask.of(work, file.id(), team.caseworker())
        .add(
            Task.Kind.COORDINATE_FAST,
            "Koordinér {CASE} " + file.number() + " hurtigt: den er på hurtigt spor",
            track.due(),
            FastTracks.because(work, track),
            criterion.source());
    Decisions.of(
        work, file.id(), Decision.Kind.FAST_TRACK, "BEGUN", reason, grounds(marks, criterion));
    return Outcome.done(marks.view());
  }

  /** A referral that waits is taken up sooner than its meetings would have it. */
  private void takeUpBy(FastTrack track) {
    if (waits() && track.due().isBefore(file.takeUpDue())) {
      work.stores().cases().save(file.takenUpBy(track.due()));
      OpenTasks.of(work, file.id(), EnumSet.of(Task.Kind.TAKE_UP_REFERRAL))
          .forEach(
              task ->
                  work.stores()
                      .tasks()
                      .save(task.dueOn(track.due(), FastTracks.because(work, track))));
    }
  }

  private boolean waits() {
    return file.state() == CaseState.REFERRED || file.state() == CaseState.ON_AGENDA;
  }

  static List<Decision.Ground> grounds(Marks marks, Criterion criterion) {
    return Stream.concat(
            Stream.of(Decision.Ground.of(criterion.statement(), criterion.source())),
            criterion.when().why(marks.facts()).stream()
                .map(why -> Decision.Ground.of(why.text(), why.source())))
        .toList();
  }

  private static Outcome<Criterion> criterion(Marks marks, String code) {
    return marks
        .hastening()
        .filter(c -> c.code().equals(code))
        .findFirst()
        .map(Outcome::done)
        .orElseGet(
            () ->
                Outcome.refused(
                    Refusal.invalid(
                            "criterion-does-not-hasten",
                            "Forummet, der har sagen, har ikke et hurtigt spor på dette. "
                                + Known.choices(marks.hastening().map(Criterion::code).toList()))
                        .at("criterion")));
  }

  private static Optional<Refusal> itHolds(Marks marks, Criterion criterion) {
    return Policy.unless(
        marks.holds(criterion) == Answer.Value.YES,
        Refusal.rule(
            "facts-do-not-hasten",
            "Kendsgerningerne giver ikke et hurtigt spor: "
                + criterion.when().why(marks.facts()).stream()
                    .map(Proposal.Reason::text)
                    .distinct()
                    .reduce((one, next) -> one + "; " + next)
                    .orElse(criterion.statement())
                + ".",
            sources(marks, criterion)));
  }

  private static Source[] sources(Marks marks, Criterion criterion) {
    return Stream.concat(
            Stream.of(criterion.source()),
            criterion.when().why(marks.facts()).stream().map(Proposal.Reason::source))
        .distinct()
        .toArray(Source[]::new);
  }

  private static Optional<Refusal> isOnNone(Work work, CaseFile file) {
    return Policy.unless(
        work.stores().course().fastTrack(file.id()).isEmpty(),
        Refusal.conflict("on-fast-track", "Sagen er allerede på hurtigt spor."));
  }
}
