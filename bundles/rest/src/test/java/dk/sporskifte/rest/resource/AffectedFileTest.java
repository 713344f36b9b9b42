package dk.sporskifte.rest.resource;

import static org.assertj.core.api.Assertions.assertThat;

import dk.sporskifte.casework.api.AffectedPeople;
import dk.sporskifte.casework.api.AffectedPeople.Affected;
import dk.sporskifte.casework.api.AuditEntry.Action;
import dk.sporskifte.rest.sample.Samples;
import dk.sporskifte.testkit.Proves;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AffectedFileTest {
  @Test
  @Proves("LAW-25")
  void the_file_says_whom_to_tell_what_was_done_and_when_the_notice_is_due() {
    AffectedFile file = AffectedFile.of(Samples.breach(), Samples.affected());

    assertThat(file.name()).isEqualTo("beroerte-2026-11-29.csv");
    List<String> lines = file.text().lines().toList();
    assertThat(lines.get(0))
        .contains(
            "2026-11-29 09:00 til 2026-11-30 09:00",
            "1 personer og 2 sager",
            "Opdaget 2026-11-30 09:00",
            "senest 2026-12-03 09:00");
    assertThat(lines.get(1))
        .isEqualTo("Person;Navn;Født;Adressebeskyttet;Hvad;Antal gange;Første;Sidste");
    assertThat(lines.get(2))
        .startsWith(Samples.PERSON.id().value() + ";" + Samples.PERSON.name() + ";")
        .endsWith(";udtrukket, læst;3;2026-11-30 07:00;2026-11-30 08:00");
    assertThat(lines).hasSize(3);
  }

  @Test
  @Proves("LAW-26")
  void it_holds_no_number_and_no_address_and_marks_whose_address_is_protected() {
    String line = line(Samples.PERSON.name(), true);

    assertThat(line).contains(";ja;");
    assertThat(line(Samples.PERSON.name(), false)).contains(";nej;");
    assertThat(line).doesNotContain(Samples.PERSON.cpr().orElseThrow().value());
    assertThat(Samples.PERSON.address())
        .isPresent()
        .get()
        .satisfies(a -> assertThat(line).doesNotContain(a));
  }

  /** Somebody's name came from a feed. */
  @ParameterizedTest
  @ValueSource(strings = {"=1+1", "+1", "-1", "@SUM(A1)", "\tx", "\rx"})
  void no_name_is_read_as_a_formula(String name) {
    assertThat(line(name, false)).contains("'" + name).doesNotContain(";" + name, ";\"" + name);
  }

  private static String line(String name, boolean addressProtected) {
    AffectedPeople sample = Samples.affected();
    Affected one = sample.items().get(0);
    Affected named =
        new Affected(
            one.person(),
            Optional.of(name),
            one.born(),
            addressProtected,
            List.of(Action.READ),
            1,
            one.first(),
            one.last());
    return AffectedFile.of(
            Samples.breach(),
            new AffectedPeople(
                sample.notifyBy(),
                sample.extent(),
                List.of(named),
                Optional.empty(),
                sample.source()))
        .text();
  }
}
