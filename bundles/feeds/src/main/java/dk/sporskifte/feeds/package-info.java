/**
 * What a feed of a partner brings: its published format and what its records mean. Each {@link
 * dk.sporskifte.feeds.Feed} is a bundle of its own; receiving, validating, handing over and
 * acknowledging is the same for all of them and stays inside this bundle.
 */
@org.osgi.annotation.bundle.Export
@org.osgi.annotation.versioning.Version("0.1.0")
package dk.sporskifte.feeds;
