package dk.sporskifte.casework.api;

import dk.sporskifte.casework.api.view.NetworkView;
import dk.sporskifte.model.Actor;
import dk.sporskifte.model.CaseId;
import dk.sporskifte.model.CasePartner;
import dk.sporskifte.model.CasePartnerId;
import dk.sporskifte.model.LegalBasis;
import dk.sporskifte.model.PostId;
import dk.sporskifte.model.UserId;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/** The people around a young person: as few as there can be, and each for a reason. */
public interface BuildingNetwork {
  Outcome<NetworkView> show(Tenant tenant, Actor actor, CaseId caseId);

  /** Refused without a basis that carries it; beyond what is enough it asks for a reason. */
  Outcome<NetworkView> drawIn(Tenant tenant, Actor actor, NewPartner partner);

  /** The partner sees nothing from now on. */
  Outcome<NetworkView> end(Tenant tenant, Actor actor, CasePartnerId partner, int version);

  /**
   * Which unit owns the case and which other with it; their responsible posts see it. What was
   * before stays in its history.
   */
  Outcome<NetworkView> place(
      Tenant tenant, Actor actor, CaseId caseId, At owner, Optional<At> coOwner, String because);

  /** Both cases must be seen; whoever sees one alone is told nothing of the other. */
  Outcome<NetworkView> linkFamily(Tenant tenant, Actor actor, NewFamilyLink link);

  /** The link stays in the history of both cases. */
  Outcome<NetworkView> endFamilyLink(
      Tenant tenant, Actor actor, CaseId caseId, UUID link, int version);

  /**
   * @param number of the other case
   * @param because why they are worked on together
   */
  record NewFamilyLink(UUID id, CaseId caseId, String number, String because) {}

  /**
   * A unit of the way of working and who is responsible there.
   *
   * @param unit its id
   */
  record At(String unit, PostId post) {}

  /**
   * A partner from outside.
   *
   * @param drawIn the decision that drew a self-governing institution in
   * @param until first day on which it is over
   * @param reason why one more, where there are enough
   */
  record NewPartner(
      CasePartnerId id,
      CaseId caseId,
      String organisation,
      CasePartner.Kind kind,
      String contact,
      Optional<UserId> user,
      LegalBasis basis,
      String necessity,
      Optional<String> drawIn,
      CasePartner.Sees sees,
      LocalDate from,
      LocalDate until,
      Optional<String> reason) {
    @Override
    public String toString() {
      return "NewPartner " + id.value();
    }
  }
}
