package dk.sporskifte.casework.api.view;

/**
 * An account with a password that is shown once and is good for choosing another.
 *
 * @param password to be handed to its owner by another way than this
 */
public record OneTimePassword(UserView user, String password) {
  @Override
  public String toString() {
    return "OneTimePassword";
  }
}
