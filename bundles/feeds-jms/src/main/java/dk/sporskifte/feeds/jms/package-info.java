/**
 * Queues of Apache Artemis as a way in: Camel's component for JMS with a transaction for each
 * message, and connections that tell what is wrong with their broker.
 */
package dk.sporskifte.feeds.jms;
