package dk.sporskifte.casework.work;

import dk.sporskifte.access.Seen;
import dk.sporskifte.casework.api.Outcome;
import dk.sporskifte.casework.api.Refusal;
import dk.sporskifte.model.UserAccount;
import dk.sporskifte.model.UserId;

/** An account that something can be given to. */
public final class OpenAccount {
  private OpenAccount() {}

  /**
   * @param otherwise what is closed, and what to do instead
   */
  public static Outcome<UserAccount> of(Work work, UserId id, String otherwise) {
    return Seen.orNotFound(work.stores().accounts().find(id))
        .flatMap(
            account ->
                account.active()
                    ? Outcome.done(account)
                    : Outcome.refused(Refusal.conflict("user-inactive", otherwise)));
  }
}
