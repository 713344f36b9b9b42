package dk.sporskifte.casework.api.port;

import dk.sporskifte.model.Confidentiality;
import dk.sporskifte.model.PostId;
import java.util.Set;

/** Posts named to see what others may not, whatever their role (LAW-18). */
public interface CoordinatorStore {
  Set<PostId> named(Confidentiality what);

  /**
   * It sees all there is of it from now on; whoever names it sees nothing by that.
   *
   * @return how many lines wait for an outcome
   */
  long name(Confidentiality what, PostId post);

  /** It sees nothing of it any more. */
  void end(Confidentiality what, PostId post);
}
