package dk.sporskifte.feeds.format;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.xml.XMLConstants;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import javax.xml.validation.ValidatorHandler;
import org.w3c.dom.ls.LSInput;
import org.xml.sax.SAXException;

/** The published XML Schema of one feed, compiled. Nothing but what is published is loaded. */
public final class XmlSchema {
  /** Of the published schemas while they are compiled: nobody can open it. */
  private static final String SCHEME = "published";

  private final Schema schema;

  /**
   * @param included what it may include, by name
   * @throws IllegalArgumentException when it is no schema
   */
  public XmlSchema(URL published, Map<String, URL> included) {
    try {
      SchemaFactory factory = SchemaFactory.newDefaultInstance();
      factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
      factory.setProperty(XMLConstants.ACCESS_EXTERNAL_DTD, "");
      factory.setProperty(XMLConstants.ACCESS_EXTERNAL_SCHEMA, SCHEME);
      factory.setResourceResolver(
          (type, namespace, publicId, systemId, base) -> input(systemId, included));
      schema =
          factory.newSchema(
              new StreamSource(new StringReader(text(published)), SCHEME + ":/message.xsd"));
    } catch (SAXException e) {
      throw new IllegalArgumentException("no XML Schema: " + published, e);
    }
  }

  /**
   * What of a message breaks it.
   *
   * @param ofRecords by place, from 0
   */
  record Breaches(Optional<Breach> ofEnvelope, Map<Integer, List<Breach>> ofRecords) {}

  Breaches breaches(byte[] content) throws Unreadable {
    ValidatorHandler validator = schema.newValidatorHandler();
    XmlBreaches found = new XmlBreaches(XmlReading.reader(), validator);
    XmlReading.parse(content, found);
    return found.all();
  }

  private static LSInput input(String systemId, Map<String, URL> included) {
    URL url = included.get(systemId.substring(systemId.lastIndexOf('/') + 1));
    if (url == null) {
      throw new IllegalArgumentException("a schema includes one that is not published");
    }
    return new PublishedInput(SCHEME + ":/" + systemId, text(url));
  }

  private static String text(URL url) {
    try (var in = url.openStream()) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
