/** Police lists as a sender drops them. */
package dk.sporskifte.itests.feed;
