package dk.sporskifte.rest.body;

import javax.validation.constraints.NotBlank;
import javax.validation.constraints.Size;

/**
 * Where a document is moved on to.
 *
 * @param state id of the template's next state
 */
public record RecordState(@NotBlank @Size(max = Limits.LINE) String state) {}
