package dk.sporskifte.feeds.format;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dk.sporskifte.feeds.ErrorCode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * XML with an element for each field, named as in JSON. Elements of other namespaces are passed
 * over.
 */
final class XmlMessage implements Message {
  /** Of every element a feed knows. */
  static final String NAMESPACE = "https://sporskifte.example/feeds/v1";

  static final String RECORD_NO = "recordNo";

  private static final FieldTypes NUMBER = new FieldTypes(Map.of(RECORD_NO, "integer"));
  private static final FieldTypes NOTHING = new FieldTypes(Map.of());

  private final byte[] content;
  private final RecordNumbers numbers = new RecordNumbers();
  private ObjectNode envelope = JsonNodeFactory.instance.objectNode();
  private Map<Integer, List<Breach>> breaches = Map.of();

  private XmlMessage(byte[] content) {
    this.content = content;
  }

  static XmlMessage read(byte[] content, FieldTypes envelope) throws Unreadable {
    XmlMessage message = new XmlMessage(content);
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
  public Optional<Breach> against(Optional<XmlSchema> published) throws Unreadable {
    if (published.isEmpty()) {
      throw new Unreadable(Flaw.of(ErrorCode.SCHEMA, "Feedet kan ikke sendes som XML."));
    }
    XmlSchema.Breaches found = published.get().breaches(content);
    breaches = found.ofRecords();
    return found.ofEnvelope();
  }

  @Override
  public void forEach(FieldTypes types, Consumer<RawRecord> work) {
    try {
      XmlReading.read(
          content,
          new XmlFields(
              NOTHING,
              types,
              (place, line, node) ->
                  work.accept(
                      new RawRecord(
                          node.get(RECORD_NO).intValue(),
                          line,
                          node,
                          Optional.empty(),
                          breaches.getOrDefault(place, List.of())))));
    } catch (Unreadable e) {
      throw new IllegalStateException("what was read once cannot be read again", e);
    }
  }

  private void scan(FieldTypes types) throws Unreadable {
    XmlFields fields =
        new XmlFields(
            types,
            NUMBER,
            (place, line, node) ->
                numbers.add(
                    Optional.of(node.path(RECORD_NO))
                        .filter(no -> no.isInt())
                        .map(no -> no.intValue()),
                    line,
                    "records/" + place + "/" + RECORD_NO));
    XmlReading.read(content, fields);
    envelope = fields.envelope();
    if (numbers.count() > 0) {
      envelope.withArray("records").addObject();
    }
  }
}
