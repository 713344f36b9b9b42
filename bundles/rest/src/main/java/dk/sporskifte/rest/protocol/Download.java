package dk.sporskifte.rest.protocol;

/**
 * A file, answered as it is and to be kept, never shown: no browser runs what somebody attached.
 *
 * @param type media type
 */
public record Download(String name, String type, byte[] content) {}
