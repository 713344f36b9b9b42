package dk.sporskifte.rest.json;

import dk.sporskifte.model.AbsenceId;
import dk.sporskifte.model.AgendaItemId;
import dk.sporskifte.model.CaseId;
import dk.sporskifte.model.CasePartnerId;
import dk.sporskifte.model.ConcernId;
import dk.sporskifte.model.FeedMessageId;
import dk.sporskifte.model.GeneralInterventionId;
import dk.sporskifte.model.GroupId;
import dk.sporskifte.model.Id;
import dk.sporskifte.model.InboxLineId;
import dk.sporskifte.model.IncidentId;
import dk.sporskifte.model.MeetingId;
import dk.sporskifte.model.OutreachId;
import dk.sporskifte.model.ParticipantId;
import dk.sporskifte.model.PersonId;
import dk.sporskifte.model.PlanId;
import dk.sporskifte.model.PostId;
import dk.sporskifte.model.RecordId;
import dk.sporskifte.model.SparringId;
import dk.sporskifte.model.TaskId;
import dk.sporskifte.model.UnitId;
import dk.sporskifte.model.UserId;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;

/** Typed ids are plain UUIDs outside: in paths, queries and JSON. */
public final class TypedIds {
  /** How each is made. */
  public static final Map<Class<? extends Id>, Function<UUID, ? extends Id>> ALL =
      Map.ofEntries(
          Map.entry(AbsenceId.class, AbsenceId::new),
          Map.entry(AgendaItemId.class, AgendaItemId::new),
          Map.entry(CaseId.class, CaseId::new),
          Map.entry(CasePartnerId.class, CasePartnerId::new),
          Map.entry(ConcernId.class, ConcernId::new),
          Map.entry(FeedMessageId.class, FeedMessageId::new),
          Map.entry(GeneralInterventionId.class, GeneralInterventionId::new),
          Map.entry(IncidentId.class, IncidentId::new),
          Map.entry(GroupId.class, GroupId::new),
          Map.entry(InboxLineId.class, InboxLineId::new),
          Map.entry(MeetingId.class, MeetingId::new),
          Map.entry(OutreachId.class, OutreachId::new),
          Map.entry(ParticipantId.class, ParticipantId::new),
          Map.entry(PersonId.class, PersonId::new),
          Map.entry(PlanId.class, PlanId::new),
          Map.entry(PostId.class, PostId::new),
          Map.entry(RecordId.class, RecordId::new),
          Map.entry(SparringId.class, SparringId::new),
          Map.entry(TaskId.class, TaskId::new),
          Map.entry(UnitId.class, UnitId::new),
          Map.entry(UserId.class, UserId::new));

  private TypedIds() {}

  /**
   * @throws IllegalArgumentException unless it is written in the 36 characters of the usual form
   */
  public static UUID uuid(String text) {
    if (text.length() != 36) {
      throw new IllegalArgumentException("a UUID has 36 characters");
    }
    return UUID.fromString(text);
  }
}
