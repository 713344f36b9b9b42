package dk.sporskifte.feeds.format;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dk.sporskifte.feeds.ErrorCode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.function.Consumer;

/** JSON as UTF-8, with or without a byte order mark. */
final class JsonMessage implements Message {
  private static final String RECORDS = "records";
  private static final String RECORD_NO = "recordNo";
  private static final int DEEPEST = 20;
  private static final int LONGEST = 100_000;
  private static final JsonMapper MAPPER =
      JsonMapper.builder(
              JsonFactory.builder()
                  // Remembering each name ever seen costs more than it saves, if a sender means
                  // harm.
                  .disable(JsonFactory.Feature.CANONICALIZE_FIELD_NAMES)
                  .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                  .streamReadConstraints(
                      StreamReadConstraints.builder()
                          .maxNestingDepth(DEEPEST)
                          .maxStringLength(LONGEST)
                          .maxNumberLength(30)
                          .maxNameLength(200)
                          .build())
                  .build())
          .build();

  private final byte[] content;
  private final ObjectNode envelope = MAPPER.createObjectNode();
  private final RecordNumbers numbers = new RecordNumbers();

  private JsonMessage(byte[] content) {
    this.content = content;
  }

  static JsonMessage read(byte[] content, FieldTypes envelope) throws Unreadable {
    if (!Encoding.isUtf8(content)) {
      throw new Unreadable(Flaw.of(ErrorCode.SCHEMA, "Filen er ikke UTF-8."));
    }
    JsonMessage message = new JsonMessage(content);
    message.scan(envelope);
    return message;
  }

  @Override
  public ObjectNode envelope() {
    return envelope;
  }

  @Override
  public int records() {
    return numbers.count();
  }

  @Override
  public void forEach(FieldTypes types, Consumer<RawRecord> work) {
    try (JsonParser parser = parser()) {
      // It was found while it was scanned.
      parser.disable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION);
      parser.nextToken();
      while (parser.nextToken() == JsonToken.FIELD_NAME) {
        boolean records = RECORDS.equals(parser.currentName());
        parser.nextToken();
        if (!records) {
          parser.skipChildren();
          continue;
        }
        while (parser.nextToken() == JsonToken.START_OBJECT) {
          long line = line(parser);
          ObjectNode node = JsonFields.object(parser, types);
          work.accept(new RawRecord(node.get(RECORD_NO).intValue(), line, node, Optional.empty()));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void scan(FieldTypes types) throws Unreadable {
    try (JsonParser parser = parser()) {
      if (parser.nextToken() != JsonToken.START_OBJECT) {
        throw new Unreadable(Flaw.atLine(line(parser), "Filen er ikke et JSON-objekt."));
      }
      while (parser.nextToken() == JsonToken.FIELD_NAME) {
        String name = parser.currentName();
        JsonToken value = parser.nextToken();
        if (RECORDS.equals(name) && value == JsonToken.START_ARRAY) {
          scanRecords(parser);
        } else {
          JsonFields.set(envelope, name, parser, types, name);
        }
      }
      if (parser.nextToken() != null) {
        throw new Unreadable(Flaw.atLine(line(parser), "Der står noget efter meddelelsen."));
      }
    } catch (JsonProcessingException e) {
      throw new Unreadable(invalid(e));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void scanRecords(JsonParser parser) throws IOException, Unreadable {
    var placeholder = envelope.putArray(RECORDS);
    while (parser.nextToken() != JsonToken.END_ARRAY) {
      long line = line(parser);
      String field = RECORDS + "/" + numbers.count();
      if (parser.currentToken() != JsonToken.START_OBJECT) {
        throw new Unreadable(
            Flaw.at(ErrorCode.SCHEMA, line, field, "En linje er ikke et JSON-objekt."));
      }
      numbers.add(recordNo(parser), line, field + "/" + RECORD_NO);
    }
    if (numbers.count() > 0) {
      placeholder.addObject();
    }
  }

  private static Optional<Integer> recordNo(JsonParser parser) throws IOException {
    Optional<Integer> number = Optional.empty();
    while (parser.nextToken() == JsonToken.FIELD_NAME) {
      boolean wanted = RECORD_NO.equals(parser.currentName());
      JsonToken value = parser.nextToken();
      if (wanted
          && value == JsonToken.VALUE_NUMBER_INT
          && parser.getNumberType() == JsonParser.NumberType.INT) {
        number = Optional.of(parser.getIntValue());
      } else {
        JsonFields.passOver(parser);
      }
    }
    return number;
  }

  /** The failure's own message may quote the content. */
  private static Flaw invalid(JsonProcessingException failure) {
    String reason =
        failure instanceof StreamConstraintsException
            ? "Filen går ud over grænserne: "
                + DEEPEST
                + " lag i hinanden, "
                + LONGEST
                + " tegn i et felt."
            : "Filen er ikke gyldig JSON.";
    return failure.getLocation() == null
        ? Flaw.of(ErrorCode.SCHEMA, reason)
        : Flaw.atLine(failure.getLocation().getLineNr(), reason);
  }

  private JsonParser parser() throws IOException {
    int start = Encoding.afterMark(content);
    return MAPPER.getFactory().createParser(content, start, content.length - start);
  }

  private static long line(JsonParser parser) {
    return parser.currentTokenLocation().getLineNr();
  }
}
