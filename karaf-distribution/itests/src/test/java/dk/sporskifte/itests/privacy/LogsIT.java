package dk.sporskifte.itests.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import dk.sporskifte.itest.support.Karaf;
import dk.sporskifte.itest.support.KarafExtension;
import dk.sporskifte.itests.path.Young;
import dk.sporskifte.itests.recovery.Database;
import dk.sporskifte.model.Person;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Logs hold ids, never persons. */
@ExtendWith(KarafExtension.class)
@Order(91)
class LogsIT {
  private final Karaf karaf;
  private final Database database;

  LogsIT(Karaf karaf) {
    this.karaf = karaf;
    this.database = new Database(karaf);
  }

  @Test
  void no_log_names_anybody_or_their_number() throws IOException {
    Set<String> personal = personalData();
    assertThat(personal).hasSizeGreaterThan(20);
    List<Path> logs = logs();
    assertThat(logs).isNotEmpty();

    for (Path log : logs) {
      String text = new String(Files.readAllBytes(log), StandardCharsets.UTF_8);
      assertThat(personal.stream().filter(text::contains)).as(log.toString()).isEmpty();
    }
  }

  @Test
  void nobody_looks_for_entities_where_there_are_none() throws IOException {
    assertThat(Files.readString(karaf.data().resolve("log/sporskifte.log")))
        .doesNotContain("No valid providers found");
  }

  private Set<String> personalData() {
    Set<String> personal = new TreeSet<>();
    for (Person person : Young.used()) {
      personal.add(person.name());
      person.cpr().ifPresent(cpr -> addNumber(personal, cpr.value()));
    }
    for (String tenant : List.of("helsingor", "koge")) {
      personal.addAll(
          database.column("select given_name || ' ' || family_name from " + tenant + ".person"));
      database
          .column("select cpr from " + tenant + ".person where cpr is not null")
          .forEach(cpr -> addNumber(personal, cpr));
      personal.addAll(database.column("select name from " + tenant + ".user_account"));
    }
    return personal;
  }

  private static void addNumber(Set<String> personal, String cpr) {
    personal.add(cpr);
    personal.add(cpr.substring(0, 6) + "-" + cpr.substring(6));
  }

  private List<Path> logs() throws IOException {
    try (Stream<Path> files = Files.walk(karaf.data().resolve("log"))) {
      return files.filter(Files::isRegularFile).toList();
    }
  }
}
