package dk.sporskifte.store.jpa.records;

import dk.sporskifte.model.MunicipalityCode;
import dk.sporskifte.model.RecordForm;
import dk.sporskifte.model.RecordId;
import dk.sporskifte.model.RecordVersion;
import dk.sporskifte.model.UserId;
import dk.sporskifte.store.jpa.columns.ContentColumn;
import dk.sporskifte.store.jpa.columns.FormColumn;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.persistence.Column;
import javax.persistence.Convert;
import javax.persistence.Entity;
import javax.persistence.EnumType;
import javax.persistence.Enumerated;
import javax.persistence.Id;
import javax.persistence.Table;

@Entity
@Table(name = "record_version")
class VersionRow {
  @Id private UUID id;

  @Column(name = "record_id")
  private UUID record;

  private int number;

  @Enumerated(EnumType.STRING)
  private RecordVersion.Act act;

  private String state;
  private String note;

  @Column(name = "made_by")
  private UUID by;

  @Column(name = "made_at")
  private Instant at;

  @Column(name = "model_code")
  private String modelCode;

  private String model;

  @Column(name = "model_version")
  private String modelVersion;

  @Convert(converter = FormColumn.class)
  private RecordForm form;

  @Convert(converter = ContentColumn.class)
  private Map<String, List<String>> content;

  protected VersionRow() {}

  VersionRow(UUID id, RecordVersion version) {
    this.id = id;
    record = version.record().value();
    number = version.version();
    act = version.act();
    state = version.state();
    note = version.note();
    by = version.by().value();
    at = version.at();
    modelCode = version.modelCode().value();
    model = version.model();
    modelVersion = version.modelVersion();
    form = version.form();
    content = version.content();
  }

  RecordVersion version() {
    return new RecordVersion(
        new RecordId(record),
        number,
        act,
        state,
        note,
        new UserId(by),
        at,
        new MunicipalityCode(modelCode),
        model,
        modelVersion,
        form,
        content);
  }
}
