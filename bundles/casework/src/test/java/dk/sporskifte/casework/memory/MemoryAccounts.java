package dk.sporskifte.casework.memory;

import dk.sporskifte.casework.api.port.AccountStore;
import dk.sporskifte.casework.memory.Rows.Ended;
import dk.sporskifte.casework.memory.Rows.Secret;
import dk.sporskifte.casework.memory.Rows.Token;
import dk.sporskifte.model.Absence;
import dk.sporskifte.model.Post;
import dk.sporskifte.model.PostHolding;
import dk.sporskifte.model.PostId;
import dk.sporskifte.model.Role;
import dk.sporskifte.model.SystemActor;
import dk.sporskifte.model.UserAccount;
import dk.sporskifte.model.UserActor;
import dk.sporskifte.model.UserId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

record MemoryAccounts(Session session) implements AccountStore {
  @Override
  public void add(UserAccount account, String passwordHash) {
    table().add(account.id(), account);
    session.table(Secret.class).add(account.id(), new Secret(passwordHash, 0, false));
  }

  @Override
  public void save(UserAccount account) {
    table().save(account.id(), account);
  }

  @Override
  public Optional<UserAccount> find(UserId id) {
    return table().find(id);
  }

  @Override
  public List<UserAccount> accounts() {
    return table().all().toList();
  }

  @Override
  public Optional<Credentials> credentials(String username) {
    return table()
        .all()
        .filter(a -> a.username().equalsIgnoreCase(username))
        .findFirst()
        .map(
            a -> {
              Secret secret = session.table(Secret.class).find(a.id()).orElseThrow();
              return new Credentials(a, secret.hash(), secret.failures(), secret.mustChange());
            });
  }

  @Override
  public void recordFailure(UserId user, int failures, Optional<Instant> lockedUntil) {
    Secret secret = session.table(Secret.class).find(user).orElseThrow();
    session
        .table(Secret.class)
        .save(user, new Secret(secret.hash(), failures, secret.mustChange()));
    UserAccount a = find(user).orElseThrow();
    save(new UserAccount(a.id(), a.username(), a.name(), a.active(), lockedUntil, a.version()));
  }

  @Override
  public void addToken(byte[] tokenHash, UserId user, Instant from, Instant until) {
    session.table(Token.class).add(key(tokenHash), new Token(user, from, until, false));
  }

  Optional<UserActor> actorOf(byte[] tokenHash, Instant now, LocalDate today) {
    return session
        .table(Token.class)
        .find(key(tokenHash))
        .filter(t -> !t.revoked() && now.isBefore(t.until()))
        .flatMap(t -> find(t.user()))
        .filter(UserAccount::active)
        .map(a -> new UserActor(a.id(), a.name(), postsHeld(a.id(), today)));
  }

  @Override
  public void revokeToken(byte[] tokenHash) {
    session
        .table(Token.class)
        .find(key(tokenHash))
        .ifPresent(t -> session.table(Token.class).save(key(tokenHash), revoked(t)));
  }

  @Override
  public void revokeTokensOf(UserId user) {
    session.table(Token.class).change(t -> t.user().equals(user), MemoryAccounts::revoked);
  }

  @Override
  public void setPassword(UserId user, String passwordHash) {
    session
        .table(Secret.class)
        .save(user, new Secret(passwordHash, 0, session.actor() != SystemActor.LOGIN));
  }

  @Override
  public void add(Post post) {
    session.table(Post.class).add(post.id(), post);
  }

  @Override
  public Optional<Post> post(PostId id) {
    return session.table(Post.class).find(id);
  }

  @Override
  public List<Post> posts() {
    return everyPost().stream().filter(p -> !ended(p.id())).toList();
  }

  @Override
  public List<Post> everyPost() {
    return session.table(Post.class).all().toList();
  }

  @Override
  public List<Post> postsOf(Role role) {
    return posts().stream().filter(p -> p.role() == role).toList();
  }

  @Override
  public void belongs(PostId id, String unit) {
    Post p = post(id).orElseThrow();
    session
        .table(Post.class)
        .save(id, new Post(id, p.title(), p.role(), unit, p.forum(), p.seat()));
  }

  @Override
  public void add(PostHolding holding) {
    session.table(PostHolding.class).add(key(holding), holding);
  }

  @Override
  public void save(PostHolding holding) {
    session.table(PostHolding.class).save(key(holding), holding);
  }

  @Override
  public List<PostHolding> holdings() {
    return session.table(PostHolding.class).all().toList();
  }

  private List<Post> postsHeld(UserId user, LocalDate today) {
    Set<UserId> covered =
        session
            .table(Absence.class)
            .all()
            .filter(a -> a.on(today) && a.cover().filter(user::equals).isPresent())
            .map(Absence::user)
            .collect(Collectors.toSet());
    return holdings().stream()
        .filter(h -> (h.user().equals(user) || covered.contains(h.user())) && h.on(today))
        .map(h -> post(h.post()).orElseThrow())
        .filter(p -> !ended(p.id()))
        .distinct()
        .toList();
  }

  private boolean ended(PostId post) {
    return session.table(Ended.class).find(post).isPresent();
  }

  private static Token revoked(Token token) {
    return new Token(token.user(), token.from(), token.until(), true);
  }

  private static String key(byte[] tokenHash) {
    return HexFormat.of().formatHex(tokenHash);
  }

  private static String key(PostHolding holding) {
    return holding.post() + " " + holding.user() + " " + holding.from();
  }

  private Table<UserAccount> table() {
    return session.table(UserAccount.class);
  }
}
