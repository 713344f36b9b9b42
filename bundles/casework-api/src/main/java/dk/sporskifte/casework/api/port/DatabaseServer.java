package dk.sporskifte.casework.api.port;

/** The PostgreSQL server all tenants of this installation share. */
public interface DatabaseServer {
  /** JDBC URL of the platform's database, without user or password. */
  String url();

  /** A role that may create roles and schemas. */
  String adminUser();

  String adminPassword();
}
