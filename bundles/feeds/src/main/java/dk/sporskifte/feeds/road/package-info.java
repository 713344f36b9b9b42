/**
 * The one road inside: whatever way a message came in, it is checked, handed over in one
 * transaction and answered with a receipt.
 */
package dk.sporskifte.feeds.road;
