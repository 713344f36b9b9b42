package dk.sporskifte.feeds.prison;

import static org.assertj.core.api.Assertions.assertThat;

import dk.sporskifte.feeds.ErrorCode;
import dk.sporskifte.feeds.FeedRecord;
import dk.sporskifte.feeds.Grounds;
import dk.sporskifte.feeds.Judgement;
import dk.sporskifte.model.Confidentiality;
import dk.sporskifte.model.LegalBasis;
import dk.sporskifte.model.Routing;
import dk.sporskifte.municipality.spi.FeedRules;
import dk.sporskifte.testkit.Proves;
import dk.sporskifte.testkit.SentPeople;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class PrisonNoticeTest {
  private static final LocalDate EVENT = LocalDate.of(2026, 3, 1);
  private static final LocalDate ADULT = LocalDate.of(2004, 6, 15);
  private static final LocalDate MINOR = LocalDate.of(2009, 6, 15);

  private final PrisonNotice feed = new PrisonNotice();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "IMPRISONED",
        "PLAN_READY",
        "MUNICIPALITY_CONTACT",
        "RELEASE_MEETING",
        "PAROLE_EXPECTED",
        "RELEASED"
      })
  @Proves({"LAW-01", "LAW-16"})
  void what_prepares_a_release_passes_on_ksp_a(String event) {
    assertThat(judge(event, LegalBasis.RPL115_KSP_A, ADULT)).isInstanceOf(Judgement.Keep.class);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "REMANDED",
        "TRANSFERRED",
        "TAG_START",
        "TAG_END",
        "COMMUNITY_SERVICE_START",
        "COMMUNITY_SERVICE_END",
        "SUPERVISION_START",
        "SUPERVISION_END",
        "CONDITION_BREACH",
        "EXIT_TRANSFER",
        "YOUTH_SUPERVISION_START",
        "YOUTH_SUPERVISION_END",
        "SOMETHING_NEW"
      })
  @Proves("LAW-01")
  void what_is_no_release_does_not_pass_on_ksp_and_not_a_word_of_it_is_kept(String event) {
    for (LegalBasis basis :
        new LegalBasis[] {
          LegalBasis.RPL115_KSP_A, LegalBasis.RPL115_KSP_B, LegalBasis.RPL115_KSP_C
        }) {
      Judgement judgement = judge(event, basis, MINOR);

      assertThat(judgement).isInstanceOf(Judgement.SetAside.class);
      assertThat(((Judgement.SetAside) judgement).code()).isEqualTo(ErrorCode.NO_LEGAL_BASIS);
      assertThat(judgement.details()).isEmpty();
    }
  }

  @ParameterizedTest
  @CsvSource({
    "IMPRISONED, false",
    "PLAN_READY, false",
    "PAROLE_EXPECTED, false",
    "MUNICIPALITY_CONTACT, true",
    "RELEASE_MEETING, true",
    "RELEASED, true"
  })
  @Proves("LAW-01")
  void ksp_c_is_about_the_release_from_remand_alone(String event, boolean passes) {
    assertThat(judge(event, LegalBasis.RPL115_KSP_C, ADULT) instanceof Judgement.Keep)
        .isEqualTo(passes);
  }

  @Test
  @Proves("LAW-01")
  void ksp_b_is_for_placements_until_the_day_before_the_18th_birthday() {
    assertThat(judge("RELEASED", LegalBasis.RPL115_KSP_B, EVENT.minusYears(18).plusDays(1)))
        .isInstanceOf(Judgement.Keep.class);
    assertThat(judge("RELEASED", LegalBasis.RPL115_KSP_B, EVENT.minusYears(18)))
        .isInstanceOf(Judgement.SetAside.class);
  }

  @ParameterizedTest
  @EnumSource(
      value = LegalBasis.class,
      names = {"CONSENT", "DBL8_TASK"})
  void consent_and_the_task_of_an_authority_carry_what_ksp_does_not(LegalBasis basis) {
    assertThat(judge("TAG_START", basis, ADULT)).isInstanceOf(Judgement.Keep.class);
  }

  @Test
  void supervision_of_the_youth_crime_act_passes_on_that_act_for_the_young_alone() {
    assertThat(judge("YOUTH_SUPERVISION_START", LegalBasis.UKN_ACT, MINOR))
        .isInstanceOf(Judgement.Keep.class);
    assertThat(judge("YOUTH_SUPERVISION_START", LegalBasis.UKN_ACT, ADULT))
        .isInstanceOf(Judgement.SetAside.class);
    assertThat(judge("TAG_START", LegalBasis.UKN_ACT, MINOR))
        .isInstanceOf(Judgement.SetAside.class);
  }

  @Test
  @Proves("LAW-18")
  void that_somebody_is_judged_radicalised_is_for_its_coordinators_alone() {
    assertThat(route(LegalBasis.RPL115_KSP_C).confidentiality())
        .contains(Confidentiality.RADICALISATION);
    assertThat(route(LegalBasis.RPL115_KSP_A)).isEqualTo(Routing.ORDINARY);
  }

  private Judgement judge(String event, LegalBasis basis, LocalDate born) {
    return feed.judge(notice(event, born), grounds(basis));
  }

  private Routing route(LegalBasis basis) {
    return feed.route(notice("RELEASED", ADULT), grounds(basis));
  }

  private static Grounds grounds(LegalBasis basis) {
    return new Grounds(basis, LocalDate.of(2026, 3, 2), FeedRules.NONE);
  }

  private static FeedRecord notice(String event, LocalDate born) {
    Map<String, String> fields = new LinkedHashMap<>();
    fields.put("noticeNo", "1");
    fields.put("eventType", event);
    fields.put("eventAt", EVENT.toString());
    return new FeedRecord(1, SentPeople.named("Aksel", "Fyrmose", born), fields);
  }
}
