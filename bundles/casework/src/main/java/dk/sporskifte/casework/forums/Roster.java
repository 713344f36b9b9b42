package dk.sporskifte.casework.forums;

import dk.sporskifte.casework.api.view.ForumView;
import dk.sporskifte.casework.api.view.ForumView.SeatView;
import dk.sporskifte.casework.api.view.ForumView.State;
import dk.sporskifte.casework.way.ForumsOn;
import dk.sporskifte.casework.work.Work;
import dk.sporskifte.model.ForumChange;
import dk.sporskifte.model.Meeting;
import dk.sporskifte.model.Post;
import dk.sporskifte.model.UserAccount;
import dk.sporskifte.model.UserId;
import dk.sporskifte.municipality.spi.Forum;
import dk.sporskifte.municipality.spi.Lifetime;
import dk.sporskifte.municipality.spi.Seat;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Every forum as it is today: who sits where follows from the posts, not from the person. */
final class Roster {
  private final Work work;
  private final ForumsOn today;
  private final List<ForumChange> changes;
  private final Map<UserId, String> names;

  Roster(Work work) {
    this.work = work;
    today = work.forumsOn(work.today());
    changes = today.changes();
    names =
        work.stores().accounts().accounts().stream()
            .collect(Collectors.toMap(UserAccount::id, UserAccount::name));
  }

  List<ForumView> all() {
    return today.forums().stream().map(this::view).toList();
  }

  private ForumView view(Forum forum) {
    String kind = ForumsOn.kindOf(forum.id());
    Optional<String> area = ForumsOn.areaOf(forum.id());
    Optional<Lifetime> stated = forum.lifetime();
    Optional<LocalDate> from =
        today.beginning(kind).map(ForumChange::from).or(() -> stated.flatMap(Lifetime::from));
    Optional<LocalDate> until =
        today.end(kind).map(ForumChange::from).or(() -> stated.flatMap(Lifetime::until));
    return new ForumView(
        forum,
        kind,
        area,
        state(forum.id(), from),
        from,
        until,
        today
            .end(kind)
            .flatMap(ForumChange::successor)
            .or(() -> stated.flatMap(Lifetime::successor)),
        forum.seats().stream().map(seat -> seat(forum, seat)).toList(),
        forum.answeredForBy().map(seat -> holders(forum, seat)).orElse(List.of()),
        work.stores().meetings().planned(forum.id(), work.now()).stream()
            .map(Meeting::startsAt)
            .findFirst(),
        changes.stream()
            .filter(c -> c.forum().equals(kind) && (area.isEmpty() || c.area().equals(area)))
            .toList());
  }

  private State state(String forum, Optional<LocalDate> from) {
    if (today.stands(forum)) {
      return State.STANDING;
    }
    return from.filter(work.today()::isBefore).isPresent() ? State.COMING : State.ENDED;
  }

  private SeatView seat(Forum forum, Seat seat) {
    return new SeatView(seat.id(), seat.name(), holders(forum, seat.id()));
  }

  private List<String> holders(Forum forum, String seat) {
    return work.posts().stream()
        .filter(
            p -> p.forum().equals(Optional.of(forum.id())) && p.seat().equals(Optional.of(seat)))
        .map(Post::id)
        .flatMap(post -> work.holdings().stream().filter(h -> h.post().equals(post)))
        .map(h -> names.getOrDefault(h.user(), ""))
        .sorted()
        .toList();
  }
}
