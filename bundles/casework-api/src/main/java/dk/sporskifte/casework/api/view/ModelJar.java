package dk.sporskifte.casework.api.view;

import java.time.Instant;

/**
 * A version of a municipality's bundle in the tenant's folder of models.
 *
 * @param file its name there; {@code opened/1.jar} is kept of a version that opened
 * @param laidAt when it was laid there, or last opened
 */
public record ModelJar(String file, Instant laidAt, long bytes) {}
