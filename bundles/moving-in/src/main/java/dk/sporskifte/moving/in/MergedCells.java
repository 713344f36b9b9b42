package dk.sporskifte.moving.in;

import dk.sporskifte.casework.api.port.UnreadableSpreadsheetException;
import dk.sporskifte.casework.api.port.UnreadableSpreadsheetException.Cause;
import java.io.IOException;
import java.io.InputStream;
import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;

/** The lines of each sheet that have cells merged with others, which the reader does not tell. */
record MergedCells(Map<String, BitSet> bySheet) {
  private static final String BOOK = "xl/";
  private static final String RELATIONSHIPS = BOOK + "_rels/workbook.xml.rels";
  private static final Pattern RANGE = Pattern.compile("[A-Z]{1,3}(\\d{1,7}):[A-Z]{1,3}(\\d{1,7})");
  private static final XMLInputFactory XML = plainXml();

  static MergedCells of(byte[] file) {
    Map<String, BitSet> all = new HashMap<>();
    try (ZipFile zip = ZipFile.builder().setByteArray(file).get()) {
      for (Map.Entry<String, String> sheet : parts(zip).entrySet()) {
        all.put(sheet.getKey(), lines(zip, sheet.getValue()));
      }
    } catch (IOException | XMLStreamException | RuntimeException broken) {
      throw new UnreadableSpreadsheetException(Cause.NOT_A_SPREADSHEET);
    }
    return new MergedCells(all);
  }

  /**
   * @param sheet as the workbook's relationships call it
   */
  BitSet lines(String sheet) {
    return bySheet.getOrDefault(sheet, new BitSet());
  }

  private static Map<String, String> parts(ZipFile zip) throws IOException, XMLStreamException {
    Map<String, String> parts = new HashMap<>();
    eachElement(
        zip,
        RELATIONSHIPS,
        "Relationship",
        xml -> {
          String target = xml.getAttributeValue(null, "Target");
          parts.put(
              xml.getAttributeValue(null, "Id"),
              target.startsWith("/") ? target.substring(1) : BOOK + target);
        });
    return parts;
  }

  private static BitSet lines(ZipFile zip, String part) throws IOException, XMLStreamException {
    BitSet lines = new BitSet();
    if (part.startsWith(BOOK + "worksheets/")) {
      eachElement(
          zip,
          part,
          "mergeCell",
          xml -> {
            Matcher range = RANGE.matcher(xml.getAttributeValue(null, "ref"));
            if (range.matches()) {
              lines.set(Integer.parseInt(range.group(1)), Integer.parseInt(range.group(2)) + 1);
            }
          });
    }
    return lines;
  }

  private static void eachElement(
      ZipFile zip, String part, String name, Consumer<XMLStreamReader> found)
      throws IOException, XMLStreamException {
    ZipArchiveEntry entry = zip.getEntry(part);
    if (entry == null) {
      return;
    }
    try (InputStream content = zip.getInputStream(entry)) {
      XMLStreamReader xml = XML.createXMLStreamReader(content);
      while (xml.hasNext()) {
        if (xml.next() == XMLStreamReader.START_ELEMENT && xml.getLocalName().equals(name)) {
          found.accept(xml);
        }
      }
    }
  }

  private static XMLInputFactory plainXml() {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    return factory;
  }
}
