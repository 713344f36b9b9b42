package dk.sporskifte.model;

import java.util.Objects;
import java.util.Optional;

/**
 * One case on one agenda. Holds no name: who it is about is seen by those who may see the case.
 *
 * @param position from 1
 * @param outcome what the meeting concluded; absent until then
 * @param minutes what was written about it at the meeting
 */
public record AgendaItem(
    AgendaItemId id,
    MeetingId meeting,
    CaseId caseId,
    int position,
    Optional<String> outcome,
    Optional<String> minutes,
    int version) {
  public AgendaItem {
    Objects.requireNonNull(id);
    Objects.requireNonNull(meeting);
    Objects.requireNonNull(caseId);
    Require.that(position > 0, "an agenda counts from 1");
    Objects.requireNonNull(outcome);
    Objects.requireNonNull(minutes);
  }

  /** One of which nothing is written yet. */
  public AgendaItem(
      AgendaItemId id,
      MeetingId meeting,
      CaseId caseId,
      int position,
      Optional<String> outcome,
      int version) {
    this(id, meeting, caseId, position, outcome, Optional.empty(), version);
  }

  public AgendaItem concluded(String text) {
    return new AgendaItem(
        id,
        meeting,
        caseId,
        position,
        Optional.of(Require.text(text, "outcome")),
        minutes,
        version);
  }

  public AgendaItem minuted(String text) {
    return new AgendaItem(
        id,
        meeting,
        caseId,
        position,
        outcome,
        Optional.of(Require.text(text, "minutes")),
        version);
  }
}
