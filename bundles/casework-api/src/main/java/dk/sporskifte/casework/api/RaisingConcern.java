package dk.sporskifte.casework.api;

import dk.sporskifte.casework.api.view.ConcernView;
import dk.sporskifte.model.Actor;
import dk.sporskifte.model.Circumstances;
import dk.sporskifte.model.ConcernId;
import dk.sporskifte.model.IntakeChannel;
import java.util.Optional;

/** A concern: never a case unless somebody decides so. */
public interface RaisingConcern {
  Outcome<ConcernView> raise(Tenant tenant, Actor actor, NewConcern concern);

  Outcome<ConcernView> show(Tenant tenant, Actor actor, ConcernId id);

  /**
   * Newest first.
   *
   * @param words of the person's name, or of what somebody unknown is called
   */
  Outcome<Page<ConcernView>> list(
      Tenant tenant, Actor actor, Optional<Sought> words, PageRequest page);

  default Outcome<Page<ConcernView>> list(Tenant tenant, Actor actor, PageRequest page) {
    return list(tenant, actor, Optional.empty(), page);
  }

  /** Somebody nobody knew is known now: by the holder, or who decides about concerns. */
  Outcome<ConcernView> identify(
      Tenant tenant, Actor actor, ConcernId id, int version, YoungPerson person);

  /** Nothing more is done; the note says why. A concern somebody holds is reacted to first. */
  Outcome<ConcernView> close(Tenant tenant, Actor actor, ConcernId id, int version, String note);

  /**
   * @param person absent where nobody knows who it is; then the circumstances say what is known
   */
  record NewConcern(
      ConcernId id,
      Optional<YoungPerson> person,
      IntakeChannel channel,
      String text,
      Optional<String> childsWords,
      Circumstances circumstances) {
    /** About somebody, and nothing more is told. */
    public NewConcern(
        ConcernId id,
        YoungPerson person,
        IntakeChannel channel,
        String text,
        Optional<String> childsWords) {
      this(id, Optional.of(person), channel, text, childsWords, Circumstances.NONE);
    }
  }
}
