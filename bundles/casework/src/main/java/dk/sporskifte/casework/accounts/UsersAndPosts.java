package dk.sporskifte.casework.accounts;

import dk.sporskifte.access.Policy;
import dk.sporskifte.access.Seen;
import dk.sporskifte.access.UseCase;
import dk.sporskifte.casework.api.AdministeringUsers;
import dk.sporskifte.casework.api.Outcome;
import dk.sporskifte.casework.api.Page;
import dk.sporskifte.casework.api.PageRequest;
import dk.sporskifte.casework.api.Refusal;
import dk.sporskifte.casework.api.Sought;
import dk.sporskifte.casework.api.Tenant;
import dk.sporskifte.casework.api.port.AccountStore;
import dk.sporskifte.casework.api.view.EndedPost;
import dk.sporskifte.casework.api.view.OneTimePassword;
import dk.sporskifte.casework.api.view.UserView;
import dk.sporskifte.casework.baton.ConcernsClimbing;
import dk.sporskifte.casework.people.Board;
import dk.sporskifte.casework.people.SightOfNewPost;
import dk.sporskifte.casework.way.Known;
import dk.sporskifte.casework.work.AuditedWork;
import dk.sporskifte.casework.work.OpenAccount;
import dk.sporskifte.casework.work.Searching;
import dk.sporskifte.casework.work.Work;
import dk.sporskifte.model.Actor;
import dk.sporskifte.model.Post;
import dk.sporskifte.model.PostHolding;
import dk.sporskifte.model.PostId;
import dk.sporskifte.model.UserAccount;
import dk.sporskifte.model.UserId;
import dk.sporskifte.municipality.spi.WayOfWorking;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Accounts, posts and who holds them; access follows the post, not the person. */
@Component
public final class UsersAndPosts implements AdministeringUsers {
  private final AuditedWork audited;
  private final Passwords passwords;
  private final OneTimePasswords oneTime = new OneTimePasswords();

  @Activate
  public UsersAndPosts(@Reference AuditedWork audited, @Reference Passwords passwords) {
    this.audited = audited;
    this.passwords = passwords;
  }

  @Override
  public Outcome<UserView> add(
      Tenant tenant, Actor actor, UserId id, String username, String name, char[] password) {
    return audited.run(
        UseCase.ADD_USER,
        tenant,
        actor,
        id,
        work -> {
          AccountStore accounts = work.stores().accounts();
          NewUser asked = new NewUser(username, name, password, accounts.accounts());
          return Policy.allowing(asked, NewUser.POLICIES)
              .map(
                  user -> {
                    accounts.add(
                        new UserAccount(id, username, name, true, Optional.empty(), 1),
                        passwords.hash(password));
                    return view(work, id);
                  });
        });
  }

  @Override
  public Outcome<UserView> deactivate(Tenant tenant, Actor actor, UserId user) {
    return audited.run(
        UseCase.DEACTIVATE_USER,
        tenant,
        actor,
        user,
        work ->
            Seen.orNotFound(work.stores().accounts().find(user))
                .flatMap(account -> somebodyElse(actor, account))
                .map(
                    account -> {
                      work.stores().accounts().save(account.deactivated());
                      work.stores().accounts().revokeTokensOf(user);
                      ConcernsClimbing.orphaned(work);
                      return view(work, user);
                    }));
  }

  @Override
  public Outcome<OneTimePassword> resetPassword(Tenant tenant, Actor actor, UserId user) {
    return audited.run(
        UseCase.RESET_PASSWORD,
        tenant,
        actor,
        user,
        work ->
            OpenAccount.of(work, user, "Brugeren er lukket og kan ikke logge ind.")
                .map(
                    account -> {
                      String password = oneTime.fresh();
                      work.stores()
                          .accounts()
                          .setPassword(user, passwords.hash(password.toCharArray()));
                      work.stores().accounts().save(account.unlocked());
                      work.stores().accounts().revokeTokensOf(user);
                      return new OneTimePassword(view(work, user), password);
                    }));
  }

  @Override
  public Outcome<EndedPost> endPost(Tenant tenant, Actor actor, PostId post, PostId takenOverBy) {
    return audited.run(
        UseCase.END_POST,
        tenant,
        actor,
        post,
        work -> {
          work.trace().of(takenOverBy);
          return Handover.of(work, post, takenOverBy)
              .map(
                  ended -> {
                    work.staffChanged();
                    ConcernsClimbing.orphaned(work);
                    return ended;
                  });
        });
  }

  @Override
  public Outcome<List<UserView>> users(Tenant tenant, Actor actor) {
    return audited.run(
        UseCase.LIST_USERS,
        tenant,
        actor,
        work -> {
          return Outcome.done(
              views(work.stores().accounts().accounts(), work.stores().accounts().holdings()));
        });
  }

  @Override
  public Outcome<Page<UserView>> users(
      Tenant tenant, Actor actor, Optional<Sought> words, PageRequest page) {
    return audited.run(
        UseCase.LIST_USERS,
        tenant,
        actor,
        work -> {
          Page<UserAccount> found = work.stores().staff().accounts(words, page);
          Set<UserId> ids = found.items().stream().map(UserAccount::id).collect(Collectors.toSet());
          List<UserView> shown = views(found.items(), work.stores().staff().ofUsers(ids));
          return Searching.shown(work, words, "brugere", new Page<>(shown, found.next()));
        });
  }

  @Override
  public Outcome<List<Post>> posts(Tenant tenant, Actor actor) {
    return audited.run(
        UseCase.LIST_POSTS, tenant, actor, work -> Outcome.done(work.stores().accounts().posts()));
  }

  @Override
  public Outcome<Post> addPost(Tenant tenant, Actor actor, Post post) {
    return audited.run(
        UseCase.ADD_POST,
        tenant,
        actor,
        post.id(),
        work ->
            seated(work.way(), post)
                .map(
                    known -> {
                      work.stores().accounts().add(known);
                      SightOfNewPost.open(work, known);
                      return known;
                    }));
  }

  @Override
  public Outcome<PostHolding> appoint(Tenant tenant, Actor actor, PostHolding holding) {
    return audited.run(
        UseCase.APPOINT,
        tenant,
        actor,
        holding.post(),
        work -> {
          work.trace().of(holding.user());
          return Appointments.appoint(work, holding);
        });
  }

  @Override
  public Outcome<PostHolding> endHolding(
      Tenant tenant, Actor actor, PostId post, UserId user, LocalDate until) {
    return audited.run(
        UseCase.END_HOLDING,
        tenant,
        actor,
        post,
        work -> {
          work.trace().of(user);
          return Appointments.end(work, post, user, until)
              .map(
                  ended -> {
                    work.staffChanged();
                    ConcernsClimbing.orphaned(work);
                    return ended;
                  });
        });
  }

  private static Outcome<Post> seated(WayOfWorking way, Post post) {
    return post.forum()
        .map(
            forum ->
                way.secretariat().filter(s -> s.id().equals(forum)).isPresent()
                    ? Known.role(way.secretariat().get(), post.seat().orElseThrow())
                        .map(seat -> post)
                    : Known.forum(way, forum)
                        .flatMap(
                            known -> Policy.allowing(known, List.of(f -> Board.seats(f, post))))
                        .flatMap(known -> Known.seat(known, post.seat().orElseThrow()))
                        .map(seat -> post))
        .orElseGet(() -> Outcome.done(post));
  }

  private static Outcome<UserAccount> somebodyElse(Actor actor, UserAccount account) {
    return account.id().value().equals(actor.id())
        ? Outcome.refused(
            Refusal.conflict(
                "own-account",
                "Du kan ikke lukke for dig selv. Bed en anden administrator om det."))
        : Outcome.done(account);
  }

  private static UserView view(Work work, UserId user) {
    AccountStore accounts = work.stores().accounts();
    return views(
            List.of(accounts.find(user).orElseThrow()), work.stores().staff().ofUsers(Set.of(user)))
        .get(0);
  }

  private static List<UserView> views(List<UserAccount> accounts, List<PostHolding> holdings) {
    Map<UserId, List<PostHolding>> held =
        holdings.stream().collect(Collectors.groupingBy(PostHolding::user));
    return accounts.stream()
        .map(account -> new UserView(account, held.getOrDefault(account.id(), List.of())))
        .toList();
  }
}
