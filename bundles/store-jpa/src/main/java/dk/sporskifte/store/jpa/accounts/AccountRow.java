package dk.sporskifte.store.jpa.accounts;

import dk.sporskifte.model.UserAccount;
import dk.sporskifte.model.UserId;
import dk.sporskifte.store.jpa.rows.VersionedRow;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import javax.persistence.Column;
import javax.persistence.Entity;
import javax.persistence.Id;
import javax.persistence.Table;

@Entity
@Table(name = "user_account")
class AccountRow extends VersionedRow {
  @Id private UUID id;
  private String username;
  private String name;
  private boolean active;

  @Column(name = "locked_until")
  private Instant lockedUntil;

  protected AccountRow() {}

  AccountRow(UserAccount account) {
    id = account.id().value();
    take(account);
  }

  final void take(UserAccount account) {
    username = account.username();
    name = account.name();
    active = account.active();
    lockedUntil = account.lockedUntil().orElse(null);
  }

  void lock(Instant until) {
    lockedUntil = until;
  }

  UserAccount account() {
    return new UserAccount(
        new UserId(id), username, name, active, Optional.ofNullable(lockedUntil), version());
  }
}
