package dk.sporskifte.casework.api.port;

import dk.sporskifte.model.DisclosureConsent;
import dk.sporskifte.model.EffortLink;
import dk.sporskifte.model.Sharing;
import java.util.List;
import java.util.UUID;

/** What hangs on a case or a concern alike, as far as the actor sees it. */
public interface MatterStore {
  void add(Sharing sharing);

  /** Newest first. */
  List<Sharing> shared(UUID matter);

  /** With the actor's posts, newest first. */
  List<Sharing> sharedWithMe();

  void add(DisclosureConsent consent);

  /** Refuses as stale by its version. */
  void save(DisclosureConsent consent);

  /** Oldest first. */
  List<DisclosureConsent> consents(UUID matter);

  /** For the feed actor: all that partners may send on, by their references. */
  List<KnownConsents.Known> onRecord();

  void add(EffortLink link);

  /** Refuses as stale by its version. */
  void save(EffortLink link);

  /** From either end, oldest first; of ours those alone of which the actor sees both ends. */
  List<EffortLink> links(UUID matter);
}
