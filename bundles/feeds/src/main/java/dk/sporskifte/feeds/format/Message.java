package dk.sporskifte.feeds.format;

import com.fasterxml.jackson.databind.node.ObjectNode;
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

  /** Reads the records again, one at a time, so that a large message is never a large tree. */
  void forEach(FieldTypes types, Consumer<RawRecord> work);
}
