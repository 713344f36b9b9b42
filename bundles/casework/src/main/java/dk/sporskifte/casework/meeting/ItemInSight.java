package dk.sporskifte.casework.meeting;

import dk.sporskifte.access.Seen;
import dk.sporskifte.casework.api.Outcome;
import dk.sporskifte.casework.cases.Standing;
import dk.sporskifte.casework.work.Work;
import dk.sporskifte.model.AgendaItem;
import dk.sporskifte.model.AgendaItemId;
import dk.sporskifte.model.CaseFile;
import dk.sporskifte.model.Meeting;
import dk.sporskifte.model.Participant;
import dk.sporskifte.model.ParticipantId;

/** A line whose case the actor sees, with its meeting. */
record ItemInSight(AgendaItem item, Meeting meeting, CaseFile file) {
  /** Of a meeting that is not cancelled. */
  static Outcome<ItemInSight> of(Work work, AgendaItemId id) {
    return Seen.orNotFound(work.stores().meetings().item(id))
        .flatMap(
            item ->
                Standing.any(work, item.caseId())
                    .flatMap(
                        file ->
                            MeetingsInSight.notCancelled(work, item.meeting())
                                .map(meeting -> new ItemInSight(item, meeting, file))))
        .flatMap(seen -> seen.seated(work))
        .map(
            seen -> {
              work.trace().of(seen.file.id()).about(seen.file.person());
              return seen;
            });
  }

  /** A seat for appointed authority persons shows nobody else anything (KBH-38). */
  private Outcome<ItemInSight> seated(Work work) {
    AtTable table = AtTable.of(work, meeting);
    return table.actorLacksAppointment()
        ? Outcome.refused(table.notAppointed())
        : Outcome.done(this);
  }

  /** Somebody who takes part in this meeting. */
  Outcome<Participant> participant(Work work, ParticipantId id) {
    return Seen.orNotFound(
        work.stores().meetings().participant(id).filter(p -> p.meeting().equals(meeting.id())));
  }
}
