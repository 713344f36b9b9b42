/** What ways in by a broker are tried with: a node, a store that counts, and what was logged. */
package dk.sporskifte.feeds.endpoint.tried;
