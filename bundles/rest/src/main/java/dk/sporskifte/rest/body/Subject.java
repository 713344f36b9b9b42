package dk.sporskifte.rest.body;

import dk.sporskifte.casework.api.YoungPerson;
import dk.sporskifte.model.CprNumber;
import dk.sporskifte.model.PersonId;
import java.time.LocalDate;
import java.util.Optional;
import javax.validation.Valid;
import javax.validation.constraints.NotBlank;
import javax.validation.constraints.NotNull;
import javax.validation.constraints.Size;

/**
 * Who it is about: somebody the caller sees already, or somebody as told now.
 *
 * @param known id of the person
 */
@Fields(
    rule = Fields.Rule.EXACTLY_ONE,
    names = {"known", "told"})
public record Subject(Optional<PersonId> known, Optional<@Valid Told> told) {
  public YoungPerson youngPerson() {
    return known.<YoungPerson>map(YoungPerson.Known::new).orElseGet(() -> told.get().told());
  }

  /**
   * With a CPR number that is registered already, that person is taken and the name told is not
   * changed.
   *
   * @param born may be left out with a CPR number
   * @param addressProtected name and address protection (CPR code 0001); must be said
   */
  @Fields(
      rule = Fields.Rule.AT_LEAST_ONE,
      names = {"cpr", "born"})
  public record Told(
      Optional<CprNumber> cpr,
      @NotBlank @Size(max = Limits.LINE) String givenName,
      @NotBlank @Size(max = Limits.LINE) String familyName,
      Optional<LocalDate> born,
      @NotNull Boolean addressProtected,
      Optional<@Size(max = Limits.LINE) String> address,
      Optional<@Size(max = Limits.LINE) String> phone) {
    YoungPerson told() {
      return new YoungPerson.Told(
          cpr, givenName, familyName, born, addressProtected, address, phone);
    }

    @Override
    public String toString() {
      return "Told";
    }
  }
}
