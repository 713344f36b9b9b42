package dk.sporskifte.casework.api.view;

import java.util.List;

/**
 * What was moved in.
 *
 * @param passwords of the new accounts, shown this once
 */
public record ImportResult(List<Made> made, List<InitialPassword> passwords) {
  public ImportResult {
    made = List.copyOf(made);
    passwords = List.copyOf(passwords);
  }

  /**
   * @param count how many were made
   */
  public record Made(ImportSheet sheet, int count) {}

  /** What somebody logs in with the first time. */
  public record InitialPassword(String username, String name, String password) {
    @Override
    public String toString() {
      return "InitialPassword";
    }
  }
}
