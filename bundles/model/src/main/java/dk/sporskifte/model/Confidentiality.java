package dk.sporskifte.model;

/** What only coordinators named for it may see, whatever other task somebody has. */
public enum Confidentiality {
  /** A concern about radicalisation (LAW-18). */
  RADICALISATION
}
