package dk.sporskifte.casework.api.port;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Counts of the whole municipality: neither a case nor a person comes with them. */
public interface FigureStore {
  /**
   * As they are, small ones too: who shows them hides those.
   *
   * @param until the first day after
   * @param countedOn ages are taken on this day
   */
  List<Counted> counts(LocalDate from, LocalDate until, LocalDate countedOn);

  /**
   * Young people of those whole years with a case in the period, of whom the question is answered
   * yes.
   *
   * @param fromYears and over
   * @param untilYears that birthday is not among them
   */
  long answeredYes(
      LocalDate from,
      LocalDate until,
      LocalDate countedOn,
      String question,
      int fromYears,
      int untilYears);

  /**
   * One number.
   *
   * @param figure for example {@code CHANNEL}
   * @param code what it is counted by
   * @param medianDays there for lead times
   */
  record Counted(String figure, String code, long count, Optional<Integer> medianDays) {}
}
