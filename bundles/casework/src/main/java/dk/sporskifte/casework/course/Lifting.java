package dk.sporskifte.casework.course;

import dk.sporskifte.access.Policy;
import dk.sporskifte.casework.api.Outcome;
import dk.sporskifte.casework.api.Refusal;
import dk.sporskifte.casework.api.view.CourseView;
import dk.sporskifte.casework.decision.Decisions;
import dk.sporskifte.casework.people.Chiefs;
import dk.sporskifte.casework.people.Team;
import dk.sporskifte.casework.tasks.NewTask;
import dk.sporskifte.casework.way.Known;
import dk.sporskifte.casework.work.Work;
import dk.sporskifte.model.CaseEscalation;
import dk.sporskifte.model.CaseFile;
import dk.sporskifte.model.Decision;
import dk.sporskifte.model.Task;
import dk.sporskifte.municipality.spi.Choice;
import dk.sporskifte.municipality.spi.Escalation;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/** A case about to be shown to the chiefs. */
record Lifting(
    Work work, CaseFile file, Escalation path, Optional<Choice> ground, Chiefs chiefs, Team team) {
  static Outcome<Lifting> of(Work work, CaseFile file, String pathId, Optional<String> groundCode) {
    return Policy.allowing(file, List.of(f -> isNotThere(work, f)))
        .flatMap(f -> path(work, f, pathId))
        .flatMap(
            path ->
                ground(path, groundCode)
                    .flatMap(
                        ground ->
                            Chiefs.of(work, path)
                                .flatMap(
                                    chiefs ->
                                        Team.of(work, file)
                                            .map(
                                                team ->
                                                    new Lifting(
                                                        work, file, path, ground, chiefs, team)))));
  }

  Outcome<CourseView> lift(UUID id, String reason) {
    work.stores()
        .course()
        .add(
            new CaseEscalation(
                id,
                file.id(),
                path.id(),
                chiefs.first().id(),
                team.caseworker().id(),
                ground.map(Choice::code),
                reason,
                work.user(),
                work.now(),
                Optional.empty(),
                Optional.empty(),
                1));
    chiefs.see(work, file);
    NewTask.of(work, file.id(), chiefs.first())
        .add(
            Task.Kind.DECIDE_ESCALATION,
            "Beslut om {CASE} " + file.number() + ", som er løftet til chefniveau",
            work.today().plus(path.decideWithin()),
            path.statement(),
            path.source());
    Decisions.of(
        work,
        file.id(),
        Decision.Kind.ESCALATION,
        "REQUESTED",
        reason,
        Stream.concat(
                ground.stream().map(g -> Decision.Ground.of(g.name(), g.source())),
                Stream.of(Decision.Ground.of(path.statement(), path.source())))
            .toList());
    return CourseViews.show(work, file.id());
  }

  private static Outcome<Escalation> path(Work work, CaseFile file, String id) {
    List<Escalation> open = Escalations.paths(work, file).toList();
    return open.stream()
        .filter(path -> path.id().equals(id))
        .findFirst()
        .map(Outcome::done)
        .orElseGet(
            () ->
                Outcome.refused(
                    Refusal.invalid(
                        "unknown-escalation",
                        "Sagen kan ikke løftes ad denne vej. "
                            + Known.choices(open.stream().map(Escalation::id).toList()))));
  }

  /** None is asked for where the way up states none. */
  private static Outcome<Optional<Choice>> ground(Escalation path, Optional<String> code) {
    if (path.grounds().isEmpty() && code.isEmpty()) {
      return Outcome.done(Optional.empty());
    }
    return code.map(
            asked -> path.grounds().stream().filter(g -> g.code().equals(asked)).findFirst())
        .orElseGet(
            () -> path.grounds().stream().findFirst().filter(g -> path.grounds().size() == 1))
        .map(ground -> Outcome.done(Optional.of(ground)))
        .orElseGet(
            () ->
                Outcome.refused(
                    Refusal.invalid(
                            "ground-not-stated",
                            "Vælg, hvorfor sagen løftes. "
                                + Known.choices(path.grounds().stream().map(Choice::code).toList()))
                        .at("ground")));
  }

  private static Optional<Refusal> isNotThere(Work work, CaseFile file) {
    return Policy.unless(
        Escalations.underWay(work.stores().course().escalations(file.id())).isEmpty(),
        Refusal.conflict("already-escalated", "Sagen er allerede løftet til chefniveau."));
  }
}
