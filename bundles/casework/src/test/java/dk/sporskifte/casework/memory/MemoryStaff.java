package dk.sporskifte.casework.memory;

import dk.sporskifte.casework.api.Page;
import dk.sporskifte.casework.api.PageRequest;
import dk.sporskifte.casework.api.Sought;
import dk.sporskifte.casework.api.StaffSearch;
import dk.sporskifte.casework.api.port.StaffStore;
import dk.sporskifte.model.Post;
import dk.sporskifte.model.PostHolding;
import dk.sporskifte.model.PostId;
import dk.sporskifte.model.UserAccount;
import dk.sporskifte.model.UserId;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

record MemoryStaff(Session session) implements StaffStore {
  @Override
  public Page<Post> posts(StaffSearch search, LocalDate today, PageRequest page) {
    return Paging.of(
        new MemoryAccounts(session)
            .posts().stream()
                .filter(p -> search.role().map(role -> p.role() == role).orElse(true))
                .filter(p -> Words.in(search.words(), text(p, today)))
                .sorted(Comparator.comparing(Post::title)),
        page);
  }

  @Override
  public Page<UserAccount> accounts(Optional<Sought> words, PageRequest page) {
    return Paging.of(
        session
            .table(UserAccount.class)
            .all()
            .filter(a -> Words.in(words, a.name() + " " + a.username()))
            .sorted(Comparator.comparing(UserAccount::name)),
        page);
  }

  @Override
  public List<UserAccount> accounts(Set<UserId> users) {
    return session.table(UserAccount.class).all().filter(a -> users.contains(a.id())).toList();
  }

  @Override
  public List<PostHolding> ofPosts(Set<PostId> posts) {
    return session.table(PostHolding.class).all().filter(h -> posts.contains(h.post())).toList();
  }

  @Override
  public List<PostHolding> ofUsers(Set<UserId> users) {
    return session.table(PostHolding.class).all().filter(h -> users.contains(h.user())).toList();
  }

  private String text(Post post, LocalDate today) {
    Set<UserId> holders =
        ofPosts(Set.of(post.id())).stream()
            .filter(h -> h.on(today))
            .map(PostHolding::user)
            .collect(Collectors.toSet());
    String names =
        accounts(holders).stream().map(UserAccount::name).collect(Collectors.joining(" "));
    return post.title() + " " + post.unit() + " " + names;
  }
}
