package dk.sporskifte.rest.problem;

import java.util.Map;
import java.util.Optional;

/**
 * One thing that cannot be used as it was sent; never holds what was sent.
 *
 * @param pointer where in the body: a JSON pointer in a URI fragment, for example {@code
 *     #/person/cpr}
 * @param parameter or else which parameter of path, query or header
 * @param text key of the message
 * @param values what the message names, for example {@code max}
 */
public record InputError(
    Optional<String> pointer, Optional<String> parameter, String text, Map<String, String> values) {
  public InputError {
    values = Map.copyOf(values);
  }

  public static InputError at(String pointer, String text) {
    return at(pointer, text, Map.of());
  }

  public static InputError at(String pointer, String text, Map<String, String> values) {
    return new InputError(Optional.of(pointer), Optional.empty(), text, values);
  }

  public static InputError in(String parameter, String text, Map<String, String> values) {
    return new InputError(Optional.empty(), Optional.of(parameter), text, values);
  }
}
