/** Korsbæk, a municipality that does not exist, with people in its posts. */
package dk.sporskifte.casework.korsbaek;
