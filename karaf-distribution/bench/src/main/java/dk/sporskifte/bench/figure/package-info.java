/** What was measured, and how it is told. */
package dk.sporskifte.bench.figure;
