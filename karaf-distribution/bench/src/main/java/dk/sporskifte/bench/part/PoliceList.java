package dk.sporskifte.bench.part;

import dk.sporskifte.bench.client.Json;
import dk.sporskifte.bench.client.Staff;
import dk.sporskifte.bench.client.Young;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A list as the police send it, with as many records as a transaction may well hold; the same
 * fields in each format, in the order of the XML Schema.
 */
final class PoliceList {
  static final int RECORDS = 1000;
  static final String SENDER = "nsp";
  static final String CVR = "11111111";

  private PoliceList() {}

  static SentList json(Young young) {
    return json(young, RECORDS);
  }

  static SentList json(Young young, int records) {
    Map<String, Object> message = envelope();
    message.put("records", records(young, records));
    return new SentList("json", Json.text(message), records);
  }

  /** The envelope stands on each line. */
  static SentList csv(Young young) {
    List<Map<String, Object>> records = records(young, RECORDS);
    Map<String, Object> envelope = flat(envelope(), "");
    StringBuilder text = new StringBuilder();
    line(text, envelope.keySet(), flat(records.get(0), "").keySet());
    records.forEach(record -> line(text, envelope.values(), flat(record, "").values()));
    return new SentList("csv", text.toString(), RECORDS);
  }

  static SentList xml(Young young) {
    StringBuilder text = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
    text.append("<message xmlns=\"https://sporskifte.example/feeds/v1\">");
    envelope().forEach((name, value) -> element(text, name, value));
    text.append("<records>\n");
    records(young, RECORDS).forEach(record -> element(text, "record", record));
    return new SentList("xml", text.append("</records></message>\n").toString(), RECORDS);
  }

  private static void line(StringBuilder text, Collection<?> envelope, Collection<?> record) {
    text.append(
            Stream.of(envelope, record)
                .flatMap(Collection::stream)
                .map(Object::toString)
                .collect(Collectors.joining(";")))
        .append('\n');
  }

  private static Map<String, Object> flat(Map<?, ?> fields, String outer) {
    Map<String, Object> flat = new LinkedHashMap<>();
    fields.forEach(
        (name, value) -> {
          if (value instanceof Map<?, ?> inner) {
            flat.putAll(flat(inner, name + "."));
          } else {
            flat.put(outer + name, value);
          }
        });
    return flat;
  }

  private static void element(StringBuilder text, Object name, Object value) {
    text.append('<').append(name).append('>');
    if (value instanceof Map<?, ?> inner) {
      inner.forEach((field, of) -> element(text, field, of));
    } else {
      text.append(value);
    }
    text.append("</").append(name).append('>');
  }

  private static Map<String, Object> envelope() {
    LocalDate today = Staff.today();
    return Json.object(
        "feed",
        "police-list",
        "schemaVersion",
        "1.0",
        "messageId",
        UUID.randomUUID().toString(),
        "sender",
        Json.object("code", SENDER, "cvr", CVR),
        "recipientMunicipality",
        Lab.HELSINGOR,
        "createdAt",
        today + "T06:00:00+01:00",
        "periodFrom",
        today.minusDays(7) + "T00:00:00+01:00",
        "periodTo",
        today + "T00:00:00+01:00",
        "legalBasis",
        "RPL115_SSP",
        "purposeText",
        "Forebyggelse af kriminalitet i SSP-samarbejdet");
  }

  private static List<Map<String, Object>> records(Young young, int count) {
    return IntStream.rangeClosed(1, count)
        .mapToObj(number -> record(number, young.next()))
        .toList();
  }

  private static Map<String, Object> record(int number, Young.Person person) {
    return Json.object(
        "recordNo",
        number,
        "person",
        Json.object(
            "cpr", person.cpr().value(),
            "familyName", person.family(),
            "givenName", person.given(),
            "birthDate", person.born().toString()),
        "reportNo",
        "0900-" + number,
        "policeDistrict",
        "NSP",
        "eventAt",
        Staff.today().minusDays(1) + "T21:30:00+01:00",
        "eventPlace",
        "Ved Prøvesporet",
        "role",
        "MET",
        "offenceShortCode",
        "VANDALISM");
  }
}
