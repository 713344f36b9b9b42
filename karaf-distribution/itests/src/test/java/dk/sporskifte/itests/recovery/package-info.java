/** What was acknowledged is there, whatever is killed. */
package dk.sporskifte.itests.recovery;
