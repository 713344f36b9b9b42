package dk.sporskifte.itests.generated;

import static org.assertj.core.api.Assertions.assertThat;

import dk.sporskifte.itest.support.Karaf;
import dk.sporskifte.itest.support.KarafExtension;
import dk.sporskifte.itests.client.Answer;
import dk.sporskifte.itests.client.Dates;
import dk.sporskifte.itests.client.Json;
import dk.sporskifte.itests.client.Staff;
import dk.sporskifte.itests.client.Staff.Member;
import dk.sporskifte.itests.path.Young;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What the archetype makes is deployed as it is, and a referral goes its whole way through it. */
@ExtendWith(KarafExtension.class)
@Order(45)
class GeneratedMunicipalityIT {
  private final Karaf karaf;
  private Member caseworker;
  private String path;

  GeneratedMunicipalityIT(Karaf karaf) {
    this.karaf = karaf;
  }

  @Test
  void a_referral_goes_through_a_municipality_made_from_the_archetype() {
    Korsbaek korsbaek = new Korsbaek(karaf);
    try {
      korsbaek.deploy();
      caseworker =
          new Staff(karaf, Korsbaek.KEY)
              .seated("CASEWORKER", "ssp-moede", "socialforvaltning", "Maude Varnæs");
      Answer referred = refer();
      path = "cases/" + referred.text("/file/id");

      assertThat(LocalDate.parse(referred.text("/file/takeUpDue")))
          .isBetween(Dates.today(), Dates.today().plusDays(14));
      assertThat(eligibility()).isEqualTo("ASK_CASEWORKER");
      answer("AT_RISK");
      answer("WANTS_HELP");
      assertThat(eligibility()).isEqualTo("ADMIT");
      admit();
      assertThat(approvedPlan().text("/plan/state")).isEqualTo("APPROVED");
      assertThat(decisions())
          .contains("\"modelCode\":\"999\"", "\"modelVersion\":\"1\"", "OWN-03", "model.txt");
    } finally {
      korsbaek.remove();
    }
  }

  private Answer refer() {
    return caseworker
        .post(
            "referrals",
            Json.object(
                "person",
                Young.told(Young.aged(15)),
                "channel",
                "PHONE",
                "receivedOn",
                Dates.today().toString(),
                "referrer",
                Json.object("kind", "CITIZEN", "name", "En nabo", "wishesToPresent", false),
                "targetGroups",
                List.of("RISK"),
                "challenges",
                List.of("ABSENCE"),
                "text",
                "Hænger ud ved grillbaren"))
        .with(201);
  }

  private String eligibility() {
    return caseworker.get(path + "/eligibility").with(200).text("/code");
  }

  private void answer(String question) {
    caseworker
        .post(
            path + "/answers",
            Json.object(
                "question",
                question,
                "value",
                "YES",
                "on",
                Dates.today().toString(),
                "evidence",
                "Sagt ved samtalen"))
        .with(201);
  }

  private void admit() {
    caseworker
        .post(
            path + "/agreement",
            Json.object(
                "on",
                Dates.today().toString(),
                "readyForPlan",
                true,
                "givenBy",
                "CUSTODY_HOLDER",
                "heard",
                "Vil gerne være med"))
        .with(201);
    Object admission = Json.object("programme", "ssp", "reason", "I risiko, og vil gerne");
    caseworker
        .post(path + "/admission", caseworker.get(path).with(200).etag(), admission)
        .with(200);
  }

  private Answer approvedPlan() {
    Map<String, Object> step =
        Json.object(
            "domain",
            "SCHOOL",
            "goal",
            "Tilbage i skole",
            "action",
            "Samtale med klasselæreren",
            "owner",
            "SSP-konsulenten",
            "due",
            Dates.today().plusDays(30).toString());
    Answer draft =
        caseworker
            .post(
                path + "/plan",
                Json.object(
                    "purpose",
                    "PREVENT",
                    "ownWishes",
                    "Vil gerne spille håndbold igen",
                    "actions",
                    List.of(step)))
            .with(201);
    return caseworker
        .post(path + "/plan/approval", draft.etag(), Json.object("reason", "Aftalt med den unge"))
        .with(200);
  }

  private String decisions() {
    return caseworker.get(path).with(200).body().at("/decisions").toString();
  }
}
