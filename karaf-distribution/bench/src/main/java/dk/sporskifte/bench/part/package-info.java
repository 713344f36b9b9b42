/** The parts of the bench, each with a platform of its own. */
package dk.sporskifte.bench.part;
