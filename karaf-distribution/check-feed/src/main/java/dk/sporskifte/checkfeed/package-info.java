/** What {@code ./sporskifte check-feed} runs: the platform's own checks, without the platform. */
package dk.sporskifte.checkfeed;
