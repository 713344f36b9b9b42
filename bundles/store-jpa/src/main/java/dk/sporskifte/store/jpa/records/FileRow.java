package dk.sporskifte.store.jpa.records;

import dk.sporskifte.model.RecordFile;
import dk.sporskifte.model.RecordId;
import dk.sporskifte.model.UserId;
import java.time.Instant;
import java.util.UUID;
import javax.persistence.Column;
import javax.persistence.Entity;
import javax.persistence.Id;
import javax.persistence.Table;

@Entity
@Table(name = "record_file")
class FileRow {
  @Id private UUID id;

  @Column(name = "record_id")
  private UUID record;

  private String name;
  private String type;
  private int size;
  private String digest;

  @Column(name = "added_by")
  private UUID by;

  @Column(name = "added_at")
  private Instant at;

  protected FileRow() {}

  FileRow(RecordFile file) {
    id = file.id();
    record = file.record().value();
    name = file.name();
    type = file.type();
    size = file.size();
    digest = file.digest();
    by = file.by().value();
    at = file.at();
  }

  RecordFile file() {
    return new RecordFile(id, new RecordId(record), name, type, size, digest, new UserId(by), at);
  }
}
