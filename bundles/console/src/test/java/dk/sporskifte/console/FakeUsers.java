package dk.sporskifte.console;

import dk.sporskifte.casework.api.AdministeringUsers;
import dk.sporskifte.casework.api.Outcome;
import dk.sporskifte.casework.api.Page;
import dk.sporskifte.casework.api.PageRequest;
import dk.sporskifte.casework.api.Refusal;
import dk.sporskifte.casework.api.Sought;
import dk.sporskifte.casework.api.Tenant;
import dk.sporskifte.casework.api.view.EndedPost;
import dk.sporskifte.casework.api.view.OneTimePassword;
import dk.sporskifte.casework.api.view.UserView;
import dk.sporskifte.model.Actor;
import dk.sporskifte.model.Post;
import dk.sporskifte.model.PostHolding;
import dk.sporskifte.model.PostId;
import dk.sporskifte.model.SystemActor;
import dk.sporskifte.model.UserAccount;
import dk.sporskifte.model.UserId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Accounts and posts in memory; only the operator may. */
final class FakeUsers implements AdministeringUsers {
  final List<UserAccount> accounts = new ArrayList<>();
  final List<Post> posts = new ArrayList<>();
  final List<PostHolding> holdings = new ArrayList<>();
  String password;

  @Override
  public Outcome<UserView> add(
      Tenant tenant, Actor actor, UserId id, String username, String name, char[] characters) {
    if (actor != SystemActor.OPERATOR) {
      return Outcome.refused(Refusal.forbidden());
    }
    if (accounts.stream().anyMatch(account -> account.username().equals(username))) {
      return Outcome.refused(Refusal.conflict("username-taken", "Brugernavnet er optaget."));
    }
    password = new String(characters);
    UserAccount account = new UserAccount(id, username, name, true, Optional.empty(), 1);
    accounts.add(account);
    return Outcome.done(new UserView(account, List.of()));
  }

  @Override
  public Outcome<UserView> deactivate(Tenant tenant, Actor actor, UserId user) {
    throw new UnsupportedOperationException();
  }

  @Override
  public Outcome<Page<UserView>> users(
      Tenant tenant, Actor actor, Optional<Sought> words, PageRequest page) {
    throw new UnsupportedOperationException();
  }

  @Override
  public Outcome<List<UserView>> users(Tenant tenant, Actor actor) {
    return Outcome.done(
        accounts.stream().map(account -> new UserView(account, of(account.id()))).toList());
  }

  @Override
  public Outcome<List<Post>> posts(Tenant tenant, Actor actor) {
    return Outcome.done(List.copyOf(posts));
  }

  @Override
  public Outcome<Post> addPost(Tenant tenant, Actor actor, Post post) {
    posts.add(post);
    return Outcome.done(post);
  }

  @Override
  public Outcome<PostHolding> appoint(Tenant tenant, Actor actor, PostHolding holding) {
    holdings.add(holding);
    return Outcome.done(holding);
  }

  @Override
  public Outcome<OneTimePassword> resetPassword(Tenant tenant, Actor actor, UserId user) {
    throw new UnsupportedOperationException();
  }

  @Override
  public Outcome<EndedPost> endPost(Tenant tenant, Actor actor, PostId post, PostId takenOverBy) {
    throw new UnsupportedOperationException();
  }

  @Override
  public Outcome<PostHolding> endHolding(
      Tenant tenant, Actor actor, PostId post, UserId user, LocalDate until) {
    throw new UnsupportedOperationException();
  }

  private List<PostHolding> of(UserId user) {
    return holdings.stream().filter(holding -> holding.user().equals(user)).toList();
  }
}
