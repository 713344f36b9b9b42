package dk.sporskifte.checkfeed;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dk.sporskifte.feeds.Feed;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** What the published schemas say. */
final class Schemas {
  private static final String XS = "http://www.w3.org/2001/XMLSchema";

  private Schemas() {}

  static JsonNode json(Feed feed) {
    try (var in = feed.schema().openStream()) {
      return new JsonMapper().readTree(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static Document xml(Feed feed) throws Exception {
    DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
    factory.setNamespaceAware(true);
    try (var in = feed.xmlSchema().orElseThrow().openStream()) {
      return factory.newDocumentBuilder().parse(in);
    }
  }

  /** Of a record, in their order; none that must not be sent. */
  static List<String> fields(JsonNode schema) {
    List<String> fields = new ArrayList<>();
    for (Map.Entry<String, JsonNode> field : schema.at("/$defs/record/properties").properties()) {
      if (!field.getValue().has("not")) {
        fields.add(field.getKey());
      }
    }
    return fields;
  }

  /** The same of the XML Schema: {@code name}, with a question mark where it may be absent. */
  static List<Element> recordElements(Document xsd) {
    return elements(xsd.getDocumentElement(), "complexType").stream()
        .filter(type -> type.getAttribute("name").equals("Record"))
        .flatMap(type -> elements(type, "element").stream())
        .toList();
  }

  static List<Element> elements(Element within, String name) {
    NodeList nodes = within.getElementsByTagNameNS(XS, name);
    return IntStream.range(0, nodes.getLength())
        .mapToObj(nodes::item)
        .map(Element.class::cast)
        .toList();
  }
}
