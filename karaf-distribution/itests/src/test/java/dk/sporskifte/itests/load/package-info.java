/** A steady load of requests, every answer of which is looked at. */
package dk.sporskifte.itests.load;
