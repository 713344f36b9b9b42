package dk.sporskifte.rest.resource;

import dk.sporskifte.model.ContactPoint;
import java.util.Optional;

/**
 * Whom a young person who wants help can call.
 *
 * @param municipality its name
 * @param contact absent where nobody is named
 */
public record NamedContact(String municipality, Optional<ContactPoint> contact) {}
