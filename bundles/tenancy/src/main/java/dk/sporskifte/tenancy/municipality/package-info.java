/** Which municipalities are installed, and the way of working each has in force. */
package dk.sporskifte.tenancy.municipality;
