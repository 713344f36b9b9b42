package dk.sporskifte.itests.feed;

import dk.sporskifte.itests.client.Dates;
import dk.sporskifte.itests.client.Json;
import dk.sporskifte.model.Person;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A {@code police-list} of version 1, in either form. */
public record PoliceList(Sender sender, UUID messageId, List<Person> people, String role) {
  public static PoliceList of(Sender sender, String role, Person... people) {
    return new PoliceList(sender, UUID.randomUUID(), List.of(people), role);
  }

  public String json() {
    Map<String, Object> message = envelope();
    message.put("sender", Json.object("code", sender.code(), "cvr", sender.cvr()));
    message.put(
        "records",
        IntStream.rangeClosed(1, people.size())
            .mapToObj(
                number -> {
                  Map<String, Object> record = record(number);
                  record.put("person", person(people.get(number - 1)));
                  return record;
                })
            .toList());
    return Json.text(message);
  }

  public String csv() {
    List<Map<String, Object>> lines =
        IntStream.rangeClosed(1, people.size()).mapToObj(this::line).toList();
    return lines.get(0).keySet().stream().collect(Collectors.joining(";", "", "\n"))
        + lines.stream()
            .map(line -> line.values().stream().map(String::valueOf))
            .map(values -> values.collect(Collectors.joining(";", "", "\n")))
            .collect(Collectors.joining());
  }

  private Map<String, Object> line(int number) {
    Map<String, Object> line = envelope();
    line.put("sender.code", sender.code());
    line.put("sender.cvr", sender.cvr());
    line.putAll(record(number));
    person(people.get(number - 1)).forEach((field, value) -> line.put("person." + field, value));
    return line;
  }

  private Map<String, Object> envelope() {
    Map<String, Object> envelope = new LinkedHashMap<>();
    envelope.put("feed", "police-list");
    envelope.put("schemaVersion", "1.0");
    envelope.put("messageId", messageId.toString());
    envelope.put("recipientMunicipality", sender.municipality());
    envelope.put("createdAt", Dates.today() + "T06:00:00+01:00");
    envelope.put("periodFrom", Dates.today().minusDays(7) + "T00:00:00+01:00");
    envelope.put("periodTo", Dates.today() + "T00:00:00+01:00");
    envelope.put("legalBasis", "RPL115_SSP");
    envelope.put("purposeText", "Forebyggelse af kriminalitet i SSP-samarbejdet");
    return envelope;
  }

  private Map<String, Object> record(int number) {
    return Json.object(
        "recordNo",
        number,
        "reportNo",
        "0900-" + number,
        "policeDistrict",
        "NSP",
        "eventAt",
        Dates.today().minusDays(1).toString(),
        "role",
        role);
  }

  private static Map<String, Object> person(Person person) {
    return Json.object(
        "cpr", person.cpr().orElseThrow().value(),
        "givenName", person.givenName(),
        "familyName", person.familyName(),
        "birthDate", person.born().toString());
  }
}
