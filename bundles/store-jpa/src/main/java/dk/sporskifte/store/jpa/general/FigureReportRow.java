package dk.sporskifte.store.jpa.general;

import dk.sporskifte.casework.api.port.FigureStore.Report;
import dk.sporskifte.casework.api.view.FiguresView.Period;
import dk.sporskifte.casework.api.view.FiguresView.Published;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import javax.persistence.Column;
import javax.persistence.Entity;
import javax.persistence.Id;
import javax.persistence.Table;

/** A half-year as it was published; never changed. */
@Entity
@Table(name = "figure_report")
class FigureReportRow {
  @Id private UUID id;
  private String period;

  @Column(name = "from_day")
  private LocalDate from;

  @Column(name = "until_day")
  private LocalDate until;

  @Column(name = "counted_on")
  private LocalDate countedOn;

  @Column(name = "model_code")
  private String modelCode;

  private String model;

  @Column(name = "model_version")
  private String modelVersion;

  @Column(name = "published_at")
  private Instant publishedAt;

  protected FigureReportRow() {}

  FigureReportRow(UUID id, Report report) {
    this.id = id;
    period = report.period().id();
    from = report.period().from();
    until = report.period().until();
    countedOn = report.countedOn();
    modelCode = report.published().modelCode();
    model = report.published().model();
    modelVersion = report.published().modelVersion();
    publishedAt = report.published().at();
  }

  UUID id() {
    return id;
  }

  Report report(List<FigureLineRow> lines) {
    return new Report(
        new Period(period, from, until),
        countedOn,
        new Published(publishedAt, modelCode, model, modelVersion),
        FigureLineRow.tables(lines),
        FigureLineRow.leadTimes(lines));
  }
}
