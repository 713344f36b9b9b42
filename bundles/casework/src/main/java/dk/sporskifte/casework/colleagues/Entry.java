package dk.sporskifte.casework.colleagues;

import dk.sporskifte.access.Policy;
import dk.sporskifte.casework.accounts.StandIn;
import dk.sporskifte.casework.api.Refusal;
import dk.sporskifte.casework.work.Given;
import dk.sporskifte.casework.work.Work;
import dk.sporskifte.model.Absence;
import dk.sporskifte.model.Post;
import dk.sporskifte.model.PostHolding;
import dk.sporskifte.model.Role;
import dk.sporskifte.model.UserAccount;
import dk.sporskifte.model.UserActor;
import dk.sporskifte.model.UserId;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** An absence as somebody enters or changes it. */
record Entry(
    Work work, UserId user, LocalDate from, Optional<LocalDate> backOn, Optional<UserId> cover) {
  static final List<Policy<Entry>> SAME_COVER = List.of(Entry::ownOrLeaders, Entry::backAfterwards);

  static final List<Policy<Entry>> CHANGED =
      List.of(
          Entry::ownOrLeaders,
          Entry::backAfterwards,
          Entry::anotherCovers,
          Entry::nobodyPutsThemselvesForward,
          Entry::coverIsOpen,
          Entry::coverCanStandIn,
          Entry::coverIsThere);

  static final List<Policy<Entry>> NEW =
      List.of(
          Entry::ownOrLeaders,
          entry -> Given.notInThePast(entry.from, entry.work.today(), "første dag væk"),
          Entry::backAfterwards,
          Entry::holdsAPost,
          Entry::notAwayThen,
          Entry::anotherCovers,
          Entry::nobodyPutsThemselvesForward,
          Entry::coverIsOpen,
          Entry::coverCanStandIn,
          Entry::coverIsThere);

  private Optional<Refusal> ownOrLeaders() {
    return Policy.unless(
        user.equals(work.user())
            || (work.actor() instanceof UserActor actor && actor.roles().contains(Role.LEADER)),
        new Refusal(
            Refusal.Kind.FORBIDDEN,
            "not-your-absence",
            "Du kan kun notere dit eget fravær. En leder kan notere det for andre.",
            List.of()));
  }

  private Optional<Refusal> backAfterwards() {
    return Policy.unless(
        backOn.map(day -> !day.isBefore(from) && !day.isBefore(first())).orElse(true),
        Refusal.invalid(
            "back-before-away", "Første dag tilbage kan ikke ligge før fraværet eller før i dag."));
  }

  private LocalDate first() {
    return from.isAfter(work.today()) ? from : work.today();
  }

  private Optional<Refusal> holdsAPost() {
    return Policy.unless(
        posts(user).stream().anyMatch(StandIn::possible),
        Refusal.conflict(
            "nothing-to-cover", "Brugeren har ingen stilling, der skal dækkes, mens den er væk."));
  }

  private Optional<Refusal> notAwayThen() {
    return Policy.unless(
        work.stores().colleagues().absences(work.today()).stream()
            .filter(other -> other.user().equals(user))
            .noneMatch(this::overlaps),
        Refusal.conflict(
            "away-already", "Der er allerede noteret fravær i den tid. Ret det i stedet."));
  }

  private boolean overlaps(Absence other) {
    return other.backOn().map(from::isBefore).orElse(true)
        && backOn.map(other.from()::isBefore).orElse(true);
  }

  private Optional<Refusal> anotherCovers() {
    return Policy.unless(
        !cover.equals(Optional.of(user)),
        Refusal.invalid("covers-for-oneself", "Vælg en anden som vikar."));
  }

  /** Sight of a colleague's cases is not taken but given. */
  private Optional<Refusal> nobodyPutsThemselvesForward() {
    return Policy.unless(
        !cover.equals(Optional.of(work.user())),
        new Refusal(
            Refusal.Kind.FORBIDDEN,
            "cover-not-yourself",
            "Du kan ikke gøre dig selv til vikar for en anden. Vælg en kollega, eller bed den"
                + " fraværende eller en anden leder om det.",
            List.of()));
  }

  private Optional<Refusal> coverIsOpen() {
    return Policy.unless(
        cover.isEmpty() || account().map(UserAccount::active).orElse(false),
        Refusal.conflict("user-inactive", "Brugeren er lukket. Vælg en anden."));
  }

  private Optional<UserAccount> account() {
    return cover.flatMap(id -> work.stores().accounts().find(id));
  }

  private Optional<Refusal> coverCanStandIn() {
    List<Post> theirs = cover.map(this::posts).orElse(List.of());
    return Policy.unless(
        cover.isEmpty()
            || posts(user).stream()
                .filter(StandIn::possible)
                .allMatch(post -> StandIn.by(theirs, post)),
        Refusal.conflict(
            "cover-of-another-kind",
            "Vikaren skal have en stilling med samme funktion, eller være sagsbehandler eller"
                + " leder. En partner kan kun dækkes af en partner i samme enhed."));
  }

  private Optional<Refusal> coverIsThere() {
    return Policy.unless(
        cover.isEmpty()
            || work.stores().colleagues().absences(work.today()).stream()
                .filter(other -> cover.equals(Optional.of(other.user())))
                .noneMatch(this::overlaps),
        Refusal.conflict("cover-is-away", "Vikaren er selv væk i den tid. Vælg en anden."));
  }

  /** On the first day away, or today where it has begun. */
  private List<Post> posts(UserId whom) {
    return work.stores().accounts().holdings().stream()
        .filter(h -> h.user().equals(whom) && h.on(first()))
        .map(PostHolding::post)
        .flatMap(id -> work.post(id).stream())
        .toList();
  }
}
