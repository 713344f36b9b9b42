/** Partners who send by every way there is, as they see the platform from outside. */
package dk.sporskifte.itests.ways;
