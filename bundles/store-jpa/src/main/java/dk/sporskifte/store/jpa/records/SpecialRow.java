package dk.sporskifte.store.jpa.records;

import dk.sporskifte.model.RecordId;
import dk.sporskifte.store.jpa.columns.ContentColumn;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.persistence.Column;
import javax.persistence.Convert;
import javax.persistence.Entity;
import javax.persistence.Id;
import javax.persistence.Table;

@Entity
@Table(name = "record_special")
class SpecialRow {
  @Id private UUID id;

  @Column(name = "record_id")
  private UUID record;

  private int number;

  @Convert(converter = ContentColumn.class)
  private Map<String, List<String>> content;

  protected SpecialRow() {}

  SpecialRow(UUID id, RecordId record, int number, Map<String, List<String>> content) {
    this.id = id;
    this.record = record.value();
    this.number = number;
    this.content = content;
  }

  Map<String, List<String>> content() {
    return content;
  }
}
