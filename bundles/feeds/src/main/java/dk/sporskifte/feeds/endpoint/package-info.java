/** Any endpoint of Camel as a way in: a queue, a topic, whatever component is installed. */
package dk.sporskifte.feeds.endpoint;
