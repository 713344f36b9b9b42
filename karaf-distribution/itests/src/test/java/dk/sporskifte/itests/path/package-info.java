/**
 * The whole way a young person's case goes, municipality by municipality, as its people walk it.
 */
package dk.sporskifte.itests.path;
