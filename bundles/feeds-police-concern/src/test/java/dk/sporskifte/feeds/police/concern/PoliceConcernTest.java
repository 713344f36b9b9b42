package dk.sporskifte.feeds.police.concern;

import static org.assertj.core.api.Assertions.assertThat;

import dk.sporskifte.feeds.FeedRecord;
import dk.sporskifte.feeds.Grounds;
import dk.sporskifte.feeds.Judgement;
import dk.sporskifte.model.Confidentiality;
import dk.sporskifte.model.LegalBasis;
import dk.sporskifte.model.Routing;
import dk.sporskifte.model.Urgency;
import dk.sporskifte.municipality.spi.FeedRules;
import dk.sporskifte.testkit.Proves;
import dk.sporskifte.testkit.SentPeople;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PoliceConcernTest {
  private static final Grounds GROUNDS =
      new Grounds(LegalBasis.RPL115_SSP, LocalDate.of(2026, 3, 2), FeedRules.NONE);

  private final PoliceConcern feed = new PoliceConcern();

  @Test
  @Proves("LAW-18")
  void radicalisation_is_for_its_coordinators_alone() {
    assertThat(route(Map.of("concernType", "RADICALISATION")).confidentiality())
        .contains(Confidentiality.RADICALISATION);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "radicalisation", "RADICALIZATION", "EXTREMISM"})
  @Proves("LAW-18")
  void what_does_not_say_readably_what_it_is_about_might_be_that(String type) {
    assertThat(route(Map.of("concernType", type)).confidentiality())
        .contains(Confidentiality.RADICALISATION);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "SUBSTANCE",
        "VIOLENCE",
        "OTHER_CRIME",
        "RISK_PLACE",
        "RISK_COMPANY",
        "RUNAWAY",
        "WELLBEING"
      })
  void every_other_concern_is_for_triage(String type) {
    assertThat(route(Map.of("concernType", type))).isEqualTo(Routing.ORDINARY);
  }

  @Test
  void what_is_acute_alerts_whoever_is_on_duty() {
    assertThat(route(Map.of("concernType", "RUNAWAY", "urgency", "ACUTE")).urgency())
        .isEqualTo(Urgency.ACUTE);
    assertThat(route(Map.of("concernType", "RUNAWAY", "urgency", "NORMAL")).urgency())
        .isEqualTo(Urgency.NORMAL);
  }

  @Test
  @Proves("LAW-01")
  void a_description_without_its_necessity_is_not_kept() {
    assertThat(judge(Map.of("description", "Noget om hjemmet.")).details())
        .doesNotContainKey("description");
    assertThat(
            judge(Map.of("description", "Set med andre.", "necessityNote", "For en samtale."))
                .details())
        .containsKey("description");
  }

  @Test
  void a_concern_is_of_a_day() {
    assertThat(judge(Map.of("observedAt", "i går"))).isInstanceOf(Judgement.SetAside.class);
    assertThat(judge(Map.of())).isInstanceOf(Judgement.Keep.class);
  }

  private Routing route(Map<String, String> fields) {
    return feed.route(concern(fields), GROUNDS);
  }

  private Judgement judge(Map<String, String> fields) {
    return feed.judge(concern(fields), GROUNDS);
  }

  private static FeedRecord concern(Map<String, String> more) {
    Map<String, String> fields = new LinkedHashMap<>();
    fields.put("observedAt", "2026-03-01");
    fields.putAll(more);
    return new FeedRecord(1, SentPeople.nobody(), fields);
  }
}
