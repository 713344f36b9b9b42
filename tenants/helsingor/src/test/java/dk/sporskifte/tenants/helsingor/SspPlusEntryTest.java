package dk.sporskifte.tenants.helsingor;

import static dk.sporskifte.tenants.helsingor.Asked.READY_FOR_PLAN;
import static dk.sporskifte.tenants.helsingor.Asked.WANTS_HELP;
import static org.assertj.core.api.Assertions.assertThat;

import dk.sporskifte.model.Answer.Value;
import dk.sporskifte.municipality.spi.CaseFacts;
import dk.sporskifte.municipality.spi.Proposal;
import dk.sporskifte.testkit.Proves;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SspPlusEntryTest {
  private static final String QUESTION = "Mangler svar på: ";

  @Proves({"AGE-01", "AGE-02", "HEL-44"})
  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      textBlock =
          """
          the day before the 16th birthday | 2010-03-03 | DECLINE | ikke fyldt 16 år;ordinære SSP
          the 16th birthday                | 2010-03-02 | ADMIT   | 16 til og med 24 år
          the day after the 16th birthday  | 2010-03-01 | ADMIT   | 16 til og med 24 år
          the day before the 25th birthday | 2001-03-03 | ADMIT   | 16 til og med 24 år
          the 25th birthday                | 2001-03-02 | DECLINE | fyldt 25 år;Center for Job og Uddannelse
          the day after the 25th birthday  | 2001-03-01 | DECLINE | fyldt 25 år;Center for Job og Uddannelse
          """)
  void is_for_those_from_16_to_24(String when, LocalDate born, String proposed, String because) {
    Proposal proposal = considering(Answers.allYes().born(born));
    assertThat(proposal.code()).isEqualTo(proposed);
    for (String part : because.split(";")) {
      assertThat(texts(proposal)).anySatisfy(text -> assertThat(text).contains(part));
    }
  }

  @Proves("AGE-01")
  @ParameterizedTest(name = "born 29 February 2008, asked on {0}: {1}")
  @CsvSource({
    "2024-02-28, DECLINE", "2024-02-29, ADMIT", // 16 in a leap year
    "2033-02-28, ADMIT", "2033-03-01, DECLINE" // 25 in a common year: reached on 1 March
  })
  void counts_leap_day_births_to_the_first_of_march(LocalDate on, String proposed) {
    CaseFacts facts = Answers.allYes().facts();
    CaseFacts leapDay =
        new CaseFacts(LocalDate.of(2008, 2, 29), on, facts.targetGroups(), facts.answers());
    assertThat(new SspPlusEntry().consider(leapDay).code()).isEqualTo(proposed);
  }

  @Proves({"HEL-07", "HEL-12", "HEL-13", "C-HEL-02"})
  @ParameterizedTest(name = "repeated {0}, serious {1}, at risk {2}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          yes | no  | no  | HEL-07
          no  | yes | no  | HEL-13
          no  | no  | yes | HEL-12
          yes | ?   | ?   | HEL-07
          ?   | yes | ?   | HEL-13
          ?   | ?   | yes | HEL-12
          yes | yes | no  | HEL-07 HEL-13
          yes | yes | yes | HEL-07 HEL-13 HEL-12
          """)
  void admits_by_any_one_criterion_and_names_those_that_held(
      String repeated, String serious, String atRisk, String held) {
    Proposal proposal = considering(Answers.allYes().crime(repeated, serious, atRisk));
    assertThat(proposal).isInstanceOf(Proposal.Admit.class);
    List<String> criteria = requirements(proposal).subList(1, proposal.reasons().size() - 2);
    assertThat(criteria).containsExactly(held.split(" "));
  }

  @Proves("HEL-07")
  @ParameterizedTest(name = "repeated {0}, serious {1}, at risk {2}, wants help {3}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          ?   | ?   | ?   | ?   | gentagen alvorlig risikozonen hjælpen
          ?   | ?   | ?   | yes | gentagen alvorlig risikozonen
          no  | ?   | ?   | yes | alvorlig risikozonen
          no  | no  | ?   | yes | risikozonen
          no  | ?   | no  | ?   | alvorlig hjælpen
          yes | no  | no  | ?   | hjælpen
          ?   | ?   | yes | ?   | hjælpen
          """)
  void asks_for_exactly_the_answers_it_misses(
      String repeated, String serious, String atRisk, String wantsHelp, String missing) {
    Proposal proposal =
        considering(Answers.allYes().crime(repeated, serious, atRisk).to(WANTS_HELP, wantsHelp));
    assertThat(proposal).isInstanceOf(Proposal.AskCaseworker.class);
    String[] words = missing.split(" ");
    assertThat(texts(proposal)).hasSameSizeAs(words).allMatch(text -> text.startsWith(QUESTION));
    for (int i = 0; i < words.length; i++) {
      assertThat(texts(proposal).get(i)).contains(words[i]);
    }
  }

  @Test
  void takes_unknown_for_no_answer() {
    CaseFacts nothing = new CaseFacts(LocalDate.of(2009, 1, 15), Answers.TODAY, Set.of(), Map.of());
    CaseFacts unknown =
        new CaseFacts(
            nothing.born(),
            nothing.on(),
            Set.of(),
            Map.of("AT_RISK", Value.UNKNOWN, "WANTS_HELP", Value.UNKNOWN));
    assertThat(new SspPlusEntry().consider(unknown))
        .isEqualTo(new SspPlusEntry().consider(nothing));
  }

  @Proves({"HEL-07", "HEL-34", "C-HEL-05"})
  @ParameterizedTest(name = "repeated {0}, serious {1}, at risk {2}, referred for {3}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          yes | yes | yes |
          ?   | ?   | ?   |
          no  | no  | no  | SUBSTANCE_NO_CONTACT
          ?   | ?   | yes | RISK
          """)
  void declines_whoever_does_not_want_the_help_and_leaves_outreach(
      String repeated, String serious, String atRisk, String groups) {
    Proposal proposal =
        considering(
            Answers.allYes()
                .crime(repeated, serious, atRisk)
                .to(WANTS_HELP, "no")
                .referredFor(groups));
    assertThat(proposal).isInstanceOf(Proposal.Decline.class);
    assertThat(requirements(proposal)).containsExactly("HEL-34", "HEL-04");
    assertThat(texts(proposal)).anySatisfy(text -> assertThat(text).contains("opsøgende arbejde"));
  }

  @Proves({"HEL-14", "HEL-15", "HEL-16", "HEL-17", "C-HEL-07"})
  @ParameterizedTest(name = "no crime and no risk, referred for {0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          WANTS_COORDINATED_SUPPORT                 | HEL-14
          TRANSITION_18                             | HEL-15
          AWAITING_JUDGMENT                         | HEL-16
          AWAITING_OR_SERVING                       | HEL-16
          NEARING_RELEASE                           | HEL-16
          SUBSTANCE_NO_CONTACT                      | HEL-17
          WANTS_COORDINATED_SUPPORT + TRANSITION_18 | HEL-14 HEL-15
          RISK + SUBSTANCE_NO_CONTACT               | HEL-17
          """)
  void asks_a_caseworker_where_a_group_names_neither_crime_nor_risk(String groups, String sources) {
    Proposal proposal = considering(Answers.allYes().crime("no", "no", "no").referredFor(groups));
    assertThat(proposal).isInstanceOf(Proposal.AskCaseworker.class);
    assertThat(requirements(proposal)).containsExactly(sources.split(" "));
    assertThat(texts(proposal)).allSatisfy(text -> assertThat(text).contains("vurdér"));
  }

  @Proves({"HEL-12", "HEL-13"})
  @ParameterizedTest(name = "no crime and no risk, referred for {0}")
  @CsvSource({",", "RISK", "REPEATED_OR_SERIOUS", "RISK + REPEATED_OR_SERIOUS"})
  void declines_where_every_criterion_was_answered_no(String groups) {
    Proposal proposal = considering(Answers.allYes().crime("no", "no", "no").referredFor(groups));
    assertThat(proposal).isInstanceOf(Proposal.Decline.class);
    assertThat(requirements(proposal)).containsExactly("HEL-07");
  }

  @Test
  void keeps_a_group_out_of_it_once_a_criterion_holds() {
    Proposal proposal =
        considering(Answers.allYes().crime("no", "no", "yes").referredFor("TRANSITION_18"));
    assertThat(proposal).isInstanceOf(Proposal.Admit.class);
  }

  @Proves("HEL-35")
  @ParameterizedTest(name = "ready for a plan {0}: {1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          yes | ADMIT          | Den unge er indstillet på
          ?   | ADMIT          | Før tilknytning skal den unge være indstillet på
          no  | ASK_CASEWORKER | ikke indstillet på en handleplan endnu
          """)
  void says_where_readiness_for_a_plan_stands(String ready, String proposed, String because) {
    Proposal proposal = considering(Answers.allYes().to(READY_FOR_PLAN, ready));
    assertThat(proposal.code()).isEqualTo(proposed);
    assertThat(texts(proposal)).anySatisfy(text -> assertThat(text).contains(because));
    assertThat(requirements(proposal)).contains("HEL-35");
  }

  private static Proposal considering(Answers answers) {
    return new SspPlusEntry().consider(answers.facts());
  }

  private static List<String> texts(Proposal proposal) {
    return proposal.reasons().stream().map(Proposal.Reason::text).toList();
  }

  private static List<String> requirements(Proposal proposal) {
    return proposal.reasons().stream().map(r -> r.source().requirement()).toList();
  }
}
