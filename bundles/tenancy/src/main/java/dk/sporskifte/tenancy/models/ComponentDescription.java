package dk.sporskifte.tenancy.models;

import dk.sporskifte.municipality.spi.Municipality;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.stream.IntStream;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/** The description of a declarative service, as bnd writes it into a bundle. */
final class ComponentDescription {
  private static final String NO_DOCTYPE = "http://apache.org/xml/features/disallow-doctype-decl";

  private ComponentDescription() {}

  /** The classes in it that are published as a municipality. */
  static List<String> municipalities(InputStream description) throws IOException {
    Document document = parsed(description);
    boolean publishes =
        elements(document, "provide").stream()
            .anyMatch(p -> p.getAttribute("interface").equals(Municipality.class.getName()));
    return publishes
        ? elements(document, "implementation").stream().map(i -> i.getAttribute("class")).toList()
        : List.of();
  }

  private static Document parsed(InputStream description) throws IOException {
    try {
      DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
      factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
      factory.setFeature(NO_DOCTYPE, true);
      DocumentBuilder builder = factory.newDocumentBuilder();
      // The default one prints.
      builder.setErrorHandler(new DefaultHandler());
      return builder.parse(description);
    } catch (ParserConfigurationException e) {
      throw new IllegalStateException(e);
    } catch (SAXException e) {
      throw new IOException("its component description is no XML", e);
    }
  }

  private static List<Element> elements(Document document, String name) {
    NodeList found = document.getElementsByTagName(name);
    return IntStream.range(0, found.getLength()).mapToObj(i -> (Element) found.item(i)).toList();
  }
}
