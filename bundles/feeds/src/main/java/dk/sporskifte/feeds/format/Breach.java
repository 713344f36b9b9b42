package dk.sporskifte.feeds.format;

/**
 * Where the schema of a format itself is broken.
 *
 * @param line of the file, from 1
 * @param field path with slashes, for example {@code person/cpr}
 * @param keyword of JSON Schema that says the same, or {@code element} for one that is not expected
 *     where it stands
 */
public record Breach(long line, String field, String keyword) {}
