package dk.sporskifte.feeds.format;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.xml.validation.ValidatorHandler;
import org.xml.sax.Attributes;
import org.xml.sax.ErrorHandler;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;
import org.xml.sax.XMLReader;
import org.xml.sax.helpers.XMLFilterImpl;

/**
 * Stands between parser and validator and knows, whenever something is found wrong, in which field
 * of which record that is.
 */
final class XmlBreaches extends XMLFilterImpl {
  private static final int OF_ONE_RECORD = 20;
  private static final int DEPTH_OF_RECORD = 3;

  /** What is longer, or no word, a sender made up: it is not repeated. */
  private static final Pattern WORD = Pattern.compile("[A-Za-z][A-Za-z0-9]{0,40}");

  private static final Pattern KEY = Pattern.compile("^([A-Za-z]+-[A-Za-z0-9.-]+)");

  private final Deque<String> path = new ArrayDeque<>();
  private final Map<Integer, List<Breach>> ofRecords = new HashMap<>();
  private Optional<Breach> ofEnvelope = Optional.empty();
  private int place = -1;

  XmlBreaches(XMLReader parser, ValidatorHandler validator) {
    super(parser);
    validator.setErrorHandler(new Noting());
    setContentHandler(validator);
  }

  XmlSchema.Breaches all() {
    return new XmlSchema.Breaches(ofEnvelope, ofRecords);
  }

  @Override
  public void startElement(String uri, String name, String qualified, Attributes attributes)
      throws SAXException {
    path.addLast(WORD.matcher(name).matches() ? name : "?");
    if (path.size() == DEPTH_OF_RECORD && isInRecords() && uri.equals(XmlMessage.NAMESPACE)) {
      place++;
    }
    super.startElement(uri, name, qualified, attributes);
  }

  @Override
  public void endElement(String uri, String name, String qualified) throws SAXException {
    super.endElement(uri, name, qualified);
    path.removeLast();
  }

  private boolean isInRecords() {
    Iterator<String> names = path.iterator();
    names.next();
    return names.hasNext() && names.next().equals("records");
  }

  private void note(SAXParseException wrong) {
    long line = Math.max(1, wrong.getLineNumber());
    if (place >= 0 && isInRecords() && path.size() >= DEPTH_OF_RECORD) {
      List<Breach> here = ofRecords.computeIfAbsent(place, p -> new ArrayList<>());
      Breach breach = new Breach(line, field(DEPTH_OF_RECORD, "record"), keyword(wrong));
      if (here.size() < OF_ONE_RECORD
          && here.stream().noneMatch(b -> b.field().equals(breach.field()))) {
        here.add(breach);
      }
    } else if (ofEnvelope.isEmpty()) {
      ofEnvelope = Optional.of(new Breach(line, field(1, "message"), keyword(wrong)));
    }
  }

  /** What stands for itself has the name given. */
  private String field(int from, String itself) {
    Stream<String> inner = path.stream().skip(from);
    String field = inner.collect(Collectors.joining("/"));
    return field.isEmpty() ? itself : field;
  }

  /** Of the validator's message only its key is read: the rest quotes values. */
  private static String keyword(SAXParseException wrong) {
    var key = KEY.matcher(String.valueOf(wrong.getMessage()));
    return switch (key.find() ? key.group(1) : "") {
      case "cvc-complex-type.2.4.a",
          "cvc-complex-type.2.4.d",
          "cvc-complex-type.3.2.2",
          "cvc-complex-type.2.3",
          "cvc-type.3.1.2",
          "cvc-elt.1.a" ->
          "element";
      case "cvc-complex-type.2.4.b", "cvc-complex-type.4" -> "required";
      case "cvc-enumeration-valid" -> "enum";
      case "cvc-maxLength-valid" -> "maxLength";
      case "cvc-minInclusive-valid", "cvc-maxInclusive-valid" -> "minimum";
      default -> "pattern";
    };
  }

  private final class Noting implements ErrorHandler {
    @Override
    public void warning(SAXParseException wrong) {
      note(wrong);
    }

    @Override
    public void error(SAXParseException wrong) {
      note(wrong);
    }

    @Override
    public void fatalError(SAXParseException wrong) {
      note(wrong);
    }
  }
}
