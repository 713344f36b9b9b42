package dk.sporskifte.bench.part;

import dk.sporskifte.bench.client.Answer;
import dk.sporskifte.bench.client.Api;
import dk.sporskifte.bench.client.Json;
import dk.sporskifte.bench.client.Staff;
import dk.sporskifte.bench.client.Young;
import java.util.List;

/**
 * Takes a referral in, finds what it asks to be done, decides it, and lists the tenant's cases; all
 * as one caseworker.
 *
 * @param young of this tenant, shared by all who work in it
 */
record CaseFlow(Api api, Young young) implements Runnable {
  static CaseFlow of(Staff staff, String tenant) {
    return new CaseFlow(staff.logIn(tenant, Staff.CASEWORKER), new Young());
  }

  @Override
  public void run() {
    String id = api.post("referrals", referral(young.next())).with(201).text("/file/id");
    Answer found = api.get("cases/" + id).with(200);
    found.text("/tasks/0/task/id");
    api.post(
            "cases/" + id + "/declination",
            found.etag(),
            Json.object("reason", "Målt af bench: ingen indsats", "standing", "NO_DECISION"))
        .with(200);
    api.get("cases?size=20").with(200).text("/items/0/id");
  }

  private static Object referral(Young.Person person) {
    return Json.object(
        "person",
        Json.object(
            "told",
            Json.object(
                "cpr", person.cpr().value(),
                "givenName", person.given(),
                "familyName", person.family(),
                "addressProtected", false)),
        "channel",
        "FORM",
        "receivedOn",
        Staff.today().toString(),
        "referrer",
        Json.object(
            "kind", "PARTNER",
            "name", "Vagthavende",
            "organisation", "Nordsjællands Politi",
            "wishesToPresent", false),
        "targetGroups",
        List.of("RISK"),
        "text",
        "Set i selskab med ældre kammerater ved stationen flere aftener i denne uge",
        "formReceived",
        true);
  }
}
