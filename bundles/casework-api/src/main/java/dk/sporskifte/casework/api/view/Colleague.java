package dk.sporskifte.casework.api.view;

import dk.sporskifte.model.ContactCard;
import dk.sporskifte.model.Post;
import dk.sporskifte.model.UserId;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A post as colleagues look it up.
 *
 * @param holders who holds it today; none where it is vacant
 */
public record Colleague(Post post, ContactCard contact, List<Holder> holders) {
  public Colleague {
    holders = List.copyOf(holders);
  }

  /**
   * Who holds it.
   *
   * @param away whether the holder is away today
   * @param backOn first day back, as far as it is known
   * @param cover who covers meanwhile
   */
  public record Holder(
      UserId user,
      String name,
      boolean away,
      Optional<LocalDate> backOn,
      Optional<UserId> cover,
      Optional<String> coverName) {}
}
