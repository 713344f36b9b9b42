package dk.sporskifte.example.data;

import dk.sporskifte.model.CaseId;
import dk.sporskifte.model.IntakeChannel;
import java.util.Optional;

/**
 * One young person's way, as far as it has come.
 *
 * @param name within the tenant
 * @param receivedDaysAgo when the referral was received
 * @param formThere whether the referral form was there from the start
 * @param closing why it was closed; DECLINED where it never was enrolled
 */
record Story(
    String name,
    Youth youth,
    Optional<String> programme,
    IntakeChannel channel,
    int receivedDaysAgo,
    boolean formThere,
    boolean presented,
    Step reached,
    Optional<String> closing) {
  static final String DECLINED = "DECLINED";

  CaseId id(Office office) {
    return new CaseId(office.id("case " + name));
  }

  boolean declined() {
    return closing.filter(DECLINED::equals).isPresent();
  }

  /** Those come this far have been to a meeting that was held. */
  boolean takenUp() {
    return reached.reaches(Step.TAKEN_UP);
  }
}
