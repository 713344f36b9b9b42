package dk.sporskifte.casework.api.view;

import dk.sporskifte.model.IncidentEntry;
import dk.sporskifte.municipality.spi.Seat;
import java.util.List;
import java.util.Optional;

/**
 * A seat of the acute network with those who hold it today.
 *
 * @param standing whether it is in every network
 * @param posts that fill it; none where it is vacant
 * @param last contact with it
 */
public record CalledSeat(
    Seat seat, boolean standing, List<Colleague> posts, Optional<IncidentEntry> last) {
  public CalledSeat {
    posts = List.copyOf(posts);
  }
}
