/** The formats a message may come in, each read into the same envelope and records. */
package dk.sporskifte.feeds.format;
