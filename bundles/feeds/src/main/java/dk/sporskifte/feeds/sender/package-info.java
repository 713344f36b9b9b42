/** Senders as operators configure them, each with the ways in that its configuration names. */
package dk.sporskifte.feeds.sender;
