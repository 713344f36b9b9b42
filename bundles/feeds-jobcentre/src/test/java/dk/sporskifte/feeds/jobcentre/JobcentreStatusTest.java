package dk.sporskifte.feeds.jobcentre;

import static org.assertj.core.api.Assertions.assertThat;

import dk.sporskifte.feeds.ErrorCode;
import dk.sporskifte.feeds.FeedRecord;
import dk.sporskifte.feeds.Grounds;
import dk.sporskifte.feeds.Judgement;
import dk.sporskifte.model.LegalBasis;
import dk.sporskifte.model.Routing;
import dk.sporskifte.model.Source;
import dk.sporskifte.municipality.spi.FeedRules;
import dk.sporskifte.testkit.Proves;
import dk.sporskifte.testkit.SentPeople;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JobcentreStatusTest {
  private static final Source AGREED = new Source("TEST-01", "Aftalt.", "Korsbæks aftale");
  private static final FeedRules ALLOWING =
      new FeedRules(
          List.of(
              new FeedRules.Allowance(
                  "jobcentre-status", LegalBasis.RPL115_SSP, "Jobcentret er med i SSP.", AGREED)),
          List.of());

  private final JobcentreStatus feed = new JobcentreStatus();

  @Test
  @Proves({"LAW-05", "LAW-09"})
  void without_the_municipalitys_word_section_115_carries_nothing_and_nothing_is_kept() {
    Judgement judgement = judge(LegalBasis.RPL115_SSP, FeedRules.NONE, Map.of());

    assertThat(judgement).isInstanceOf(Judgement.SetAside.class);
    assertThat(((Judgement.SetAside) judgement).code()).isEqualTo(ErrorCode.NO_LEGAL_BASIS);
    assertThat(judgement.details()).isEmpty();
  }

  @Test
  @Proves("LAW-05")
  void where_the_municipality_says_so_section_115_carries_it() {
    assertThat(judge(LegalBasis.RPL115_SSP, ALLOWING, Map.of())).isInstanceOf(Judgement.Keep.class);
  }

  @Test
  @Proves("LAW-09")
  void consent_carries_it() {
    assertThat(judge(LegalBasis.CONSENT, FeedRules.NONE, Map.of()))
        .isInstanceOf(Judgement.Keep.class);
  }

  @ParameterizedTest
  @CsvSource({
    "benefitCode, KONTANTHJAELP, 2026-03-01, ''",
    "benefitCode, UDDANNELSESHJAELP, 2025-06-30, ''",
    "benefitCode, UDDANNELSESHJAELP, 2025-07-01, gælder ikke på den dag",
    "benefitCode, SYGEDAGPENGE, 2026-03-01, står ikke på kommunens liste",
    "readinessCode, AKTIVITETSPARAT, 2026-03-01, ''",
    "offerCode, GAMMELT_TILBUD, 2026-03-01, står ikke på kommunens liste"
  })
  void a_code_is_one_of_the_usual_list_on_that_day(
      String field, String code, String from, String problem) {
    Judgement judgement =
        judge(LegalBasis.CONSENT, FeedRules.NONE, Map.of(field, code, "from", from));

    if (problem.isEmpty()) {
      assertThat(judgement).isInstanceOf(Judgement.Keep.class);
    } else {
      assertThat(((Judgement.SetAside) judgement).reason())
          .contains("(" + field + ")", problem)
          .doesNotContain(code);
    }
  }

  @Test
  void a_list_of_the_municipalitys_own_stands_in_place_of_the_usual_one() {
    FeedRules own =
        new FeedRules(
            List.of(),
            List.of(
                new FeedRules.Code(
                    "offerCode",
                    "LOKALT_TILBUD",
                    "Lokalt tilbud",
                    LocalDate.of(2026, 1, 1),
                    Optional.empty(),
                    AGREED)));

    assertThat(judge(LegalBasis.CONSENT, own, Map.of("offerCode", "LOKALT_TILBUD")))
        .isInstanceOf(Judgement.Keep.class);
    assertThat(judge(LegalBasis.CONSENT, own, Map.of("offerCode", "MENTOR")))
        .isInstanceOf(Judgement.SetAside.class);
    assertThat(judge(LegalBasis.CONSENT, own, Map.of("benefitCode", "DAGPENGE")))
        .isInstanceOf(Judgement.Keep.class);
  }

  @Test
  void whoever_did_not_show_up_needs_support_and_no_alarm() {
    FeedRecord noShow = status(Map.of("eventType", "NO_SHOW"));
    Grounds grounds = grounds(LegalBasis.CONSENT, FeedRules.NONE);

    assertThat(feed.judge(noShow, grounds)).isInstanceOf(Judgement.Keep.class);
    assertThat(feed.route(noShow, grounds)).isEqualTo(Routing.ORDINARY);
  }

  private Judgement judge(LegalBasis basis, FeedRules rules, Map<String, String> more) {
    return feed.judge(status(more), grounds(basis, rules));
  }

  private static Grounds grounds(LegalBasis basis, FeedRules rules) {
    return new Grounds(basis, LocalDate.of(2026, 3, 2), rules);
  }

  private static FeedRecord status(Map<String, String> more) {
    Map<String, String> fields = new LinkedHashMap<>();
    fields.put("noticeNo", "1");
    fields.put("eventType", "JOB_START");
    fields.put("from", "2026-03-01");
    fields.putAll(more);
    return new FeedRecord(1, SentPeople.nobody(), fields);
  }
}
