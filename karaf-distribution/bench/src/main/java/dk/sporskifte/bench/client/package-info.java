/** The platform's REST interface and its users as the bench needs them. */
package dk.sporskifte.bench.client;
