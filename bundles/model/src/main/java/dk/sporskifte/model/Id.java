package dk.sporskifte.model;

import java.util.UUID;

/** An identity; UUIDv7, set by the application, so that new rows follow each other in an index. */
public sealed interface Id
    permits AbsenceId,
        AgendaItemId,
        CaseId,
        CasePartnerId,
        ConcernId,
        FeedMessageId,
        GeneralInterventionId,
        GroupId,
        IncidentId,
        InboxLineId,
        MeetingId,
        OutreachId,
        ParticipantId,
        PersonId,
        PlanId,
        PostId,
        RecordId,
        SparringId,
        TaskId,
        UnitId,
        UserId {
  UUID value();
}
