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
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Who holds what today, read once for all entries. */
public record Directory(
    Map<UserId, UserAccount> accounts,
    Map<PostId, List<PostHolding>> holdings,
    Map<UserId, Absence> away,
    Map<PostId, ContactCard> cards) {
  public static Directory of(Work work) {
    return new Directory(
        work.stores().accounts().accounts().stream()
            .collect(Collectors.toMap(UserAccount::id, account -> account)),
        work.holdings().stream().collect(Collectors.groupingBy(PostHolding::post)),
        work.stores().colleagues().absences(work.today()).stream()
            .filter(absence -> absence.on(work.today()))
            .collect(Collectors.toMap(Absence::user, absence -> absence, (one, two) -> one)),
        work.stores().colleagues().cards().stream()
            .collect(Collectors.toMap(ContactCard::post, card -> card)));
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
