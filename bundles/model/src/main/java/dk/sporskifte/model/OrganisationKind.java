package dk.sporskifte.model;

/**
 * What an organisation is to the law: on what something may be disclosed to it (LAW-01, LAW-03).
 */
public enum OrganisationKind {
  POLICE,
  /** Kriminalforsorgen. */
  PRISON_SERVICE,
  /** School, social services, job centre, health. */
  AUTHORITY,
  /** Private or self-governing: associations, companies, foundations. */
  PRIVATE
}
