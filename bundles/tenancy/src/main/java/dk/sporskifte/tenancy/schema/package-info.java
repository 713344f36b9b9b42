/** Roles, schema and migrations of a tenant: plain Java over JDBC, free of OSGi. */
package dk.sporskifte.tenancy.schema;
