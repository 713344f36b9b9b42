package dk.sporskifte.access;

import static org.assertj.core.api.Assertions.assertThat;

import dk.sporskifte.testkit.Proves;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class LawOfAgeTest {
  private static final LocalDate BORN = LocalDate.of(2008, 2, 29);

  @Test
  @Proves("LAW-05")
  void the_18th_birthday_does_not_end_the_cooperation() {
    assertThat(holding(LocalDate.of(2026, 2, 28))).contains("LAW-05");
    assertThat(holding(LocalDate.of(2026, 3, 1))).contains("LAW-05");
  }

  @Test
  @Proves({"LAW-09", "LAW-10", "LAW-34"})
  void what_holds_for_children_ends_on_the_18th_birthday_and_not_the_day_before() {
    assertThat(rules(LocalDate.of(2026, 2, 28)))
        .anyMatch(rule -> rule.contains("Forældremyndighedens indehaver samtykker"))
        .noneMatch(rule -> rule.contains("samtykker selv"));
    assertThat(holding(LocalDate.of(2026, 2, 28))).contains("LAW-10", "LAW-34");
    assertThat(rules(LocalDate.of(2026, 3, 1)))
        .noneMatch(rule -> rule.contains("Forældremyndighedens indehaver samtykker"))
        .anyMatch(rule -> rule.contains("samtykker selv"));
    assertThat(holding(LocalDate.of(2026, 3, 1))).doesNotContain("LAW-10", "LAW-34");
  }

  @Test
  @Proves("LAW-15")
  void below_15_the_word_is_suspected_and_from_15_charged() {
    assertThat(rules(LocalDate.of(2023, 2, 28))).anyMatch(rule -> rule.contains("»mistænkt«"));
    assertThat(rules(LocalDate.of(2023, 3, 1)))
        .noneMatch(rule -> rule.contains("»mistænkt«"))
        .anyMatch(rule -> rule.contains("»sigtet«"));
  }

  @Test
  @Proves("LAW-12")
  void support_can_be_given_until_the_day_before_the_23rd_birthday() {
    assertThat(holding(LocalDate.of(2031, 2, 28))).contains("LAW-12");
    assertThat(holding(LocalDate.of(2031, 3, 1))).doesNotContain("LAW-12");
  }

  private static List<String> holding(LocalDate on) {
    return LawOfAge.all().stream()
        .filter(law -> law.holds(BORN, on))
        .map(law -> law.source().requirement())
        .toList();
  }

  private static List<String> rules(LocalDate on) {
    return LawOfAge.all().stream().filter(law -> law.holds(BORN, on)).map(LawOfAge::rule).toList();
  }
}
