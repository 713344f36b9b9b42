package dk.sporskifte.rest.body;

import dk.sporskifte.model.ContactPoint;
import java.util.Optional;
import javax.validation.constraints.NotBlank;
import javax.validation.constraints.Size;

/**
 * Whom young people can call; everybody can read it.
 *
 * @param name of who holds the function, where it is to be shown
 * @param phone that, an address for mail, or both
 */
@Fields(
    rule = Fields.Rule.AT_LEAST_ONE,
    names = {"phone", "mail"})
public record PublicContact(
    @NotBlank @Size(max = Limits.LINE) String title,
    Optional<@Size(max = Limits.LINE) String> name,
    Optional<@Size(max = Limits.LINE) String> phone,
    Optional<@Size(max = Limits.LINE) String> mail,
    Optional<@Size(max = Limits.LINE) String> hours) {
  public ContactPoint point() {
    return new ContactPoint(title, name, phone, mail, hours);
  }

  @Override
  public String toString() {
    return "PublicContact";
  }
}
