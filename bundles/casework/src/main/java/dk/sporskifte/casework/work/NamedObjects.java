package dk.sporskifte.casework.work;

import dk.sporskifte.access.UseCase;
import dk.sporskifte.casework.api.Refusal;
import dk.sporskifte.casework.api.port.Stores;
import dk.sporskifte.model.Actor;
import dk.sporskifte.model.AgendaItemId;
import dk.sporskifte.model.CaseId;
import dk.sporskifte.model.CasePartnerId;
import dk.sporskifte.model.ConcernId;
import dk.sporskifte.model.GroupId;
import dk.sporskifte.model.InboxLineId;
import dk.sporskifte.model.IncidentId;
import dk.sporskifte.model.MeetingId;
import dk.sporskifte.model.OutreachId;
import dk.sporskifte.model.PersonId;
import dk.sporskifte.model.RecordId;
import dk.sporskifte.model.SparringId;
import dk.sporskifte.model.TaskId;
import java.util.List;
import java.util.UUID;

/**
 * What a call names, looked for by somebody whose posts do not carry the call. Who sees it learns
 * that the function is closed; who does not is told no more than anybody is of what there is not.
 */
record NamedObjects(Stores stores, Actor actor) {
  Refusal refusal(UseCase useCase, List<UUID> asked) {
    boolean hidden =
        useCase.namesWhatIsThere()
            && !asked.isEmpty()
            && asked.stream().noneMatch(id -> seen(useCase.objectKind(), id));
    return hidden ? Refusal.notFound() : Refusal.forbidden();
  }

  private boolean seen(String kind, UUID id) {
    return switch (kind) {
      case "case", "plan" -> stores.cases().find(new CaseId(id)).isPresent();
      case "partnership" -> stores.network().partner(new CasePartnerId(id)).isPresent();
      case "outreach" -> stores.outreach().contact(new OutreachId(id)).isPresent();
      case "incident" -> stores.incidents().find(new IncidentId(id)).isPresent();
      case "group" -> stores.groups().find(new GroupId(id)).isPresent();
      case "matter" ->
          stores.cases().find(new CaseId(id)).isPresent()
              || stores.concerns().find(new ConcernId(id)).isPresent();
      case "concern" -> stores.concerns().find(new ConcernId(id)).isPresent();
      case "inbox-line" -> stores.inbox().find(new InboxLineId(id)).isPresent();
      case "sparring" -> stores.sparring().question(new SparringId(id)).isPresent();
      case "person" -> stores.people().find(new PersonId(id)).isPresent();
      case "record" -> stores.records().find(new RecordId(id)).isPresent();
      case "task" -> stores.tasks().find(new TaskId(id)).isPresent();
      case "meeting" -> new Attendance(stores, actor).of(new MeetingId(id));
      case "agenda-item", "presentation" ->
          stores.meetings().item(new AgendaItemId(id)).isPresent()
              || stores.meetings().presentation(id).isPresent();
      default -> true;
    };
  }
}
