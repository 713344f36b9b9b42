package dk.sporskifte.casework.api.port;

import dk.sporskifte.casework.api.Page;
import dk.sporskifte.casework.api.PageRequest;
import dk.sporskifte.casework.api.Sought;
import dk.sporskifte.casework.api.StaffSearch;
import dk.sporskifte.model.Post;
import dk.sporskifte.model.PostHolding;
import dk.sporskifte.model.PostId;
import dk.sporskifte.model.UserAccount;
import dk.sporskifte.model.UserId;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Posts and accounts page by page, where they are a thousand, and what belongs to those shown. */
public interface StaffStore {
  /**
   * Those that have not ended, by title.
   *
   * @param today on which whoever is sought by name holds the post
   */
  Page<Post> posts(StaffSearch search, LocalDate today, PageRequest page);

  /** By name; those closed, too. */
  Page<UserAccount> accounts(Optional<Sought> words, PageRequest page);

  List<UserAccount> accounts(Set<UserId> users);

  /** Past, present and coming. */
  List<PostHolding> ofPosts(Set<PostId> posts);

  /** Past, present and coming. */
  List<PostHolding> ofUsers(Set<UserId> users);
}
