package dk.sporskifte.model;

import java.util.regex.Pattern;

/**
 * The Danish municipality code (kommunekode).
 *
 * @param value three digits; a leading zero of the four-digit form is dropped
 */
public record MunicipalityCode(String value) {
  private static final Pattern FORM = Pattern.compile("0?([1-9][0-9]{2})");

  public MunicipalityCode {
    var matcher = FORM.matcher(value);
    Require.that(
        matcher.matches(), "not a municipality code: " + value + ": write its three digits");
    value = matcher.group(1);
  }

  @Override
  public String toString() {
    return value;
  }
}
