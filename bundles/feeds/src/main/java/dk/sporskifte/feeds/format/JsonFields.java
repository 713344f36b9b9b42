package dk.sporskifte.feeds.format;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;

/**
 * Reads the known fields of an object and passes over all others, so that what a sender may add
 * costs no memory. Of arrays only that they are there is read: no field of a feed is one.
 */
final class JsonFields {
  private JsonFields() {}

  /** The object the parser stands at. */
  static ObjectNode object(JsonParser parser, FieldTypes types) throws IOException {
    return object(parser, types, "");
  }

  /**
   * Reads the value the parser stands at.
   *
   * @param path of the field, with dots
   */
  static void set(ObjectNode node, String name, JsonParser parser, FieldTypes types, String path)
      throws IOException {
    if (!types.knows(path)) {
      parser.skipChildren();
      return;
    }
    if (parser.currentToken() == JsonToken.START_OBJECT) {
      node.set(name, object(parser, types, path + "."));
    } else if (parser.currentToken() == JsonToken.START_ARRAY) {
      parser.skipChildren();
      node.putArray(name);
    } else {
      node.set(name, parser.readValueAsTree());
    }
  }

  /**
   * Passes over the value the parser stands at, and finds it too long where reading it would: a
   * string that is skipped has no length.
   */
  static void passOver(JsonParser parser) throws IOException {
    int depth = 0;
    JsonToken token = parser.currentToken();
    while (true) {
      if (token == JsonToken.VALUE_STRING) {
        parser.finishToken();
      }
      depth += token.isStructStart() ? 1 : token.isStructEnd() ? -1 : 0;
      if (depth == 0) {
        return;
      }
      token = parser.nextToken();
    }
  }

  private static ObjectNode object(JsonParser parser, FieldTypes types, String outer)
      throws IOException {
    ObjectNode node = JsonNodeFactory.instance.objectNode();
    while (parser.nextToken() == JsonToken.FIELD_NAME) {
      String name = parser.currentName();
      parser.nextToken();
      set(node, name, parser, types, outer + name);
    }
    return node;
  }
}
