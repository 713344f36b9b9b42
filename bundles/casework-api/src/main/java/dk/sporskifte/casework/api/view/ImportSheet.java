package dk.sporskifte.casework.api.view;

/** What can be moved in, in the order in which one leans on another. */
public enum ImportSheet {
  ACCOUNTS,
  /** With their units, and the seats they have in forums. */
  POSTS,
  /** Who holds which post. */
  HOLDINGS,
  PEOPLE,
  CASES
}
