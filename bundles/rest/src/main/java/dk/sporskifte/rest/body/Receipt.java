package dk.sporskifte.rest.body;

import javax.validation.constraints.NotBlank;
import javax.validation.constraints.Size;

/**
 * What the authority answered to a notification.
 *
 * @param receipt its own reference
 */
public record Receipt(@NotBlank @Size(max = Limits.LINE) String receipt) {}
