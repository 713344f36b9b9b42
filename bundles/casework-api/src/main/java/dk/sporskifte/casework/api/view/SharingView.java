package dk.sporskifte.casework.api.view;

import dk.sporskifte.model.DisclosureConsent;
import dk.sporskifte.model.LegalBasis;
import dk.sporskifte.model.Sharing;
import java.util.List;
import java.util.UUID;

/**
 * What was told of a case or a concern, and what could be.
 *
 * @param mayShare whether the actor answers for it and it is open
 * @param shared newest first
 * @param consents withdrawn ones and those that ended, too
 * @param carrying what can carry it at this age, to each kind of recipient
 */
public record SharingView(
    UUID matter,
    boolean mayShare,
    List<Shared> shared,
    List<DisclosureConsent> consents,
    List<Carrying> carrying) {
  public SharingView {
    shared = List.copyOf(shared);
    consents = List.copyOf(consents);
    carrying = List.copyOf(carrying);
  }

  /** A receipt with the name of who shared. */
  public record Shared(Sharing sharing, String sharedBy) {}

  /** Bases for one kind of recipient; for a colleague, of a post of our own. */
  public record Carrying(Sharing.To to, List<LegalBasis> bases) {
    public Carrying {
      bases = List.copyOf(bases);
    }
  }
}
