package dk.sporskifte.casework.api;

import dk.sporskifte.casework.api.view.SharedWithMeView;
import dk.sporskifte.casework.api.view.SharingView;
import dk.sporskifte.model.Actor;
import dk.sporskifte.model.Agreement;
import dk.sporskifte.model.LegalBasis;
import dk.sporskifte.model.PostId;
import dk.sporskifte.model.Sharing;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Telling somebody something of a case or a concern: what, to whom, why, and on what it stands
 * (HAL-10). A matter is a case or a concern, by its identity.
 */
public interface SharingInformation {
  Outcome<SharingView> show(Tenant tenant, Actor actor, UUID matter);

  /** Refused without a legal basis that covers this recipient, and without a necessity. */
  Outcome<SharingView> share(Tenant tenant, Actor actor, NewSharing sharing);

  Outcome<SharingView> consented(Tenant tenant, Actor actor, NewConsent consent);

  /** Nothing more is told on it; what was told lawfully stays in the receipts. */
  Outcome<SharingView> withdrawn(
      Tenant tenant, Actor actor, UUID matter, UUID consent, int version);

  /** What was shared with the actor's posts, newest first: the words, and nothing of the matter. */
  Outcome<List<SharedWithMeView>> mine(Tenant tenant, Actor actor);

  /**
   * @param post of a colleague; whose name, unit or organisation stands for the recipient then
   * @param recipient who is told, where it is no colleague
   */
  record NewSharing(
      UUID id,
      UUID matter,
      Sharing.To to,
      Optional<PostId> post,
      Optional<String> recipient,
      String purpose,
      String shared,
      String necessity,
      LegalBasis basis) {
    @Override
    public String toString() {
      return "NewSharing " + id;
    }
  }

  /**
   * @param to who may be told
   * @param about what may be told, and for what
   * @param until first day on which it is over
   * @param reference the partner's own, where they tell us on it in turn
   * @param feed by which they tell us; stated with a reference and not without
   */
  record NewConsent(
      UUID id,
      UUID matter,
      Agreement.GivenBy givenBy,
      String to,
      String about,
      LocalDate from,
      LocalDate until,
      Optional<String> reference,
      Optional<String> feed) {
    /** One under which nobody tells us anything. */
    public NewConsent(
        UUID id,
        UUID matter,
        Agreement.GivenBy givenBy,
        String to,
        String about,
        LocalDate from,
        LocalDate until) {
      this(id, matter, givenBy, to, about, from, until, Optional.empty(), Optional.empty());
    }

    @Override
    public String toString() {
      return "NewConsent " + id;
    }
  }
}
