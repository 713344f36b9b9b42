package dk.sporskifte.casework.api.view;

import dk.sporskifte.model.ConcernId;
import dk.sporskifte.model.GroupId;
import dk.sporskifte.model.InboxLineId;
import dk.sporskifte.model.IncidentId;
import dk.sporskifte.model.RecordId;
import dk.sporskifte.model.Task;
import java.util.Optional;

/**
 * A task as of today.
 *
 * @param coveredFor the colleague who is away and whom the actor covers for in the owning post
 * @param record present where it is about one
 * @param concern present where it is about one
 * @param incident present where it is of its emergency plan
 * @param group present where it is about one
 * @param line present where it is about one of a feed
 */
public record TaskView(
    Task task,
    boolean overdue,
    String ownerTitle,
    Optional<String> coveredFor,
    Optional<RecordId> record,
    Optional<ConcernId> concern,
    Optional<IncidentId> incident,
    Optional<GroupId> group,
    Optional<InboxLineId> line) {}
