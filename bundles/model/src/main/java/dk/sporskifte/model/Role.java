package dk.sporskifte.model;

/** What a post is for; rights follow from it, sight of a single case does not. */
public enum Role {
  /** Coordinates individual cases: SSP+ medarbejder, SSP-konsulent. */
  CASEWORKER,
  /** Gives each line of a feed its outcome. */
  TRIAGE,
  /** Prepares meetings and keeps minutes. */
  SECRETARIAT,
  /** Answers for deadlines. */
  LEADER,
  /** Takes part in meetings: school, social services, police, job centre, Kriminalforsorgen. */
  PARTNER,
  /**
   * Works anywhere in the municipality: a teacher, a club worker, a librarian. Raises concerns, and
   * sees those it raised or answers for.
   */
  EMPLOYEE,
  /**
   * Sits in a board or council that sees figures alone: politicians, chiefs, the Lokalråd. Sees no
   * case, and nothing that is granted by mistake shows it one.
   */
  BOARD_MEMBER,
  /** Manages users, posts and feeds; sees no case. */
  ADMINISTRATOR,
  /** Reads the audit trail; sees no case. */
  AUDITOR
}
