package dk.sporskifte.casework.api;

import dk.sporskifte.casework.api.view.UploadView;
import dk.sporskifte.model.Actor;

/**
 * Hands in a file of a sender whose ways in fail, or who has none. It goes the road everything
 * takes: the same checks, and once, however often it comes.
 */
public interface UploadingFeedMessage {
  /** What would become of it. Nothing is stored. */
  Outcome<UploadView> preview(Tenant tenant, Actor actor, String sender, byte[] content);

  Outcome<UploadView> upload(Tenant tenant, Actor actor, String sender, byte[] content);
}
