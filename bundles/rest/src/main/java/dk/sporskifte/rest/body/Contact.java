package dk.sporskifte.rest.body;

import dk.sporskifte.model.ContactCard;
import dk.sporskifte.model.PostId;
import java.util.Optional;
import javax.validation.constraints.Size;

/**
 * How whoever holds a post is reached at work.
 *
 * @param hours when
 */
public record Contact(
    Optional<@Size(max = Limits.LINE) String> phone,
    Optional<@Size(max = Limits.LINE) String> mail,
    Optional<@Size(max = Limits.LINE) String> hours) {
  public ContactCard card(PostId post) {
    return new ContactCard(post, phone, mail, hours);
  }

  @Override
  public String toString() {
    return "Contact";
  }
}
