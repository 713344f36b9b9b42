package dk.sporskifte.casework.colleagues;

import dk.sporskifte.casework.api.view.Colleague;
import dk.sporskifte.casework.api.view.Colleague.Holder;
import dk.sporskifte.casework.work.Work;
import dk.sporskifte.model.Absence;
import dk.sporskifte.model.ContactCard;
import dk.sporskifte.model.Post;
import dk.sporskifte.model.PostHolding;
import dk.sporskifte.model.PostId;
import dk.sporskifte.model.UserAccount;
import dk.sporskifte.model.UserId;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Who holds what today, read once for all entries. */
public record Directory(
    Map<UserId, UserAccount> accounts,
    Map<PostId, List<PostHolding>> holdings,
    Map<UserId, Absence> away,
    Map<PostId, ContactCard> cards) {
  public static Directory of(Work work) {
    return of(
        work.stores().accounts().accounts(),
        work.holdings(),
        away(work),
        work.stores().colleagues().cards());
  }

  /** Of these posts alone. */
  public static Directory of(Work work, List<Post> posts) {
    Set<PostId> ids = posts.stream().map(Post::id).collect(Collectors.toSet());
    List<PostHolding> held =
        work.stores().staff().ofPosts(ids).stream().filter(h -> h.on(work.today())).toList();
    Set<UserId> holders = held.stream().map(PostHolding::user).collect(Collectors.toSet());
    Map<UserId, Absence> away = away(work);
    away.keySet().retainAll(holders);
    Set<UserId> named =
        Stream.concat(
                holders.stream(),
                away.values().stream().flatMap(absence -> absence.cover().stream()))
            .collect(Collectors.toSet());
    return of(
        work.stores().staff().accounts(named), held, away, work.stores().colleagues().cards(ids));
  }

  private static Directory of(
      List<UserAccount> accounts,
      List<PostHolding> held,
      Map<UserId, Absence> away,
      List<ContactCard> cards) {
    return new Directory(
        accounts.stream().collect(Collectors.toMap(UserAccount::id, account -> account)),
        held.stream().collect(Collectors.groupingBy(PostHolding::post)),
        away,
        cards.stream().collect(Collectors.toMap(ContactCard::post, card -> card)));
  }

  private static Map<UserId, Absence> away(Work work) {
    return work.stores().colleagues().absences(work.today()).stream()
        .filter(absence -> absence.on(work.today()))
        .collect(
            Collectors.toMap(Absence::user, absence -> absence, (one, two) -> one, HashMap::new));
  }

  public Colleague entry(Post post) {
    return new Colleague(
        post,
        cards.getOrDefault(post.id(), ContactCard.empty(post.id())),
        holdings.getOrDefault(post.id(), List.of()).stream()
            .map(PostHolding::user)
            .distinct()
            .map(accounts::get)
            .filter(account -> account != null && account.active())
            .map(this::holder)
            .sorted(Comparator.comparing(Holder::name))
            .toList());
  }

  public String nameOf(UserId user) {
    return Optional.ofNullable(accounts.get(user)).map(UserAccount::name).orElse("");
  }

  private Holder holder(UserAccount account) {
    Optional<Absence> absence = Optional.ofNullable(away.get(account.id()));
    Optional<UserId> cover = absence.flatMap(Absence::cover);
    return new Holder(
        account.id(),
        account.name(),
        absence.isPresent(),
        absence.flatMap(Absence::backOn),
        cover,
        cover.map(accounts::get).map(UserAccount::name));
  }
}
