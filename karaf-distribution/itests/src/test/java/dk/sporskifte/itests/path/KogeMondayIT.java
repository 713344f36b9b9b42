package dk.sporskifte.itests.path;

import static org.assertj.core.api.Assertions.assertThat;

import dk.sporskifte.itest.support.Karaf;
import dk.sporskifte.itest.support.KarafExtension;
import dk.sporskifte.itests.client.Answer;
import dk.sporskifte.itests.client.Dates;
import dk.sporskifte.itests.client.Json;
import dk.sporskifte.itests.client.Staff;
import dk.sporskifte.itests.client.Staff.Member;
import dk.sporskifte.testkit.Proves;
import java.time.DayOfWeek;
import java.time.LocalDate;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.extension.ExtendWith;

/** Køge works its own way on the same platform: one SSP until 23, taken up on Mondays. */
@ExtendWith(KarafExtension.class)
@TestInstance(Lifecycle.PER_CLASS)
@Order(13)
class KogeMondayIT {
  private final Member caseworker;

  KogeMondayIT(Karaf karaf) {
    caseworker =
        new Staff(karaf, "koge")
            .seated("CASEWORKER", "mandagsgruppen", "socialforvaltning", "Freja Nordsporsen");
  }

  @Test
  @Proves("KOG-08")
  void a_referral_is_taken_up_by_the_monday_group() {
    Answer referred = refer(20).with(201);

    LocalDate due = LocalDate.parse(referred.text("/file/takeUpDue"));
    assertThat(due.getDayOfWeek()).isEqualTo(DayOfWeek.MONDAY);
    assertThat(due).isBetween(Dates.today(), Dates.today().plusDays(7));
  }

  @Test
  @Proves({"KOG-01", "KOG-02"})
  void nobody_is_parted_at_18_and_the_group_ends_at_23() {
    for (int age : new int[] {17, 18, 22}) {
      Answer proposal = proposal(age);
      assertThat(proposal.text("/programme")).isEqualTo("ssp");
      assertThat(proposal.text("/code")).isEqualTo("ASK_CASEWORKER");
    }
    assertThat(proposal(23).text("/code")).isEqualTo("DECLINE");
  }

  private Answer proposal(int age) {
    String id = refer(age).with(201).text("/file/id");
    return caseworker.get("cases/" + id + "/eligibility").with(200);
  }

  private Answer refer(int age) {
    return caseworker.post(
        "referrals",
        Json.object(
            "person", Young.told(Young.aged(age)),
            "channel", "PHONE",
            "receivedOn", Dates.today().toString(),
            "referrer", Json.object("kind", "CITIZEN", "name", "En nabo", "wishesToPresent", false),
            "text", "Hænger ud ved havnen"));
  }
}
