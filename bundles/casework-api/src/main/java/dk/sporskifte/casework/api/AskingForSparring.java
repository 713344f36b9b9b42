package dk.sporskifte.casework.api;

import dk.sporskifte.casework.api.view.SparringQuestionView;
import dk.sporskifte.casework.api.view.SparringView;
import dk.sporskifte.model.Actor;
import dk.sporskifte.model.ConcernId;
import dk.sporskifte.model.SparringId;
import java.util.Optional;

/** One clear door to sparring for each employee, and how soon it answers. */
public interface AskingForSparring {
  /** The actor's own door and leaders, what the actor asked, and what the actor is to answer. */
  Outcome<SparringView> mine(Tenant tenant, Actor actor);

  /** Refused where it names somebody by number, or where there is no door. */
  Outcome<SparringQuestionView> ask(Tenant tenant, Actor actor, NewQuestion question);

  /** For the door, and for the leader once it has climbed. */
  Outcome<SparringQuestionView> answer(
      Tenant tenant, Actor actor, SparringId id, int version, String text);

  /**
   * In a few words, about nobody.
   *
   * @param concern one the actor sees; who answers learns of it only by seeing it already
   */
  record NewQuestion(SparringId id, String text, Optional<ConcernId> concern) {
    @Override
    public String toString() {
      return "NewQuestion " + id.value();
    }
  }
}
