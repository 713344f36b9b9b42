package dk.sporskifte.feeds.format;

import dk.sporskifte.feeds.ErrorCode;
import java.io.IOException;
import java.io.Reader;
import java.util.Optional;
import javax.xml.XMLConstants;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParserFactory;
import org.xml.sax.ContentHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;
import org.xml.sax.XMLReader;
import org.xml.sax.helpers.DefaultHandler;

/** Reads XML from beginning to end, with nothing of XML that could reach outside the message. */
final class XmlReading {
  private static final String NO_DOCTYPE = "http://apache.org/xml/features/disallow-doctype-decl";
  private static final String FEATURES = "http://xml.org/sax/features/";

  /** Java's own, whatever else is installed. */
  private static final SAXParserFactory PARSERS = parsers();

  private XmlReading() {}

  /** What a handler stops at; it names no values. */
  static final class Stopped extends SAXException {
    private static final long serialVersionUID = 1L;

    private final transient Flaw flaw;

    Stopped(Flaw flaw) {
      super(flaw.reason());
      this.flaw = flaw;
    }
  }

  static XMLReader reader() {
    try {
      XMLReader reader;
      synchronized (PARSERS) {
        reader = PARSERS.newSAXParser().getXMLReader();
      }
      reader.setProperty(XMLConstants.ACCESS_EXTERNAL_DTD, "");
      reader.setProperty(XMLConstants.ACCESS_EXTERNAL_SCHEMA, "");
      reader.setErrorHandler(new DefaultHandler());
      reader.setEntityResolver(
          (publicId, systemId) -> {
            throw new SAXException("nothing outside a message is read");
          });
      return reader;
    } catch (ParserConfigurationException | SAXException e) {
      throw new IllegalStateException("Java's own parser reads XML", e);
    }
  }

  static void read(byte[] content, ContentHandler handler) throws Unreadable {
    XMLReader reader = reader();
    reader.setContentHandler(handler);
    parse(content, reader);
  }

  /**
   * @throws Unreadable without the parser's own message, which may quote the content
   */
  static void parse(byte[] content, XMLReader reader) throws Unreadable {
    try (Reader text = text(content)) {
      reader.parse(new InputSource(text));
    } catch (Stopped e) {
      throw new Unreadable(e.flaw);
    } catch (SAXParseException e) {
      throw new Unreadable(Flaw.atLine(Math.max(1, e.getLineNumber()), reason(e)));
    } catch (SAXException | IOException e) {
      throw new Unreadable(Flaw.of(ErrorCode.SCHEMA, "Filen er ikke gyldig XML."));
    }
  }

  private static Reader text(byte[] content) throws Unreadable {
    Optional<Reader> text = Encoding.xml(content);
    return text.orElseThrow(
        () ->
            new Unreadable(
                Flaw.of(
                    ErrorCode.SCHEMA,
                    "Filens tegn er ikke dem, den siger: UTF-8, eller ISO-8859-1 hvis det står"
                        + " øverst.")));
  }

  private static String reason(SAXParseException failure) {
    String message = String.valueOf(failure.getMessage());
    return message.contains(NO_DOCTYPE)
        ? "Filen har en DOCTYPE. Den læses ikke: send meddelelsen uden."
        : "Filen er ikke gyldig XML fra denne linje.";
  }

  private static SAXParserFactory parsers() {
    try {
      SAXParserFactory parsers = SAXParserFactory.newDefaultInstance();
      parsers.setNamespaceAware(true);
      parsers.setXIncludeAware(false);
      parsers.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
      parsers.setFeature(NO_DOCTYPE, true);
      parsers.setFeature(FEATURES + "external-general-entities", false);
      parsers.setFeature(FEATURES + "external-parameter-entities", false);
      return parsers;
    } catch (ParserConfigurationException | SAXException e) {
      throw new IllegalStateException("Java's own parser can be made safe", e);
    }
  }
}
