/**
 * What a municipality tells the platform. A tenant bundle publishes exactly one {@link
 * dk.sporskifte.municipality.spi.Municipality}; everything in it is data that validates itself, and
 * code only where a rule must think. A rule proposes, with a reason and its source; a person
 * decides.
 */
@org.osgi.annotation.bundle.Export
@org.osgi.annotation.versioning.Version("0.1.0")
package dk.sporskifte.municipality.spi;
