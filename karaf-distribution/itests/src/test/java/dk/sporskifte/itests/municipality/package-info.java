/** Municipalities that these tests deploy: another version of Køge, and some that are wrong. */
package dk.sporskifte.itests.municipality;
