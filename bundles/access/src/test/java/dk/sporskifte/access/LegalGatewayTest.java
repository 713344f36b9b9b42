package dk.sporskifte.access;

import static dk.sporskifte.model.AgeRegime.ADULT;
import static dk.sporskifte.model.AgeRegime.MINOR;
import static org.assertj.core.api.Assertions.assertThat;

import dk.sporskifte.casework.api.Outcome;
import dk.sporskifte.casework.api.Refusal;
import dk.sporskifte.model.AgeRegime;
import dk.sporskifte.model.LegalBasis;
import dk.sporskifte.model.MeetingId;
import dk.sporskifte.model.OrganisationKind;
import dk.sporskifte.model.Participant;
import dk.sporskifte.model.ParticipantId;
import dk.sporskifte.model.Source;
import dk.sporskifte.municipality.spi.Seat;
import dk.sporskifte.testkit.Proves;
import dk.sporskifte.testkit.SyntheticPeople;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class LegalGatewayTest {
  @ParameterizedTest
  @EnumSource(LegalBasis.class)
  @Proves("LAW-01")
  void no_basis_carries_a_disclosure_without_its_necessity(LegalBasis basis) {
    Refusal refusal = refusal(new Disclosure(basis, "  ", Recipient.AUTHORITY, MINOR));

    assertThat(refusal.code()).isEqualTo("necessity-missing");
    assertThat(refusal.sources())
        .extracting(Source::document)
        .containsExactly("Retsplejeloven § 115, stk. 1");
  }

  @ParameterizedTest
  @ValueSource(strings = {"RPL115_SSP", "RPL115_PSP", "RPL115_KSP_A", "DBL8_TASK"})
  @Proves({"LAW-01", "LAW-05"})
  void section_115_holds_at_every_age_between_authorities(LegalBasis basis) {
    for (Recipient recipient :
        new Recipient[] {Recipient.POLICE, Recipient.PRISON_SERVICE, Recipient.AUTHORITY}) {
      assertThat(passes(basis, recipient, MINOR)).isTrue();
      assertThat(passes(basis, recipient, ADULT)).isTrue();
    }
  }

  @Test
  @Proves("LAW-03")
  void private_and_self_governing_partners_are_told_only_with_consent() {
    assertThat(LegalGateway.bases(Recipient.OUTSIDE, ADULT)).containsExactly(LegalBasis.CONSENT);
    assertThat(LegalGateway.bases(Recipient.OUTSIDE, MINOR))
        .containsExactly(LegalBasis.CUSTODY_HOLDER_CONSENT);
    Refusal refusal =
        refusal(new Disclosure(LegalBasis.RPL115_SSP, "Mentor", Recipient.OUTSIDE, ADULT));
    assertThat(refusal.code()).isEqualTo("partner-needs-consent");
    assertThat(refusal.sources()).containsExactly(Law.SELF_GOVERNING);
  }

  @Test
  @Proves("LAW-09")
  void adults_consent_themselves_and_for_minors_a_custody_holder_does() {
    assertThat(refusal(of(LegalBasis.CONSENT, MINOR)).code()).isEqualTo("custody-holder-consents");
    assertThat(refusal(of(LegalBasis.CUSTODY_HOLDER_CONSENT, ADULT)).code())
        .isEqualTo("adult-consents-alone");
    assertThat(passes(LegalBasis.CONSENT, Recipient.AUTHORITY, ADULT)).isTrue();
    assertThat(passes(LegalBasis.CUSTODY_HOLDER_CONSENT, Recipient.AUTHORITY, MINOR)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"BL_UNDERRETNING", "BL_EARLY_PREVENTION", "BL_132_MOVE", "UKN_ACT"})
  @Proves("LAW-01")
  void what_stands_on_childhood_ends_at_18(LegalBasis basis) {
    assertThat(passes(basis, Recipient.AUTHORITY, MINOR)).isTrue();
    Refusal refusal = refusal(of(basis, ADULT));
    assertThat(refusal.code()).isEqualTo("basis-not-at-this-age");
    assertThat(refusal.reason()).contains("RPL115_SSP").doesNotContain(basis.name());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"BL_EARLY_PREVENTION", "WITHIN_MUNICIPALITY", "RSL_11C", "BL_UNDERRETNING"})
  @Proves("LAW-01")
  void what_is_the_municipality_s_own_is_not_for_police_or_prison_service(LegalBasis basis) {
    for (Recipient recipient : new Recipient[] {Recipient.POLICE, Recipient.PRISON_SERVICE}) {
      assertThat(refusal(new Disclosure(basis, "Samme barn", recipient, MINOR)).code())
          .isEqualTo("basis-not-for-recipient");
    }
  }

  @Test
  void there_is_a_way_for_every_basis_and_none_for_a_free_other() {
    assertThat(LegalBasis.values())
        .allMatch(
            basis ->
                Stream.of(Recipient.values())
                    .anyMatch(
                        recipient ->
                            passes(basis, recipient, MINOR) || passes(basis, recipient, ADULT)));
  }

  @ParameterizedTest
  @CsvSource({
    "POLICE, POLICE, Nordsjællands Politi, AD_HOC, POLICE",
    "PRISON_SERVICE, PRISON_SERVICE, KiF Hovedstaden, PERMANENT, PRISON_SERVICE",
    "AUTHORITY, AUTHORITY, Skolen ved Åen, PERMANENT, AUTHORITY",
    "AUTHORITY, POLICE, Nordsjællands Politi, AD_HOC, POLICE",
    "AUTHORITY, PRIVATE, Klubben ved Åen, OPTIONAL, OUTSIDE",
    "PRIVATE, AUTHORITY, Klubben ved Åen, OPTIONAL, OUTSIDE",
    "AUTHORITY, AUTHORITY, Selvejende fritidsklub, OPTIONAL, OUTSIDE",
    "POLICE, POLICE, Foreningen for tidligere betjente, AD_HOC, OUTSIDE",
    "AUTHORITY, AUTHORITY, Korsbæk Skole, PRESENTER, OUTSIDE"
  })
  @Proves("LAW-03")
  void what_a_recipient_is_follows_from_the_kinds_and_whatever_says_private_wins(
      OrganisationKind ofSeat,
      OrganisationKind ofParticipant,
      String organisation,
      Seat.Type type,
      Recipient expected) {
    Seat seat = new Seat("plads", "Plads", "Parten", ofSeat, type);
    Participant participant =
        new Participant(
            new ParticipantId(SyntheticPeople.uuid(1)),
            new MeetingId(SyntheticPeople.uuid(2)),
            Optional.empty(),
            "Navn",
            organisation,
            ofParticipant,
            "plads");

    assertThat(Recipient.of(seat, participant)).isEqualTo(expected);
  }

  private static Disclosure of(LegalBasis basis, AgeRegime regime) {
    return new Disclosure(basis, "Kender den unge", Recipient.AUTHORITY, regime);
  }

  private static boolean passes(LegalBasis basis, Recipient recipient, AgeRegime regime) {
    return LegalGateway.pass(new Disclosure(basis, "Kender den unge", recipient, regime))
        instanceof Outcome.Done;
  }

  private static Refusal refusal(Disclosure disclosure) {
    Outcome<Disclosure> outcome = LegalGateway.pass(disclosure);
    assertThat(outcome).isInstanceOf(Outcome.Refused.class);
    return ((Outcome.Refused<Disclosure>) outcome).refusal();
  }
}
