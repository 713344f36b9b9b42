package dk.sporskifte.casework.api.view;

import dk.sporskifte.model.Source;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * The actor's one door to sparring, with what is asked through it.
 *
 * @param unit the actor's
 * @param door whom the actor comes to; absent where there is nobody
 * @param gap what is to be mended
 * @param leaders of the actor
 * @param usualMinutes within which four of five questions were answered; absent while there are few
 * @param days within which a question is to be answered, before it climbs
 * @param asked by the actor, newest first
 * @param toAnswer by the actor, those that wait first
 */
public record SparringView(
    Optional<String> unit,
    Optional<Colleague> door,
    Optional<UnitView.Gap> gap,
    List<Colleague> leaders,
    Optional<Long> usualMinutes,
    int days,
    String statement,
    Source source,
    Instant asOf,
    List<SparringQuestionView> asked,
    List<SparringQuestionView> toAnswer) {
  public SparringView {
    leaders = List.copyOf(leaders);
    asked = List.copyOf(asked);
    toAnswer = List.copyOf(toAnswer);
  }
}
