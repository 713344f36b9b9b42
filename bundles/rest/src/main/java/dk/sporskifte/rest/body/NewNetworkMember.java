package dk.sporskifte.rest.body;

import dk.sporskifte.casework.api.FormingAcuteNetwork;
import dk.sporskifte.casework.api.FormingAcuteNetwork.NewMember;
import dk.sporskifte.model.IncidentId;
import dk.sporskifte.model.NetworkMember.Part;
import dk.sporskifte.model.OrganisationKind;
import dk.sporskifte.model.PostId;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import javax.validation.Valid;
import javax.validation.constraints.NotBlank;
import javax.validation.constraints.NotNull;
import javax.validation.constraints.Size;

/**
 * Somebody brought into an acute network: a post, or somebody from outside.
 *
 * @param young links to those the front line works with
 * @param until first day on which it takes no part any more
 */
@Fields(
    rule = Fields.Rule.EXACTLY_ONE,
    names = {"post", "outsider"})
public record NewNetworkMember(
    Optional<PostId> post,
    Optional<@Valid Outsider> outsider,
    @NotNull Part part,
    @Size(max = 50) Set<@NotNull UUID> young,
    @NotNull LocalDate until) {
  public NewNetworkMember {
    young = young == null ? Set.of() : young;
  }

  public NewMember member(IncidentId incident, UUID id) {
    return new NewMember(id, incident, post, outsider.map(Outsider::outsider), part, young, until);
  }

  @Override
  public String toString() {
    return "NewNetworkMember";
  }

  /** Somebody without a log-in here. */
  public record Outsider(
      @NotBlank @Size(max = Limits.LINE) String name,
      @NotBlank @Size(max = Limits.LINE) String organisation,
      @NotNull OrganisationKind kind,
      Optional<@Size(max = Limits.LINE) String> phone) {
    FormingAcuteNetwork.Outsider outsider() {
      return new FormingAcuteNetwork.Outsider(name, organisation, kind, phone);
    }

    @Override
    public String toString() {
      return "Outsider";
    }
  }
}
