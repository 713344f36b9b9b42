package dk.sporskifte.store.jpa.accounts;

import dk.sporskifte.casework.api.port.AccountStore.Credentials;
import dk.sporskifte.model.UserAccount;
import java.util.UUID;
import javax.persistence.Column;
import javax.persistence.Entity;
import javax.persistence.Id;
import javax.persistence.Table;

/** Apart from the account, so that a log-in alone reads it. */
@Entity
@Table(name = "credential")
class CredentialRow {
  @Id
  @Column(name = "user_id")
  private UUID user;

  @Column(name = "password_hash")
  private String passwordHash;

  private int failures;

  @Column(name = "must_change")
  private boolean mustChange;

  protected CredentialRow() {}

  CredentialRow(UUID user, String passwordHash) {
    this.user = user;
    this.passwordHash = passwordHash;
  }

  UUID user() {
    return user;
  }

  void count(int wrongAttempts) {
    failures = wrongAttempts;
  }

  Credentials credentials(UserAccount account) {
    return new Credentials(account, passwordHash, failures, mustChange);
  }
}
