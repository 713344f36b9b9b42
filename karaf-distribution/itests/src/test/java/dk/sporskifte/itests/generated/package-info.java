/**
 * A municipality made from the archetype, as somebody who never saw the platform's code makes one.
 */
package dk.sporskifte.itests.generated;
