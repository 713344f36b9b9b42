package dk.sporskifte.checkfeed;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dk.sporskifte.model.Person;
import dk.sporskifte.testkit.SyntheticPeople;
import java.time.LocalDate;

/** A good message of each feed about people who do not exist, sent on 2 March 2026. */
enum Sample {
  POLICE_LIST("police-list", "RPL115_SSP", LocalDate.of(2009, 6, 15)) {
    @Override
    void fill(ObjectNode line) {
      line.put("reportNo", "0900-70000-00001-26")
          .put("policeDistrict", "NSP")
          .put("eventAt", "2026-03-01T21:30:00+01:00")
          .put("eventPlace", "Ved søen & \"stien\"")
          .put("role", "MET")
          .put("coInvolved", 2)
          .put("narrative", "Sagde <nej>; gik.\nKom igen.")
          .put("necessityNote", "Nødvendigt for kontakt.");
    }
  },
  POLICE_CONCERN("police-concern", "RPL115_SSP", LocalDate.of(2009, 6, 15)) {
    @Override
    void fill(ObjectNode line) {
      line.put("reportNo", "0900-70000-00002-26")
          .put("policeDistrict", "NSP")
          .put("observedAt", "2026-03-01T21:30:00+01:00")
          .put("concernType", "RISK_COMPANY")
          .put("level", 2)
          .put("urgency", "NORMAL");
    }
  },
  PRISON_NOTICE("prison-notice", "RPL115_KSP_A", LocalDate.of(2005, 6, 15)) {
    @Override
    void fill(ObjectNode line) {
      line.put("noticeNo", "KF-1")
          .put("eventType", "RELEASE_MEETING")
          .put("eventAt", "2026-03-01")
          .put("sentenceMonths", 8)
          .put("domainHousing", "NEED")
          .put("domainHousingNote", "Ingen bolig")
          .put("conditions", "SUPERVISION STAY_BAN")
          .put("meetingAt", "2026-03-10T10:00:00+01:00");
    }
  },
  JOBCENTRE_STATUS("jobcentre-status", "CONSENT", LocalDate.of(2005, 6, 15)) {
    @Override
    void fill(ObjectNode line) {
      line.put("noticeNo", "JC-1")
          .put("eventType", "BENEFIT_START")
          .put("benefitCode", "KONTANTHJAELP")
          .put("from", "2026-03-01")
          .put("note", "Møder op")
          .put("consentRef", "S-2026-17");
    }
  };

  private static final JsonMapper JSON = new JsonMapper();

  final String feed;
  private final String basis;
  private final LocalDate born;

  Sample(String feed, String basis, LocalDate born) {
    this.feed = feed;
    this.basis = basis;
    this.born = born;
  }

  abstract void fill(ObjectNode line);

  ObjectNode message(ObjectNode... lines) {
    ObjectNode message = JSON.createObjectNode();
    message
        .put("feed", feed)
        .put("schemaVersion", "1.0")
        .put("messageId", SyntheticPeople.uuid(1_001).toString());
    message.putObject("sender").put("code", "nsp").put("cvr", "11111111");
    message
        .put("recipientMunicipality", "999")
        .put("createdAt", "2026-03-02T07:00:00+01:00")
        .put("periodFrom", "2026-02-27T00:00:00+01:00")
        .put("periodTo", "2026-03-02T00:00:00+01:00")
        .put("legalBasis", basis)
        .put("purposeText", "Kriminalitetsforebyggelse");
    var records = message.putArray("records");
    for (ObjectNode line : lines) {
      records.add(line);
    }
    return message;
  }

  ObjectNode line(int number) {
    return line(number, born);
  }

  ObjectNode line(int number, LocalDate of) {
    Person person = SyntheticPeople.person(number, of);
    ObjectNode line = JSON.createObjectNode().put("recordNo", number);
    line.putObject("person")
        .put("cpr", person.cpr().orElseThrow().value())
        .put("familyName", person.familyName())
        .put("givenName", person.givenName())
        .put("birthDate", of.toString())
        .put("addressProtection", true);
    fill(line);
    return line;
  }

  static ObjectNode person(ObjectNode line) {
    return (ObjectNode) line.get("person");
  }
}
