package dk.sporskifte.feeds.format;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Optional;
import java.util.function.Consumer;

/** A message whose form was found sound from its first byte to its last. */
public interface Message {
  /**
   * The fields of the envelope. Where there are records, {@code records} is there too, with one
   * empty object in place of all of them.
   */
  ObjectNode envelope();

  /** How many. */
  int records();

  /**
   * Checks what the format has a schema of its own for, once it is known which feed it is. What
   * breaks it in a record comes with the record.
   *
   * @param published of that feed; empty where it does not come in XML
   * @return what breaks it elsewhere
   * @throws Unreadable when the feed does not come in this format
   */
  default Optional<Breach> against(Optional<XmlSchema> published) throws Unreadable {
    return Optional.empty();
  }

  /** Reads the records again, one at a time, so that a large message is never a large tree. */
  void forEach(FieldTypes types, Consumer<RawRecord> work);
}
