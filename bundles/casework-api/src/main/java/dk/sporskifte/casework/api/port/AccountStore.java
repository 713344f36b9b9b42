package dk.sporskifte.casework.api.port;

import dk.sporskifte.model.Post;
import dk.sporskifte.model.PostHolding;
import dk.sporskifte.model.PostId;
import dk.sporskifte.model.Role;
import dk.sporskifte.model.UserAccount;
import dk.sporskifte.model.UserId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Accounts, posts, tokens. */
public interface AccountStore {
  void add(UserAccount account, String passwordHash);

  void save(UserAccount account);

  Optional<UserAccount> find(UserId id);

  List<UserAccount> accounts();

  /**
   * For the LOGIN actor; the name is compared without regard to case. Locks the account's row until
   * the transaction ends, so that attempts are counted one after the other.
   */
  Optional<Credentials> credentials(String username);

  /** For the LOGIN actor: counts a failure, locking the account once there are too many. */
  void recordFailure(UserId user, int failures, Optional<Instant> lockedUntil);

  /** For the LOGIN actor. */
  void addToken(byte[] tokenHash, UserId user, Instant from, Instant until);

  /** For the LOGIN actor. */
  void revokeToken(byte[] tokenHash);

  void revokeTokensOf(UserId user);

  /**
   * For the LOGIN actor one that lasts; for those who administer one that its owner must change.
   * Forgets wrong attempts.
   */
  void setPassword(UserId user, String passwordHash);

  void add(Post post);

  Optional<Post> post(PostId id);

  /** Those that have not ended. */
  List<Post> posts();

  /** Those that have ended, too: what they did keeps its name. */
  List<Post> everyPost();

  /** Those that have not ended. */
  List<Post> postsOf(Role role);

  /** It belongs to a unit of that name from now on. */
  void belongs(PostId post, String unit);

  void add(PostHolding holding);

  void save(PostHolding holding);

  /** Past, present and coming. */
  List<PostHolding> holdings();

  /**
   * @param failures wrong attempts since the last right one
   * @param mustChange whether the password is good for nothing but choosing another
   */
  record Credentials(UserAccount account, String passwordHash, int failures, boolean mustChange) {
    @Override
    public String toString() {
      return "Credentials of " + account.id().value();
    }
  }
}
