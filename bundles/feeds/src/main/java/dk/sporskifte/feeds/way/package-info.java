/**
 * What ways in share: a sender as an operator configured it, who takes a message and answers with a
 * receipt. A way in is a bundle of its own and knows nothing else of the road inside.
 */
@org.osgi.annotation.bundle.Export
@org.osgi.annotation.versioning.Version("0.1.0")
package dk.sporskifte.feeds.way;
