package dk.sporskifte.model;

import java.util.Objects;
import java.util.Optional;

/**
 * One case on one agenda. Holds no name: who it is about is seen by those who may see the case.
 *
 * @param position from 1
 * @param outcome what the meeting concluded; absent until then
 */
public record AgendaItem(
    AgendaItemId id,
    MeetingId meeting,
    CaseId caseId,
    int position,
    Optional<String> outcome,
    int version) {
  public AgendaItem {
    Objects.requireNonNull(id);
    Objects.requireNonNull(meeting);
    Objects.requireNonNull(caseId);
    Require.that(position > 0, "an agenda counts from 1");
    Objects.requireNonNull(outcome);
  }

  public AgendaItem concluded(String text) {
    return new AgendaItem(
        id, meeting, caseId, position, Optional.of(Require.text(text, "outcome")), version);
  }
}
