/**
 * What tests share: synthetic people, a clock that stands still, small ways of working, the
 * contract every municipality keeps, and the mark that says which requirement a test proves.
 */
@org.osgi.annotation.bundle.Export
@org.osgi.annotation.versioning.Version("0.1.0")
package dk.sporskifte.testkit;
