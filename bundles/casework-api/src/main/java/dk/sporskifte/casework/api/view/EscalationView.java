package dk.sporskifte.casework.api.view;

import dk.sporskifte.model.CaseEscalation;
import java.util.Objects;

/**
 * @param forum name of the forum that decides
 * @param chief title of the post that decides
 * @param mine whether it is the reader's to decide
 */
public record EscalationView(CaseEscalation escalation, String forum, String chief, boolean mine) {
  public EscalationView {
    Objects.requireNonNull(escalation);
    Objects.requireNonNull(forum);
    Objects.requireNonNull(chief);
  }
}
