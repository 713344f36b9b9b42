package dk.sporskifte.feeds.format;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayDeque;
import java.util.Deque;
import org.xml.sax.Attributes;
import org.xml.sax.Locator;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/** The known fields of envelope and records, each record by itself; all else costs no memory. */
final class XmlFields extends DefaultHandler {
  private static final int DEEPEST = 20;
  private static final int LONGEST = 100_000;
  private static final int OF_ENVELOPE = 2;
  private static final int OF_RECORDS = 3;

  private final FieldTypes envelopeTypes;
  private final FieldTypes recordTypes;
  private final Work work;
  private final ObjectNode envelope = JsonNodeFactory.instance.objectNode();
  private final Deque<Element> open = new ArrayDeque<>();
  private Locator locator;
  private int depth;
  private int run;
  private int passingOver;
  private boolean inRecords;
  private int place;
  private long recordLine;

  /** What becomes of a record; {@code place} counts from 0. */
  @FunctionalInterface
  interface Work {
    void accept(int place, long line, ObjectNode node) throws Unreadable;
  }

  private record Element(String name, String path, ObjectNode node, StringBuilder text) {}

  XmlFields(FieldTypes envelopeTypes, FieldTypes recordTypes, Work work) {
    this.envelopeTypes = envelopeTypes;
    this.recordTypes = recordTypes;
    this.work = work;
  }

  ObjectNode envelope() {
    return envelope;
  }

  @Override
  public void setDocumentLocator(Locator given) {
    locator = given;
  }

  @Override
  public void startElement(String uri, String name, String qualified, Attributes attributes)
      throws SAXException {
    depth++;
    run = 0;
    if (depth > DEEPEST) {
      throw stop("Filen har elementer i mere end " + DEEPEST + " lag.");
    }
    if (passingOver > 0) {
      passingOver++;
    } else if (depth == 1) {
      demandMessage(uri, name);
      push(new Element(name, "", envelope, new StringBuilder()));
    } else if (!uri.equals(XmlMessage.NAMESPACE)) {
      passingOver = 1;
    } else if (depth == OF_ENVELOPE && name.equals("records")) {
      inRecords = true;
      envelope.withArray("records");
    } else if (inRecords && depth == OF_RECORDS) {
      startRecord(name);
    } else {
      startField(name);
    }
  }

  @Override
  public void characters(char[] characters, int start, int length) throws SAXException {
    // Bounded whether it is wanted or not, so that each reading of a message ends alike.
    run += length;
    if (run > LONGEST) {
      throw stop("Et felt er længere end " + LONGEST + " tegn.");
    }
    // What stands between the fields of envelope and record is no text.
    if (passingOver == 0 && !open.isEmpty() && !open.peek().path().isEmpty()) {
      open.peek().text().append(characters, start, length);
    }
  }

  @Override
  public void endElement(String uri, String name, String qualified) throws SAXException {
    depth--;
    run = 0;
    if (passingOver > 0) {
      passingOver--;
    } else if (inRecords && depth == 1) {
      inRecords = false;
    } else if (inRecords && depth == OF_ENVELOPE) {
      endRecord();
    } else if (depth > 0) {
      endField(open.pop());
    }
  }

  private void demandMessage(String uri, String name) throws SAXException {
    if (!uri.equals(XmlMessage.NAMESPACE) || !name.equals("message")) {
      throw stop("Roden skal være elementet message i navnerummet " + XmlMessage.NAMESPACE + ".");
    }
  }

  private void startRecord(String name) throws SAXException {
    if (!name.equals("record")) {
      throw stop("I records må der kun stå record.");
    }
    recordLine = locator.getLineNumber();
    push(new Element(name, "", JsonNodeFactory.instance.objectNode(), new StringBuilder()));
  }

  private void endRecord() throws SAXException {
    ObjectNode node = open.pop().node();
    try {
      work.accept(place++, recordLine, node);
    } catch (Unreadable e) {
      throw new XmlReading.Stopped(e.flaw());
    }
  }

  private void startField(String name) {
    Element outer = open.peek();
    String path = outer.path() + name;
    if (types().knows(path)) {
      push(
          new Element(
              name, path + ".", JsonNodeFactory.instance.objectNode(), new StringBuilder()));
    } else {
      passingOver = 1;
    }
  }

  /** What has fields of its own is an object, all else text. */
  private void endField(Element field) {
    ObjectNode outer = open.peek().node();
    if (field.node().isEmpty()) {
      String path = field.path().substring(0, field.path().length() - 1);
      types().put(outer, field.name(), path, field.text().toString().strip());
    } else {
      outer.set(field.name(), field.node());
    }
  }

  private FieldTypes types() {
    return inRecords ? recordTypes : envelopeTypes;
  }

  private void push(Element element) {
    open.push(element);
  }

  private XmlReading.Stopped stop(String reason) {
    return new XmlReading.Stopped(Flaw.atLine(Math.max(1, locator.getLineNumber()), reason));
  }
}
