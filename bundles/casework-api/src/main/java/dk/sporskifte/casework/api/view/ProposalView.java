package dk.sporskifte.casework.api.view;

import dk.sporskifte.municipality.spi.Proposal;
import java.util.List;

/**
 * "Hvorfor?"
 *
 * @param code ADMIT, DECLINE or ASK_CASEWORKER
 */
public record ProposalView(
    String programme,
    String code,
    List<Proposal.Reason> reasons,
    String modelCode,
    String modelVersion) {
  public ProposalView {
    reasons = List.copyOf(reasons);
  }
}
