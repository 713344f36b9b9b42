package dk.sporskifte.casework.api.view;

import dk.sporskifte.model.Meeting;
import dk.sporskifte.model.PostId;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What the hand-over meeting goes through.
 *
 * @param forum whose meetings they are, by name; absent where the municipality names none
 * @param meeting the next one planned
 * @param from lines decided since then are among them
 * @param owners who may be given a task
 * @param letters whether the municipality has a letter for it
 */
public record ListAgenda(
    Optional<String> forum,
    Optional<Meeting> meeting,
    LocalDate from,
    List<ListLine> lines,
    List<Owner> owners,
    boolean letters) {
  public ListAgenda {
    lines = List.copyOf(lines);
    owners = List.copyOf(owners);
  }

  /**
   * @param concernsAlone whether only tasks about a concern can be this post's, since it sees no
   *     line
   */
  public record Owner(PostId post, String title, boolean concernsAlone) {}
}
