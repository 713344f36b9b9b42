package dk.sporskifte.model;

import java.util.Objects;
import java.util.Optional;

/**
 * How whoever holds a post is reached at work.
 *
 * @param hours when, Danish
 */
public record ContactCard(
    PostId post, Optional<String> phone, Optional<String> mail, Optional<String> hours) {
  public ContactCard {
    Objects.requireNonNull(post);
    phone = phone.filter(text -> !text.isBlank()).map(String::strip);
    mail = mail.filter(text -> !text.isBlank()).map(String::strip);
    hours = hours.filter(text -> !text.isBlank()).map(String::strip);
  }

  public static ContactCard empty(PostId post) {
    return new ContactCard(post, Optional.empty(), Optional.empty(), Optional.empty());
  }
}
