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
  /** Manages users, posts and feeds; sees no case. */
  ADMINISTRATOR,
  /** Reads the audit trail; sees no case. */
  AUDITOR
}
