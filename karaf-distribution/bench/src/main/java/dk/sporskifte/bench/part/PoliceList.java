package dk.sporskifte.bench.part;

import dk.sporskifte.bench.client.Json;
import dk.sporskifte.bench.client.Staff;
import dk.sporskifte.bench.client.Young;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;

/** A list as the police send it, with as many records as a transaction may well hold. */
final class PoliceList {
  static final int RECORDS = 1000;
  static final String SENDER = "nsp";
  static final String CVR = "11111111";

  private PoliceList() {}

  static String json(Young young) {
    LocalDate today = Staff.today();
    Map<String, Object> message =
        Json.object(
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
            "Forebyggelse af kriminalitet i SSP-samarbejdet",
            "records",
            IntStream.rangeClosed(1, RECORDS)
                .mapToObj(number -> record(number, young.next()))
                .toList());
    return Json.text(message);
  }

  private static Map<String, Object> record(int number, Young.Person person) {
    return Json.object(
        "recordNo",
        number,
        "person",
        Json.object(
            "cpr", person.cpr().value(),
            "givenName", person.given(),
            "familyName", person.family(),
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
