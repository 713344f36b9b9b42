package dk.sporskifte.itests.path;

import com.fasterxml.jackson.databind.JsonNode;
import dk.sporskifte.itest.support.Karaf;
import dk.sporskifte.itests.client.Answer;
import dk.sporskifte.itests.client.Json;
import dk.sporskifte.itests.client.Staff;
import dk.sporskifte.itests.client.Staff.Member;
import dk.sporskifte.itests.feed.Sender;
import dk.sporskifte.model.Person;
import java.util.List;

/** The one case that goes the whole way through Helsingør (HEL-32 to HEL-41), with its people. */
final class HelsingorCase {
  static final String FORUM = "ssp-plus-moede";
  static final String SSP_PLUS = "ssp-plus";
  private static HelsingorCase only;

  final Sender police;
  final Person young = Young.aged(17);
  final Member triage;
  final Member caseworker;
  final Member secretary;
  final Member jobConsultant;
  final Member probation;
  final Member teacher;

  String line;
  String concern;
  String caseId;
  String meeting;
  String item;
  String jobConsultantThere;
  String probationThere;

  private HelsingorCase(Karaf karaf) {
    police = Sender.ofHelsingor(karaf);
    Staff staff = new Staff(karaf, "helsingor");
    triage = staff.with("TRIAGE", "Tilde Klitvænge");
    caseworker = staff.seated("CASEWORKER", FORUM, "ssp-plus-medarbejder", "Sofie Mosebro");
    secretary = staff.seated("SECRETARIAT", FORUM, "sagsbehandler", "Vigga Fyrmose");
    jobConsultant = staff.seated("PARTNER", FORUM, "jobkonsulent", "Jonas Havreskov");
    probation = staff.seated("PARTNER", FORUM, "kriminalforsorgen", "Emil Ternevig");
    teacher = staff.outsider("Rosa Tågemark");
  }

  /** Its tests walk it one after another. */
  static HelsingorCase in(Karaf karaf) {
    if (only == null) {
      only = new HelsingorCase(karaf);
    }
    return only;
  }

  Answer caseFile() {
    return caseworker.get("cases/" + caseId).with(200);
  }

  String invite(Member member, String organisation, String seat) {
    return secretary
        .post(
            "meetings/" + meeting + "/participants",
            Json.object(
                "user",
                member.id(),
                "name",
                member.name(),
                "organisation",
                organisation,
                "seat",
                seat))
        .with(201)
        .list("/participants")
        .filter(p -> p.path("user").asText().equals(member.id()))
        .findFirst()
        .orElseThrow()
        .path("id")
        .asText();
  }

  JsonNode lineSeenBy(Member member) {
    return lineIn(member.get("meetings/" + meeting + "/agenda").with(200));
  }

  JsonNode lineIn(Answer agenda) {
    return agenda
        .list("/lines")
        .filter(l -> l.at("/item/id").asText().equals(item))
        .findFirst()
        .orElseThrow();
  }

  JsonNode newestLineOf(Person person) {
    return linesOf(person).get(0);
  }

  List<JsonNode> linesOf(Person person) {
    return triage
        .get("inbox?size=100")
        .with(200)
        .list("/items")
        .filter(l -> l.path("person").asText().equals(person.name()))
        .toList();
  }
}
