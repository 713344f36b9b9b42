package dk.sporskifte.model;

import java.util.regex.Pattern;

/**
 * The short name of a tenant: in URLs, schema, roles and folders.
 *
 * @param value a letter followed by at most 30 lower case letters, digits or underscores, for
 *     example {@code koge}
 */
public record TenantKey(String value) {
  private static final Pattern FORM = Pattern.compile("[a-z][a-z0-9_]{0,30}");

  public TenantKey {
    Require.that(FORM.matcher(value).matches(), "not a tenant key: " + value);
  }

  @Override
  public String toString() {
    return value;
  }
}
