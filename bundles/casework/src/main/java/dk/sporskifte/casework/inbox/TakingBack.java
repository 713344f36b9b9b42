package dk.sporskifte.casework.inbox;

import dk.sporskifte.access.Policy;
import dk.sporskifte.casework.api.Outcome;
import dk.sporskifte.casework.api.Refusal;
import dk.sporskifte.casework.assigning.Unassigned;
import dk.sporskifte.casework.baton.HandingOn;
import dk.sporskifte.casework.release.Notices;
import dk.sporskifte.casework.tasks.OpenTasks;
import dk.sporskifte.casework.work.Work;
import dk.sporskifte.model.CaseNotice;
import dk.sporskifte.model.Concern;
import dk.sporskifte.model.InboxLine;
import dk.sporskifte.model.UserActor;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * Takes back what was just decided: its letter, its task and its concern go with it. What somebody
 * has built on stays.
 */
record TakingBack(Work work, InboxLine line) {
  private static final Duration WHILE = Duration.ofHours(1);

  Outcome<InboxLine> undo() {
    return Policy.allowing(this, List.of(TakingBack::refusal)).map(allowed -> reopened());
  }

  Optional<Refusal> refusal() {
    boolean own =
        line.outcome()
            .filter(
                o ->
                    work.actor() instanceof UserActor user
                        && o.by().equals(user.user())
                        && o.at().plus(WHILE).isAfter(work.now()))
            .isPresent();
    return Policy.unless(
        own && concern().filter(c -> c.state() != Concern.State.OPEN).isEmpty(),
        Refusal.conflict(
            "outcome-stands",
            "Et udfald kan fortrydes af den, der gav det, i en time, og så længe ingen har bygget"
                + " videre på det."));
  }

  private InboxLine reopened() {
    OpenTasks.end(work, work.user(), work.stores().tasks().ofLine(line.id()));
    work.stores().letters().withdraw(line.id());
    work.stores().notices().ofLine(line.id()).stream()
        .filter(CaseNotice::inForce)
        .forEach(notice -> Notices.end(work, notice, "Udfaldet blev fortrudt"));
    concern()
        .ifPresent(
            concern -> {
              work.stores()
                  .concerns()
                  .save(concern.closed("Udfaldet på overleveringsmødet blev fortrudt"));
              Unassigned.over(work, concern.id());
              HandingOn.over(work, concern);
            });
    work.stores().inbox().save(line.reopened());
    TriageTask.askAgain(work, line, "udfaldet blev fortrudt");
    return work.stores().inbox().find(line.id()).orElseThrow();
  }

  private Optional<Concern> concern() {
    return line.concern().flatMap(work.stores().concerns()::find);
  }
}
