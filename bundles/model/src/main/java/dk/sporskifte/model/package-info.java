/**
 * What the domain consists of, as immutable records that validate themselves. Instants are UTC;
 * dates and ages are Europe/Copenhagen's. No component is null: what may be absent is an {@link
 * java.util.Optional}.
 */
@org.osgi.annotation.bundle.Export
@org.osgi.annotation.versioning.Version("0.1.0")
package dk.sporskifte.model;
