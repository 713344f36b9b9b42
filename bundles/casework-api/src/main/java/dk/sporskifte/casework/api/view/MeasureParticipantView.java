package dk.sporskifte.casework.api.view;

import dk.sporskifte.model.MeasureParticipation;
import java.util.Objects;

/** Somebody who takes part in a measure, for whoever coordinates their case. */
public record MeasureParticipantView(
    MeasureParticipation participation, String caseNumber, String name) {
  public MeasureParticipantView {
    Objects.requireNonNull(participation);
    Objects.requireNonNull(caseNumber);
    Objects.requireNonNull(name);
  }
}
