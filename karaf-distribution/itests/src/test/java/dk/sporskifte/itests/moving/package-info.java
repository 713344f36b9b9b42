/** A municipality moves in with what it has today. */
package dk.sporskifte.itests.moving;
