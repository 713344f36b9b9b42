package dk.sporskifte.model;

/** What somebody is in the picture of a group; kept apart, and never added up. */
public enum GroupRole {
  /** Somebody is concerned about them. */
  CONCERNED,
  /** Suspected, or charged, of something done with the group. */
  SUSPECTED,
  /** Does the group good: a young person, an adult, a club. */
  RESOURCE,
  /** Somebody the group has done wrong: never in the picture, and known so that it can say so. */
  VICTIM
}
