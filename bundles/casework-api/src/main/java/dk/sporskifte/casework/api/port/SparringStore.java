package dk.sporskifte.casework.api.port;

import dk.sporskifte.model.ConcernId;
import dk.sporskifte.model.PostId;
import dk.sporskifte.model.SparringId;
import dk.sporskifte.model.SparringQuestion;
import dk.sporskifte.model.UserId;
import java.util.List;
import java.util.Optional;

/** Questions the actor asked or is to answer; for the CLOCK actor those whose day has passed. */
public interface SparringStore {
  void add(SparringQuestion question);

  /** It is about that concern, which the actor sees. */
  void about(SparringId question, ConcernId concern);

  void save(SparringQuestion question);

  Optional<SparringQuestion> question(SparringId id);

  /** Newest first, at most a hundred. */
  List<SparringQuestion> askedBy(UserId user);

  /** Asked of the posts the actor acts in, or climbed to them: newest first, at most a hundred. */
  List<SparringQuestion> toAnswer();

  /** For the CLOCK actor: unanswered, past their day, and not climbed yet. */
  List<SparringQuestion> toClimb();

  /** Empty for an actor who does not see the concern. */
  Optional<ConcernId> concern(SparringId question);

  /** Minutes within which four of five of the last fifty were answered; empty below five. */
  Optional<Long> usualMinutes(PostId adviser);
}
