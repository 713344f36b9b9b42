package dk.sporskifte.itests.moving;

import static org.assertj.core.api.Assertions.assertThat;

import dk.sporskifte.itest.support.Karaf;
import dk.sporskifte.itest.support.KarafExtension;
import dk.sporskifte.itest.support.Waiting;
import dk.sporskifte.itests.client.Answer;
import dk.sporskifte.itests.client.Api;
import dk.sporskifte.itests.client.Json;
import dk.sporskifte.itests.client.Staff;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The workbooks of the documentation move into a tenant that has nobody but its administrator. */
@ExtendWith(KarafExtension.class)
@Order(22)
class MovingInIT {
  private static final String TENANT = "indflytter";
  private static final String CHOSEN = "en lang adgangskode efter flytningen";
  private static final Duration SOON = Duration.ofSeconds(30);

  private final Karaf karaf;

  MovingInIT(Karaf karaf) {
    this.karaf = karaf;
  }

  @Test
  void an_office_moves_in_with_its_workbooks_and_nothing_doubles() throws IOException {
    Path file = karaf.data().resolve("etc/dk.sporskifte.tenant-" + TENANT + ".cfg");
    Files.writeString(file, "municipality = 259\nname = Indflytterne\n");
    try {
      Waiting.until("the tenant to open", SOON, () -> Api.nobody(karaf, TENANT).knock() == 401);
      Staff staff = new Staff(karaf, TENANT);

      Answer employed =
          staffMovesIn(new Office(staff.with("ADMINISTRATOR", "Karl Flytning").api()));
      Api caseworker = logIn(employed, "esra");
      Api leader = logIn(employed, "lis");
      nothingMovesInWithFaults(new Office(leader));
      casesMoveIn(new Office(leader));

      assertThat(caseworker.get("tasks").with(200).list("/items"))
          .extracting(task -> task.at("/task/kind").asText())
          .contains("REVIEW_PLAN", "TAKE_UP_REFERRAL");
      assertThat(staff.with("AUDITOR", "Rita Revisor").get("audit").with(200).list("/items"))
          .filteredOn(row -> row.at("/useCase").asText().equals("MovingIn.moveIn"))
          .anySatisfy(row -> assertThat(row.at("/subjects")).hasSize(5));
    } finally {
      Files.delete(file);
    }
    Waiting.until("the tenant to be gone", SOON, () -> Api.nobody(karaf, TENANT).knock() == 404);
  }

  private static Answer staffMovesIn(Office administrator) {
    Answer preview = administrator.preview("stillinger");
    assertThat(Office.problems(preview)).isEmpty();

    Answer result = administrator.moveIn("stillinger", preview).with(200);

    assertThat(Office.made(result)).containsExactly(2, 2, 2, 0, 0);
    return result;
  }

  private static void nothingMovesInWithFaults(Office leader) {
    Answer preview = leader.preview("sager-med-fejl");
    assertThat(Office.problems(preview))
        .containsExactly(
            "Unge 3 CPR-nummer not-a-cpr",
            "Sager 2 Modtaget den not-a-date",
            "Sager 3 Sagsnummer twice",
            "Sager 4 Forløb not-a-choice",
            "Sager 5 Ansvarlig stilling responsible-unknown");

    leader.moveIn("sager-med-fejl", preview).refused(422, "import-has-problems");

    assertThat(cases(leader)).isZero();
  }

  private static void casesMoveIn(Office leader) {
    Answer preview = leader.preview("sager");
    assertThat(Office.problems(preview)).isEmpty();
    assertThat(Office.made(leader.moveIn("sager", preview).with(200)))
        .containsExactly(0, 0, 0, 5, 5);
    assertThat(cases(leader)).isEqualTo(5);
    leader.moveIn("sager", preview).refused(409, "import-not-as-previewed");

    Answer again = leader.preview("sager");
    assertThat(Office.verdicts(again)).containsExactly("PRESENT");
    assertThat(Office.made(leader.moveIn("sager", again).with(200))).containsExactly(0, 0, 0, 0, 0);
    assertThat(cases(leader)).isEqualTo(5);
  }

  private static long cases(Office office) {
    return office.api().get("cases").with(200).list("/items").count();
  }

  private Api logIn(Answer employed, String username) {
    String password =
        employed
            .list("/passwords")
            .filter(handedOut -> handedOut.at("/username").asText().equals(username))
            .map(handedOut -> handedOut.at("/password").asText())
            .findFirst()
            .orElseThrow();
    Api.nobody(karaf, TENANT)
        .post(
            "login/password",
            Json.object("username", username, "password", password, "newPassword", CHOSEN))
        .with(200);
    return Api.loggedIn(karaf, TENANT, username, CHOSEN);
  }
}
