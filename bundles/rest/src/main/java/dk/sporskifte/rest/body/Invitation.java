package dk.sporskifte.rest.body;

import dk.sporskifte.model.OrganisationKind;
import dk.sporskifte.model.UserId;
import java.util.Optional;
import javax.validation.constraints.NotBlank;
import javax.validation.constraints.Size;

/**
 * Who is to take part in a meeting.
 *
 * @param user the account; left out for those who have none here
 * @param kind of the organisation; left out where it is the seat's own
 * @param seat id of the forum's seat that is filled
 */
public record Invitation(
    Optional<UserId> user,
    @NotBlank @Size(max = Limits.LINE) String name,
    @NotBlank @Size(max = Limits.LINE) String organisation,
    Optional<OrganisationKind> kind,
    @NotBlank @Size(max = Limits.LINE) String seat) {
  @Override
  public String toString() {
    return "Invitation";
  }
}
