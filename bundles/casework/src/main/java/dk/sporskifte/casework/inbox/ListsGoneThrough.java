package dk.sporskifte.casework.inbox;

import dk.sporskifte.access.Seen;
import dk.sporskifte.access.UseCase;
import dk.sporskifte.casework.api.GoingThroughList;
import dk.sporskifte.casework.api.Outcome;
import dk.sporskifte.casework.api.Tenant;
import dk.sporskifte.casework.api.port.Typesetting;
import dk.sporskifte.casework.api.view.LetterFile;
import dk.sporskifte.casework.api.view.ListAgenda;
import dk.sporskifte.casework.api.view.SettledLine;
import dk.sporskifte.casework.letters.LetterOfLine;
import dk.sporskifte.casework.work.AuditedWork;
import dk.sporskifte.casework.work.Work;
import dk.sporskifte.model.Actor;
import dk.sporskifte.model.InboxLine;
import dk.sporskifte.model.InboxLineId;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * All that follows from an outcome is in its transaction: whoever dies in the middle loses none.
 */
@Component
public final class ListsGoneThrough implements GoingThroughList {
  private final AuditedWork audited;
  private final Typesetting typesetting;

  @Activate
  public ListsGoneThrough(@Reference AuditedWork audited, @Reference Typesetting typesetting) {
    this.audited = audited;
    this.typesetting = typesetting;
  }

  @Override
  public Outcome<ListAgenda> agenda(Tenant tenant, Actor actor) {
    return audited.run(
        UseCase.GO_THROUGH_LIST,
        tenant,
        actor,
        work -> Outcome.done(new ListOfMeeting(work).agenda()));
  }

  @Override
  public Outcome<SettledLine> settle(
      Tenant tenant,
      Actor actor,
      InboxLineId line,
      int version,
      InboxLine.Outcome.Code outcome,
      FollowUp followUp) {
    return audited.run(
        UseCase.SETTLE_LINE,
        tenant,
        actor,
        line,
        work ->
            WaitingLine.unchanged(work, line, version)
                .flatMap(WaitingLine::toDecide)
                .flatMap(
                    waiting ->
                        new Settling(
                                work,
                                waiting,
                                outcome,
                                followUp,
                                new LetterOfLine(tenant, typesetting))
                            .settle())
                .map(decided -> settled(work, decided)));
  }

  @Override
  public Outcome<SettledLine> undo(Tenant tenant, Actor actor, InboxLineId line, int version) {
    return audited.run(
        UseCase.UNDO_OUTCOME,
        tenant,
        actor,
        line,
        work ->
            WaitingLine.unchanged(work, line, version)
                .flatMap(decided -> new TakingBack(work, decided).undo())
                .map(reopened -> new SettledLine(new ListOfMeeting(work).line(reopened), false)));
  }

  @Override
  public Outcome<LetterFile> letter(Tenant tenant, Actor actor, InboxLineId line) {
    return audited.run(
        UseCase.FETCH_LETTER_OF_LINE,
        tenant,
        actor,
        line,
        work ->
            Seen.orNotFound(work.stores().letters().ofLine(line).stream().findFirst())
                .flatMap(
                    letter ->
                        Seen.orNotFound(work.stores().letters().content(letter.id()))
                            .map(content -> new LetterFile(letter.template() + ".pdf", content))));
  }

  /** As it stands now; one that is not kept as it was when it was decided. */
  private static SettledLine settled(Work work, InboxLine decided) {
    boolean dropped = SeenOnce.is(decided);
    InboxLine now = dropped ? decided : work.stores().inbox().find(decided.id()).orElse(decided);
    return new SettledLine(new ListOfMeeting(work).line(now), dropped);
  }
}
