/** The PostgreSQL server all tenants share, whether it can be used, and each tenant's pool. */
package dk.sporskifte.tenancy.database;
