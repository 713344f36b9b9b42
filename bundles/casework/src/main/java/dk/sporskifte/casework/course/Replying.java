package dk.sporskifte.casework.course;

import dk.sporskifte.access.Policy;
import dk.sporskifte.casework.api.Outcome;
import dk.sporskifte.casework.api.Refusal;
import dk.sporskifte.casework.api.view.CourseView;
import dk.sporskifte.casework.decision.Decisions;
import dk.sporskifte.casework.people.Team;
import dk.sporskifte.casework.tasks.OpenTasks;
import dk.sporskifte.casework.work.Work;
import dk.sporskifte.model.CaseFile;
import dk.sporskifte.model.CaseHandOver;
import dk.sporskifte.model.Decision;
import dk.sporskifte.model.Post;
import dk.sporskifte.model.Task;
import dk.sporskifte.municipality.spi.Programme;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;

/** What the receiver of a case says. */
record Replying(CaseFile file, CaseHandOver handOver) {
  static Optional<Refusal> isOpen(Replying replying) {
    return Policy.unless(
        replying.handOver.reply().isEmpty(),
        Refusal.conflict("hand-over-replied", "Der er allerede svaret på overdragelsen."));
  }

  static Optional<Refusal> isTheActors(Work work, Replying replying) {
    return Policy.unless(
        HandOvers.isTheActors(work, replying.handOver),
        new Refusal(
            Refusal.Kind.FORBIDDEN,
            "not-the-receiver",
            "Det er den stilling, sagen er tilbudt, der svarer.",
            List.of()));
  }

  Outcome<CourseView> take(Work work, String note) {
    Optional<Programme> to = handOver.toProgramme().flatMap(work.way()::programme);
    if (handOver.toProgramme().isPresent() && to.isEmpty()) {
      return Outcome.refused(
          Refusal.conflict(
              "programme-gone", "Kommunen har ikke forløbet mere. Afvis overdragelsen."));
    }
    return to.map(programme -> Moving.of(work, this, programme))
        .orElseGet(() -> Outcome.done(file))
        .flatMap(moved -> reply(work, true, note));
  }

  /** The giver goes on with it, and whoever declined sees it no more. */
  Outcome<CourseView> leave(Work work, String note) {
    return Team.of(work, file)
        .flatMap(
            team -> {
              Outcome<CourseView> left = reply(work, false, note);
              handOver
                  .receiver()
                  .filter(post -> team.coordinators().map(Post::id).noneMatch(post::equals))
                  .ifPresent(
                      post ->
                          work.stores().access().end(file.id().value(), post.value(), work.now()));
              return left;
            });
  }

  private Outcome<CourseView> reply(Work work, boolean accepted, String note) {
    work.stores()
        .course()
        .save(handOver.replied(new CaseHandOver.Reply(accepted, note, work.user(), work.now())));
    OpenTasks.end(work, file.id(), EnumSet.of(Task.Kind.REPLY_TO_HAND_OVER));
    Decisions.of(
        work,
        file.id(),
        Decision.Kind.HAND_OVER,
        accepted ? "ACCEPTED" : "DECLINED",
        note,
        grounds(work));
    return CourseViews.show(work, file.id());
  }

  private List<Decision.Ground> grounds(Work work) {
    return handOver
        .toProgramme()
        .flatMap(work.way()::programme)
        .map(to -> List.of(Decision.Ground.of("Sagen er tilbudt: " + to.name(), to.source())))
        .orElseGet(() -> Decisions.before(work, file.id(), Decision.Kind.HAND_OVER));
  }
}
