package dk.sporskifte.store.jpa.meetings;

import java.util.UUID;
import javax.persistence.Column;
import javax.persistence.Entity;
import javax.persistence.Id;
import javax.persistence.Table;

@Entity
@Table(name = "letter_content")
class LetterContentRow {
  @Id
  @Column(name = "letter_id")
  private UUID letter;

  private byte[] content;

  protected LetterContentRow() {}

  LetterContentRow(UUID letter, byte[] content) {
    this.letter = letter;
    this.content = content;
  }

  byte[] content() {
    return content;
  }
}
