/** Passwords and encryption keys of tenants, in files readable by their owner alone. */
package dk.sporskifte.tenancy.secrets;
