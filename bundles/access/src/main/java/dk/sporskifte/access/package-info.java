/**
 * Who may see and do what: rights carried by posts, the legal gateway each disclosure passes, and
 * the audit trail every use case leaves. Sight of a single case is not decided here but by the
 * database; {@link dk.sporskifte.access.Seen} turns what is not seen into a 404.
 */
@org.osgi.annotation.bundle.Export
@org.osgi.annotation.versioning.Version("0.1.0")
package dk.sporskifte.access;
