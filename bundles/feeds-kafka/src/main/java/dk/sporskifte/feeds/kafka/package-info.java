/**
 * Apache Kafka as a way in: Camel's component for it, made safe against losing a message, and a
 * client that tells what is wrong with its broker.
 */
package dk.sporskifte.feeds.kafka;
