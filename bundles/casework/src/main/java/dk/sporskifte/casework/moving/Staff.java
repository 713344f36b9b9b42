package dk.sporskifte.casework.moving;

import dk.sporskifte.casework.accounts.NewUser;
import dk.sporskifte.casework.api.Refusal;
import dk.sporskifte.casework.api.view.ImportSheet;
import dk.sporskifte.casework.people.Board;
import dk.sporskifte.casework.work.Work;
import dk.sporskifte.model.Post;
import dk.sporskifte.model.PostHolding;
import dk.sporskifte.model.PostId;
import dk.sporskifte.model.Role;
import dk.sporskifte.model.UserAccount;
import dk.sporskifte.model.UserId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Accounts, posts and holders: what is there, and what the file adds. */
final class Staff {
  private final Work work;
  private final Map<String, UserAccount> accounts = new HashMap<>();
  private final Map<String, Post> posts = new HashMap<>();
  private final List<PostHolding> holdings;
  private final List<UserAccount> newAccounts = new ArrayList<>();
  private final List<Post> newPosts = new ArrayList<>();
  private final List<PostHolding> newHoldings = new ArrayList<>();

  private Staff(Work work) {
    this.work = work;
    work.stores().accounts().accounts().forEach(a -> accounts.put(lower(a.username()), a));
    work.posts().forEach(p -> posts.putIfAbsent(key(p.title(), p.unit()), p));
    holdings = work.stores().accounts().holdings();
  }

  static Staff of(Work work, Reading reading) {
    var staff = new Staff(work);
    staff.planAccounts(reading.sheet(ImportSheet.ACCOUNTS));
    staff.planPosts(reading.sheet(ImportSheet.POSTS));
    staff.planHoldings(reading.sheet(ImportSheet.HOLDINGS));
    return staff;
  }

  List<UserAccount> newAccounts() {
    return newAccounts;
  }

  List<Post> newPosts() {
    return newPosts;
  }

  List<PostHolding> newHoldings() {
    return newHoldings;
  }

  private void planAccounts(SheetLines sheet) {
    var keys = new SheetLines.Keys();
    for (Line line : sheet.lines()) {
      Optional<String> username = line.text(Columns.USERNAME);
      Optional<String> name = line.text(Columns.NAME);
      username.ifPresent(u -> keys.once(line, Columns.USERNAME, lower(u)));
      username
          .flatMap(NewUser::unusable)
          .ifPresent(refusal -> line.refused(Columns.USERNAME, refusal));
      if (line.sound()) {
        planAccount(line, username.orElseThrow(), name.orElseThrow());
      }
    }
  }

  private void planAccount(Line line, String username, String name) {
    UserAccount there = accounts.get(lower(username));
    if (there != null) {
      line.present(differing(Columns.NAME, there.name().equals(name)));
      return;
    }
    UserAccount account =
        new UserAccount(new UserId(work.newId()), username, name, true, Optional.empty(), 1);
    accounts.put(lower(username), account);
    newAccounts.add(account);
  }

  private void planPosts(SheetLines sheet) {
    var keys = new SheetLines.Keys();
    Map<String, Words.Place> seats = Words.seats(work.way());
    for (Line line : sheet.lines()) {
      Optional<String> title = line.text(Columns.POST);
      Optional<String> unit = line.text(Columns.UNIT);
      Optional<Role> role = line.choice(Columns.ROLE, Words.ROLES);
      Optional<Words.Place> seat = line.choice(Columns.SEAT, seats);
      if (title.isPresent() && unit.isPresent()) {
        keys.once(line, Columns.POST, key(title.get(), unit.get()));
      }
      if (line.sound()) {
        Post post =
            new Post(
                new PostId(work.newId()),
                title.orElseThrow(),
                role.orElseThrow(),
                unit.orElseThrow(),
                seat.map(Words.Place::forum),
                seat.map(Words.Place::seat));
        seated(post)
            .ifPresentOrElse(no -> line.refused(Columns.SEAT, no), () -> planPost(line, post));
      }
    }
  }

  /** As whoever opens a post by hand is refused. */
  private Optional<Refusal> seated(Post post) {
    return post.forum().flatMap(work.way()::forum).flatMap(forum -> Board.seats(forum, post));
  }

  private void planPost(Line line, Post post) {
    Post there = posts.get(key(post.title(), post.unit()));
    if (there == null) {
      posts.put(key(post.title(), post.unit()), post);
      newPosts.add(post);
      return;
    }
    List<String> otherwise = new ArrayList<>(differing(Columns.ROLE, there.role() == post.role()));
    otherwise.addAll(
        differing(
            Columns.SEAT, there.forum().equals(post.forum()) && there.seat().equals(post.seat())));
    line.present(otherwise);
  }

  private void planHoldings(SheetLines sheet) {
    var keys = new SheetLines.Keys();
    for (Line line : sheet.lines()) {
      Optional<String> title = line.text(Columns.POST);
      Optional<String> unit = line.text(Columns.UNIT);
      Optional<String> username = line.text(Columns.USERNAME);
      Optional<LocalDate> from = line.day(Columns.HELD_FROM);
      if (line.sound()) {
        Post post = posts.get(key(title.orElseThrow(), unit.orElseThrow()));
        UserAccount account = accounts.get(lower(username.orElseThrow()));
        objections(line, post, account);
        if (line.sound()) {
          keys.once(line, Columns.USERNAME, post.id() + " " + account.id());
          planHolding(
              line, new PostHolding(post.id(), account.id(), from.orElseThrow(), Optional.empty()));
        }
      }
    }
  }

  private void objections(Line line, Post post, UserAccount account) {
    if (post == null) {
      line.problem(Trouble.UNKNOWN_POST.in(Columns.POST));
    }
    if (account == null) {
      line.problem(Trouble.UNKNOWN_USER.in(Columns.USERNAME));
    } else if (!account.active()) {
      line.problem(Trouble.USER_CLOSED.in(Columns.USERNAME));
    } else if (account.id().value().equals(work.actor().id())) {
      line.problem(Trouble.NOT_YOURSELF.in(Columns.USERNAME));
    }
  }

  private void planHolding(Line line, PostHolding wanted) {
    Optional<PostHolding> there =
        holdings.stream()
            .filter(h -> h.post().equals(wanted.post()) && h.user().equals(wanted.user()))
            .filter(h -> h.until().map(wanted.from()::isBefore).orElse(true))
            .findFirst();
    if (there.isPresent()) {
      line.present(differing(Columns.HELD_FROM, there.get().from().equals(wanted.from())));
    } else if (line.sound()) {
      newHoldings.add(wanted);
    }
  }

  static String key(String title, String unit) {
    return lower(title) + "\n" + lower(unit);
  }

  private static List<String> differing(Column column, boolean same) {
    return same ? List.of() : List.of(column.heading());
  }

  private static String lower(String text) {
    return text.toLowerCase(Locale.ROOT);
  }
}
