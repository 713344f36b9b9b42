/** Measures the assembled distribution from outside: {@code ./sporskifte bench}. */
package dk.sporskifte.bench;
