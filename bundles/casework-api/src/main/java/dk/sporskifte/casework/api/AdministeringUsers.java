package dk.sporskifte.casework.api;

import dk.sporskifte.casework.api.view.EndedPost;
import dk.sporskifte.casework.api.view.OneTimePassword;
import dk.sporskifte.casework.api.view.UserView;
import dk.sporskifte.model.Actor;
import dk.sporskifte.model.Post;
import dk.sporskifte.model.PostHolding;
import dk.sporskifte.model.PostId;
import dk.sporskifte.model.UserId;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Accounts, posts and who holds them; for ADMINISTRATOR posts and the operator. */
public interface AdministeringUsers {
  /**
   * @param password at least 12 characters, or an {@code INVALID} refusal
   */
  Outcome<UserView> add(
      Tenant tenant, Actor actor, UserId id, String username, String name, char[] password);

  /** Revokes the account's tokens at once. */
  Outcome<UserView> deactivate(Tenant tenant, Actor actor, UserId user);

  /**
   * A new password for somebody who has lost theirs. It must be changed at the next log-in, and
   * every token of the account is revoked.
   */
  Outcome<OneTimePassword> resetPassword(Tenant tenant, Actor actor, UserId user);

  Outcome<List<UserView>> users(Tenant tenant, Actor actor);

  /**
   * By name.
   *
   * @param words of the name or the user name
   */
  Outcome<Page<UserView>> users(
      Tenant tenant, Actor actor, Optional<Sought> words, PageRequest page);

  Outcome<List<Post>> posts(Tenant tenant, Actor actor);

  /** Refused where the way of working has no such forum or seat. */
  Outcome<Post> addPost(Tenant tenant, Actor actor, Post post);

  /**
   * From today on; its open tasks and all that it sees go to another post of the same kind, so that
   * nothing is left without an owner.
   */
  Outcome<EndedPost> endPost(Tenant tenant, Actor actor, PostId post, PostId takenOverBy);

  Outcome<PostHolding> appoint(Tenant tenant, Actor actor, PostHolding holding);

  /**
   * Refused where something waits at the post and nobody else would hold it.
   *
   * @param until first day on which the post is no longer held
   */
  Outcome<PostHolding> endHolding(
      Tenant tenant, Actor actor, PostId post, UserId user, LocalDate until);
}
