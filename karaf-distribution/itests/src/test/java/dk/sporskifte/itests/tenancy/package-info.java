/** Tenants come, go, and never meet. */
package dk.sporskifte.itests.tenancy;
