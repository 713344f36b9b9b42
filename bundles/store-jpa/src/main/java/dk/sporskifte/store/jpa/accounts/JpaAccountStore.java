package dk.sporskifte.store.jpa.accounts;

import dk.sporskifte.casework.api.port.AccountStore;
import dk.sporskifte.model.Post;
import dk.sporskifte.model.PostHolding;
import dk.sporskifte.model.PostId;
import dk.sporskifte.model.Role;
import dk.sporskifte.model.UserAccount;
import dk.sporskifte.model.UserId;
import dk.sporskifte.store.jpa.rows.Rows;
import dk.sporskifte.store.jpa.rows.StaleRowException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Accounts, posts and who holds them in rows. */
public record JpaAccountStore(Rows rows) implements AccountStore {
  @Override
  public void add(UserAccount account, String passwordHash) {
    rows.add(new AccountRow(account));
    rows.add(new CredentialRow(account.id().value(), passwordHash));
  }

  @Override
  public void save(UserAccount account) {
    rows.save(AccountRow.class, account.id().value(), account.version(), r -> r.take(account));
  }

  @Override
  public Optional<UserAccount> find(UserId id) {
    return rows.find(AccountRow.class, id.value()).map(AccountRow::account);
  }

  @Override
  public List<UserAccount> accounts() {
    return rows.list(AccountRow.class, "select a from AccountRow a order by a.name, a.id").stream()
        .map(AccountRow::account)
        .toList();
  }

  @Override
  public Optional<Credentials> credentials(String username) {
    return rows
        .select(
            CredentialRow.class,
            "select c.* from credential c join user_account u on u.id = c.user_id")
        .where("lower(u.username) = lower(?)", username)
        .locked("c")
        .stream()
        .findFirst()
        .map(row -> row.credentials(find(new UserId(row.user())).orElseThrow()));
  }

  @Override
  public void recordFailure(UserId user, int failures, Optional<Instant> lockedUntil) {
    rows.change(CredentialRow.class, user.value(), row -> row.count(failures));
    UserAccount account = find(user).orElseThrow(StaleRowException::new);
    if (!account.lockedUntil().equals(lockedUntil)) {
      rows.save(
          AccountRow.class,
          user.value(),
          account.version(),
          row -> row.lock(lockedUntil.orElse(null)));
    }
  }

  @Override
  public void addToken(byte[] tokenHash, UserId user, Instant from, Instant until) {
    new Tokens(rows).add(tokenHash, user, from, until);
  }

  @Override
  public void revokeToken(byte[] tokenHash) {
    new Tokens(rows).revoke(tokenHash);
  }

  @Override
  public void revokeTokensOf(UserId user) {
    new Tokens(rows).revokeAllOf(user);
  }

  @Override
  public void setPassword(UserId user, String passwordHash) {
    rows.value("select set_password(?1, ?2)", user.value(), passwordHash);
    rows.forget(CredentialRow.class, user.value());
  }

  @Override
  public void add(Post post) {
    rows.add(new PostRow(post));
  }

  @Override
  public Optional<Post> post(PostId id) {
    return rows.find(PostRow.class, id.value()).map(PostRow::post);
  }

  @Override
  public List<Post> posts() {
    return rows
        .list(
            PostRow.class, "select p from PostRow p where p.endedOn is null order by p.title, p.id")
        .stream()
        .map(PostRow::post)
        .toList();
  }

  @Override
  public List<Post> everyPost() {
    return rows.list(PostRow.class, "select p from PostRow p order by p.title, p.id").stream()
        .map(PostRow::post)
        .toList();
  }

  @Override
  public List<Post> postsOf(Role role) {
    return rows
        .list(
            PostRow.class,
            "select p from PostRow p where p.role = ?1 and p.endedOn is null"
                + " order by p.title, p.id",
            role)
        .stream()
        .map(PostRow::post)
        .toList();
  }

  @Override
  public void belongs(PostId post, String unit) {
    rows.change(PostRow.class, post.value(), row -> row.belongs(unit));
  }

  @Override
  public void add(PostHolding holding) {
    rows.addLast(new HoldingRow(rows.newId(), holding));
  }

  @Override
  public void save(PostHolding holding) {
    rows.change(
        rows.first(
                HoldingRow.class,
                "select h from HoldingRow h where h.post = ?1 and h.user = ?2 and h.from = ?3",
                holding.post().value(),
                holding.user().value(),
                holding.from())
            .orElseThrow(StaleRowException::new),
        row -> row.take(holding));
  }

  @Override
  public List<PostHolding> holdings() {
    return rows.list(HoldingRow.class, "select h from HoldingRow h order by h.from, h.id").stream()
        .map(HoldingRow::holding)
        .toList();
  }
}
