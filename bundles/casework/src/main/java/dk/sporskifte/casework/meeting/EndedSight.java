package dk.sporskifte.casework.meeting;

import dk.sporskifte.casework.api.port.AccessGrants.Grant;
import dk.sporskifte.casework.work.Work;
import dk.sporskifte.model.AgendaItem;
import dk.sporskifte.model.Meeting;
import dk.sporskifte.model.Participant;
import dk.sporskifte.model.UserId;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/** A cancelled meeting shows its participants nothing more; what they see otherwise they keep. */
final class EndedSight {
  private EndedSight() {}

  static void of(Work work, Meeting meeting) {
    List<UUID> users =
        work.stores().meetings().participants(meeting.id()).stream()
            .map(Participant::user)
            .flatMap(Optional::stream)
            .map(UserId::value)
            .toList();
    work.stores().meetings().items(meeting.id()).stream()
        .map(AgendaItem::caseId)
        .filter(caseId -> work.stores().access().sees(caseId.value()))
        .forEach(caseId -> users.forEach(user -> end(work, meeting, caseId.value(), user)));
  }

  private static void end(Work work, Meeting meeting, UUID caseId, UUID user) {
    List<Grant> own =
        work.stores().access().of(caseId).stream().filter(g -> g.grantee().equals(user)).toList();
    boolean ofThisMeetingAlone =
        !own.isEmpty()
            && own.stream()
                .allMatch(
                    g -> Objects.equals(g.until(), Optional.of(Disclosing.sightEnds(meeting))));
    if (ofThisMeetingAlone) {
      work.stores().access().end(caseId, user, work.now());
    }
  }
}
