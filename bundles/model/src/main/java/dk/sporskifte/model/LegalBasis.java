package dk.sporskifte.model;

/**
 * On what a disclosure stands (LAW-01); numbers are confirmed by the tenant's lawyer. No free
 * "other".
 */
public enum LegalBasis {
  RPL115_SSP,
  RPL115_PSP,
  RPL115_KSP_A,
  RPL115_KSP_B,
  RPL115_KSP_C,
  CONSENT,
  CUSTODY_HOLDER_CONSENT,
  BL_UNDERRETNING,
  BL_EARLY_PREVENTION,
  WITHIN_MUNICIPALITY,
  RSL_11C,
  BL_132_MOVE,
  DBL8_TASK,
  UKN_ACT;

  /** Whether it is somebody's consent, which must be there and last. */
  public boolean consent() {
    return this == CONSENT || this == CUSTODY_HOLDER_CONSENT;
  }
}
