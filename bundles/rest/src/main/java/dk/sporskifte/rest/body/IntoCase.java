package dk.sporskifte.rest.body;

import dk.sporskifte.model.CaseId;
import java.util.Optional;
import javax.validation.constraints.Size;

/**
 * What a partner told goes into a case.
 *
 * @param into one of several open cases; left out where there is one
 * @param note left out where there is nothing to add
 */
public record IntoCase(Optional<CaseId> into, Optional<@Size(max = Limits.TEXT) String> note) {
  @Override
  public String toString() {
    return "IntoCase";
  }
}
