package dk.sporskifte.casework.api.port;

import dk.sporskifte.casework.api.view.FiguresView;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
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

  /** Records of a template begun in the period ({@code RECORDS}), and receipts ({@code READ}). */
  List<Counted> ofRecords(LocalDate from, LocalDate until, String template);

  /**
   * Records whose field was first filled in in the period, by what it says at the end of it.
   *
   * @param figure what they are answered as
   */
  List<Counted> ofOutcomes(
      LocalDate from, LocalDate until, String figure, String template, String field);

  /** Kept as it is from then on. */
  void publish(Report report);

  /** The earliest first. */
  List<Report> published();

  /**
   * One number.
   *
   * @param figure for example {@code CHANNEL}
   * @param code what it is counted by
   * @param medianDays there for lead times of many
   * @param middle there for lead times of more
   */
  record Counted(
      String figure,
      String code,
      long count,
      Optional<Integer> medianDays,
      Optional<FiguresView.Middle> middle) {
    public Counted(String figure, String code, long count) {
      this(figure, code, count, Optional.empty(), Optional.empty());
    }
  }

  /**
   * What was shown of a half-year that is over, with nothing beneath it.
   *
   * @param published when, and by which way of working
   */
  record Report(
      FiguresView.Period period,
      LocalDate countedOn,
      FiguresView.Published published,
      List<FiguresView.Table> tables,
      List<FiguresView.LeadTime> leadTimes) {
    public Report {
      Objects.requireNonNull(period);
      Objects.requireNonNull(countedOn);
      Objects.requireNonNull(published);
      tables = List.copyOf(tables);
      leadTimes = List.copyOf(leadTimes);
    }
  }
}
