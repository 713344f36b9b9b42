package dk.sporskifte.casework.incident;

import dk.sporskifte.casework.api.view.CalledSeat;
import dk.sporskifte.casework.colleagues.Directory;
import dk.sporskifte.casework.people.Board;
import dk.sporskifte.casework.people.Turn;
import dk.sporskifte.casework.way.ForumsOn;
import dk.sporskifte.casework.work.Work;
import dk.sporskifte.model.IncidentEntry;
import dk.sporskifte.model.Post;
import dk.sporskifte.municipality.spi.Preparedness;
import dk.sporskifte.municipality.spi.Seat;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Whom to call: the seats of the network with whoever holds them today (X003-18).
 *
 * @param area of a divided network, where the incident is local
 */
record CallList(Work work, Preparedness preparedness, Optional<String> area) {
  List<CalledSeat> seats(List<IncidentEntry> newestFirst) {
    Directory directory = Directory.of(work);
    return network()
        .map(
            seat ->
                new CalledSeat(
                    seat,
                    preparedness.standing().filter(seat.id()::equals).isPresent(),
                    posts(seat.id()).map(directory::entry).toList(),
                    newestFirst.stream()
                        .filter(e -> e.kind() == IncidentEntry.Kind.CONTACT)
                        .filter(e -> e.seat().filter(seat.id()::equals).isPresent())
                        .findFirst()))
        .toList();
  }

  Stream<Seat> network() {
    return work.way().forum(preparedness.network()).stream().flatMap(f -> f.seats().stream());
  }

  /** Who fills that seat here or in another forum; those somebody holds first. */
  Stream<Post> posts(String seat) {
    return work.posts().stream()
        .filter(Board::worksWithCases)
        .filter(post -> post.seat().filter(seat::equals).isPresent())
        .filter(this::isOfArea)
        .sorted(Turn.heldFirst(work));
  }

  private boolean isOfArea(Post post) {
    Optional<String> own = post.forum().flatMap(ForumsOn::areaOf);
    return area.isEmpty() || own.isEmpty() || own.equals(area);
  }
}
