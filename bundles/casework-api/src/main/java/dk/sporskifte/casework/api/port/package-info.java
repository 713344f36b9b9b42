/**
 * What the use cases need of the world: stores, tenants, ids, the database server. A technical
 * failure is one unchecked exception per port.
 */
@org.osgi.annotation.bundle.Export
@org.osgi.annotation.versioning.Version("0.1.0")
package dk.sporskifte.casework.api.port;
