package dk.sporskifte.rest.protocol;

/** The version the client read before it changed something, from {@code If-Match}. */
public record ExpectedVersion(int value) {}
