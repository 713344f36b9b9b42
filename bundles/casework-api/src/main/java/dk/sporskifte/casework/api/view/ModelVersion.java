package dk.sporskifte.casework.api.view;

import java.time.Instant;

/**
 * A version of a municipality's model, which decisions name.
 *
 * @param code of the municipality
 * @param name of the model as it was then
 * @param openedAt when the tenant first opened with it
 * @param inForce whether the tenant works by it now
 */
public record ModelVersion(
    String code, String name, String version, Instant openedAt, boolean inForce) {}
