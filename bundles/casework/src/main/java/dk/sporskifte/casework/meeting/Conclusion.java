package dk.sporskifte.casework.meeting;

import dk.sporskifte.access.Policy;
import dk.sporskifte.access.Seen;
import dk.sporskifte.casework.api.HoldingMeetings.FollowUp;
import dk.sporskifte.casework.api.Outcome;
import dk.sporskifte.casework.api.Refusal;
import dk.sporskifte.casework.api.view.AgendaView;
import dk.sporskifte.casework.cases.Standing;
import dk.sporskifte.casework.decision.Decisions;
import dk.sporskifte.casework.tasks.NewTask;
import dk.sporskifte.casework.tasks.OpenTasks;
import dk.sporskifte.casework.time.Copenhagen;
import dk.sporskifte.casework.way.Known;
import dk.sporskifte.casework.work.Given;
import dk.sporskifte.casework.work.Work;
import dk.sporskifte.model.AgendaItemId;
import dk.sporskifte.model.Decision;
import dk.sporskifte.model.Post;
import dk.sporskifte.model.Task;
import dk.sporskifte.municipality.spi.Forum;
import dk.sporskifte.municipality.spi.TakeUp;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;

/** What a meeting concluded about a case: the referral is taken up, the follow-up has an owner. */
record Conclusion(Work work, String outcome, Optional<FollowUp> followUp) {
  Outcome<AgendaView> of(AgendaItemId id, int version) {
    return ItemInSight.of(work, id)
        .flatMap(seen -> Seen.unchanged(seen, seen.item().version(), version))
        .flatMap(seen -> Standing.open(seen.file()).map(open -> seen))
        .flatMap(seen -> Policy.allowing(seen, List.of(this::isFirst, this::isDecided)))
        .flatMap(seen -> Policy.allowing(seen, List.of(s -> Given.text(outcome, "konklusion"))))
        .flatMap(seen -> Known.forum(work.way(), seen.meeting().forum()).flatMap(f -> add(seen, f)))
        .flatMap(
            seen -> {
              work.stores().meetings().save(seen.item().concluded(outcome));
              OpenTasks.end(
                  work,
                  seen.file().id(),
                  EnumSet.of(Task.Kind.TAKE_UP_REFERRAL, Task.Kind.PLAN_EXTRA_MEETING));
              return Agendas.show(work, seen.meeting().id());
            });
  }

  private Outcome<ItemInSight> add(ItemInSight seen, Forum forum) {
    TakeUp takeUp = work.way().intake().takeUp();
    Decisions.of(
        work,
        seen.file().id(),
        Decision.Kind.MEETING,
        "CONCLUDED",
        outcome,
        grounds(seen, forum, takeUp));
    return followUp
        .map(next -> follow(seen, forum, next).map(task -> seen))
        .orElseGet(() -> Outcome.done(seen));
  }

  private Outcome<Task> follow(ItemInSight seen, Forum forum, FollowUp next) {
    return Seen.orNotFound(work.stores().accounts().post(next.owner()))
        .flatMap(
            owner ->
                Policy.<Post>allowing(
                    owner,
                    List.of(
                        p -> Given.text(next.text(), "opfølgning"),
                        p -> Given.notInThePast(next.due(), work.today(), "opfølgning senest"))))
        .map(
            owner ->
                NewTask.of(work, seen.file().id(), owner)
                    .add(
                        Task.Kind.FOLLOW_UP_DECISION,
                        next.text(),
                        next.due(),
                        "Aftalt på "
                            + forum.name()
                            + " den "
                            + Copenhagen.danish(MeetingsInSight.day(seen.meeting())),
                        forum.source()));
  }

  private List<Decision.Ground> grounds(ItemInSight seen, Forum forum, TakeUp takeUp) {
    String deciders = AtTable.of(work, seen.meeting()).deciders();
    Decision.Ground taken = Decision.Ground.of(takeUp.statement(), takeUp.source());
    return deciders.isEmpty()
        ? List.of(taken)
        : List.of(taken, Decision.Ground.of("Besluttet på mødet af " + deciders, forum.source()));
  }

  private Optional<Refusal> isDecided(ItemInSight seen) {
    return AtTable.of(work, seen.meeting()).mayConclude();
  }

  private Optional<Refusal> isFirst(ItemInSight seen) {
    return Policy.unless(
        seen.item().outcome().isEmpty(),
        Refusal.conflict("already-concluded", "Mødets konklusion er allerede noteret."));
  }
}
