package dk.sporskifte.casework.api;

import dk.sporskifte.casework.api.view.IncidentView;
import dk.sporskifte.model.Actor;
import dk.sporskifte.model.IncidentId;
import dk.sporskifte.model.LegalBasis;
import dk.sporskifte.model.NetworkMember.Part;
import dk.sporskifte.model.OrganisationKind;
import dk.sporskifte.model.PostId;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Brings relevant actors into play around an incident, each for a time and with what it needs. */
public interface FormingAcuteNetwork {
  Outcome<IncidentView> bringIn(Tenant tenant, Actor actor, NewMember member);

  /** The member sees nothing from now on. */
  Outcome<IncidentView> end(
      Tenant tenant, Actor actor, IncidentId id, UUID member, int memberVersion);

  /** Lets the network know which young person it is around. */
  Outcome<IncidentView> attach(Tenant tenant, Actor actor, NewYoung young);

  /**
   * Somebody brought in.
   *
   * @param post through which it is seen; absent for those without a log-in here
   * @param outsider who that is; absent where a post is named
   * @param young links to those the front line works with
   * @param until first day on which it takes no part any more
   */
  record NewMember(
      UUID id,
      IncidentId incident,
      Optional<PostId> post,
      Optional<Outsider> outsider,
      Part part,
      Set<UUID> young,
      LocalDate until) {
    public NewMember {
      young = Set.copyOf(young);
    }

    @Override
    public String toString() {
      return "NewMember " + id;
    }
  }

  /** Somebody without a log-in here. */
  record Outsider(String name, String organisation, OrganisationKind kind, Optional<String> phone) {
    @Override
    public String toString() {
      return "Outsider";
    }
  }

  /**
   * A young person around whom the network is.
   *
   * @param caseNumber of a case the actor sees
   */
  record NewYoung(
      UUID id, IncidentId incident, String caseNumber, LegalBasis basis, String necessity) {
    @Override
    public String toString() {
      return "NewYoung " + id;
    }
  }
}
