package dk.sporskifte.casework.ages;

import dk.sporskifte.model.Source;
import dk.sporskifte.model.Task;
import java.time.LocalDate;

/**
 * Something a day of somebody's life asks of the case.
 *
 * @param key tells it from the others of the case; names no day, so that it stays the same when the
 *     birth date is corrected
 * @param day on which it happens; what lies before the referral asks nothing
 * @param raisedFrom from when on the task is there
 * @param due of the task
 * @param stands whether {@code due} stands even when it has passed, so that a breach is seen
 * @param text what to do, Danish; names no day
 * @param because why, Danish; names the day
 */
record Milestone(
    String key,
    LocalDate day,
    LocalDate raisedFrom,
    LocalDate due,
    boolean stands,
    Task.Kind kind,
    String text,
    String because,
    Source source) {

  /** Not before the task was there, unless it stands. */
  LocalDate due(LocalDate raisedOn) {
    return stands || due.isAfter(raisedOn) ? due : raisedOn;
  }
}
