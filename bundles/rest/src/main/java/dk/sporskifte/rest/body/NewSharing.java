package dk.sporskifte.rest.body;

import dk.sporskifte.casework.api.SharingInformation;
import dk.sporskifte.model.LegalBasis;
import dk.sporskifte.model.PostId;
import dk.sporskifte.model.Sharing;
import java.util.Optional;
import java.util.UUID;
import javax.validation.constraints.NotBlank;
import javax.validation.constraints.NotNull;
import javax.validation.constraints.Size;

/**
 * Something that is to be told to somebody: either to a colleague through a post, or to a recipient
 * by name.
 *
 * @param post of the colleague
 * @param recipient who is told, where it is no colleague
 * @param shared the very words, and nothing more
 * @param necessity why the recipient needs it for the purpose
 */
@Fields(
    rule = Fields.Rule.EXACTLY_ONE,
    names = {"post", "recipient"})
public record NewSharing(
    @NotNull Sharing.To to,
    Optional<PostId> post,
    Optional<@Size(max = Limits.LINE) String> recipient,
    @NotBlank @Size(max = Limits.TEXT) String purpose,
    @NotBlank @Size(max = Limits.TEXT) String shared,
    @NotBlank @Size(max = Limits.TEXT) String necessity,
    @NotNull LegalBasis basis) {
  public SharingInformation.NewSharing sharing(UUID matter, UUID id) {
    return new SharingInformation.NewSharing(
        id, matter, to, post, recipient, purpose, shared, necessity, basis);
  }

  @Override
  public String toString() {
    return "NewSharing";
  }
}
