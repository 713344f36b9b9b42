package dk.sporskifte.casework.accounts;

import dk.sporskifte.access.Policy;
import dk.sporskifte.casework.api.Refusal;
import dk.sporskifte.casework.work.Given;
import dk.sporskifte.model.UserAccount;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Somebody to be given an account, and what is demanded for one. */
public record NewUser(String username, String name, char[] password, List<UserAccount> others) {
  static final List<Policy<NewUser>> POLICIES =
      List.of(
          NewUser::usernameCanBeTyped,
          user -> Given.text(user.name(), "navn"),
          user -> OwnPassword.isLongEnough(user.password()),
          NewUser::usernameIsFree);

  private static final Pattern USERNAME = Pattern.compile("[\\p{L}\\p{N}._@-]{2,100}");

  private static Optional<Refusal> usernameCanBeTyped(NewUser user) {
    return unusable(user.username());
  }

  /** What is against a name that nobody has yet. */
  public static Optional<Refusal> unusable(String username) {
    return Policy.unless(
        USERNAME.matcher(username).matches(),
        Refusal.invalid(
            "username-unusable",
            "Et brugernavn har 2 til 100 tegn: bogstaver, tal, punktum, bindestreg, understregning"
                + " eller @."));
  }

  private static Optional<Refusal> usernameIsFree(NewUser user) {
    return Policy.unless(
        user.others().stream().noneMatch(a -> a.username().equalsIgnoreCase(user.username())),
        Refusal.conflict("username-taken", "Brugernavnet er i brug. Vælg et andet."));
  }

  @Override
  public String toString() {
    return "NewUser";
  }
}
