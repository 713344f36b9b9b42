/** Serves the client, which npm builds of the TypeScript beside this package. */
package dk.sporskifte.web;
