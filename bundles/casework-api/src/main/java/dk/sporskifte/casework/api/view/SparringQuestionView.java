package dk.sporskifte.casework.api.view;

import dk.sporskifte.model.ConcernId;
import dk.sporskifte.model.SparringQuestion;
import java.util.Optional;

/**
 * A question as the actor may read it.
 *
 * @param askedByName who asked
 * @param adviserTitle the post that was asked
 * @param overdue not answered in time
 * @param minutes from the question to the answer, by the clock on the wall
 * @param concern what it is about; absent for who does not see that
 */
public record SparringQuestionView(
    SparringQuestion question,
    String askedByName,
    String adviserTitle,
    boolean overdue,
    Optional<Long> minutes,
    Optional<String> answeredByName,
    Optional<ConcernId> concern) {}
