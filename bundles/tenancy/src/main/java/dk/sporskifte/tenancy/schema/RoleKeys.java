package dk.sporskifte.tenancy.schema;

/**
 * What a tenant's roles are opened with.
 *
 * @param mark of the tenant's encryption key, hexadecimal; see {@link KeyMarks}
 */
public record RoleKeys(String ownerPassword, String appPassword, String mark) {
  public RoleKeys {
    if (!mark.matches("[0-9a-f]+")) {
      throw new IllegalArgumentException("a mark is hexadecimal");
    }
  }

  @Override
  public String toString() {
    return "RoleKeys " + mark;
  }
}
