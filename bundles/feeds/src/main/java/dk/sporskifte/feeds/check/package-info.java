/** Whether a message and each of its records may be used: schema, sender, legal gate, person. */
package dk.sporskifte.feeds.check;
