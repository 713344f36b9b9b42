/** Clients at work at the same time, and how long each waited. */
package dk.sporskifte.bench.load;
