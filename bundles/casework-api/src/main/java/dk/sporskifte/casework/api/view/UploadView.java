package dk.sporskifte.casework.api.view;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What becomes of an uploaded file; no person in it.
 *
 * @param code why all of it is refused
 * @param reason the same in Danish
 * @param records how many it holds
 * @param accepted how many wait for triage
 * @param notKept how many are counted and not kept
 * @param aside those for quarantine
 */
public record UploadView(
    Optional<String> code,
    Optional<String> reason,
    int records,
    int accepted,
    int notKept,
    List<Line> aside) {
  public UploadView {
    Objects.requireNonNull(code);
    Objects.requireNonNull(reason);
    aside = List.copyOf(aside);
  }

  /**
   * @param reason Danish, for a caseworker
   */
  public record Line(int recordNo, String code, String reason) {}
}
