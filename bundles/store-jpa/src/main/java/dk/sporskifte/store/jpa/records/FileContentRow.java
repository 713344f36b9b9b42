package dk.sporskifte.store.jpa.records;

import java.util.UUID;
import javax.persistence.Column;
import javax.persistence.Entity;
import javax.persistence.Id;
import javax.persistence.Table;

@Entity
@Table(name = "record_file_content")
class FileContentRow {
  @Id
  @Column(name = "file_id")
  private UUID file;

  private byte[] content;

  protected FileContentRow() {}

  FileContentRow(UUID file, byte[] content) {
    this.file = file;
    this.content = content;
  }

  byte[] content() {
    return content;
  }
}
