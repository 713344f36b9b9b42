package dk.sporskifte.casework.api.port;

import dk.sporskifte.model.CaseId;
import dk.sporskifte.model.InboxLineId;
import dk.sporskifte.model.PersonId;
import dk.sporskifte.model.PostId;
import dk.sporskifte.model.RegisterEvent;
import dk.sporskifte.model.RegisterLookUp;
import dk.sporskifte.model.RegisterStanding;
import java.util.List;
import java.util.Optional;

/** What the civil registration told of people the actor may see. */
public interface RegisterStore {
  void add(RegisterLookUp lookUp);

  /** Oldest first. */
  List<RegisterLookUp> lookUps(InboxLineId line);

  RegisterStanding standing(PersonId person);

  /**
   * For the feed actor: changes what the event changes, once, whoever sees it.
   *
   * @return empty where nobody here has that number, or the event was taken before
   */
  Optional<Touched> take(RegisterEvent event);

  /** Whom an event was about, and whose work it concerns. */
  record Touched(PersonId person, List<OpenWork> open) {
    public Touched {
      open = List.copyOf(open);
    }
  }

  /**
   * @param caseId absent for concerns and lines that are no case
   * @param answers absent where nobody has had a task of it
   * @param byCustodyHolder whether something a custody holder agreed to is in force
   */
  record OpenWork(
      Optional<CaseId> caseId, Optional<PostId> answers, boolean minor, boolean byCustodyHolder) {}
}
