package dk.sporskifte.feeds.road;

import static org.assertj.core.api.Assertions.assertThat;

import dk.sporskifte.casework.api.Tenant;
import dk.sporskifte.casework.api.port.KnownConsents.Known;
import dk.sporskifte.feeds.Consents;
import dk.sporskifte.model.Agreement.GivenBy;
import dk.sporskifte.model.CprNumber;
import dk.sporskifte.model.LegalBasis;
import dk.sporskifte.model.Person;
import dk.sporskifte.model.PersonBlock;
import dk.sporskifte.model.TenantKey;
import dk.sporskifte.testkit.Proves;
import dk.sporskifte.testkit.SyntheticPeople;
import dk.sporskifte.testkit.WaysOfWorking;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class ConsentsOnRecordTest {
  private static final String FEED = "jobcentre-status";
  private static final LocalDate FROM = LocalDate.of(2026, 2, 1);
  private static final LocalDate SENT = LocalDate.of(2026, 3, 2);
  private static final LocalDate UNTIL = LocalDate.of(2026, 5, 1);

  private final Tenant tenant =
      new Tenant(new TenantKey("korsbaek"), "Korsbæk", WaysOfWorking.small());
  private final Person emil = SyntheticPeople.person(3, LocalDate.of(2006, 2, 28));
  private final Person another = SyntheticPeople.person(4, LocalDate.of(2006, 2, 27));

  @Test
  @Proves("LAW-09")
  void a_consent_on_record_carries_what_is_told_of_its_own_person_while_it_lasts() {
    assertThat(objection(known(Optional.empty()), "S-1", LegalBasis.CONSENT, numbered(emil), SENT))
        .isEmpty();
    assertThat(objection(known(Optional.empty()), "S-1", LegalBasis.CONSENT, named(emil), SENT))
        .as("without a number the birth date tells")
        .isEmpty();
  }

  @Test
  @Proves("LAW-09")
  void each_consent_on_record_that_does_not_carry_it_is_refused_in_plain_words() {
    Known good = known(Optional.empty());

    assertThat(objection(good, "S-1", LegalBasis.CONSENT, numbered(another), SENT).orElseThrow())
        .contains("en anden persons");
    assertThat(objection(good, "S-1", LegalBasis.CONSENT, named(another), SENT).orElseThrow())
        .contains("en anden persons");
    assertThat(
            objection(good, "S-1", LegalBasis.CUSTODY_HOLDER_CONSENT, numbered(emil), SENT)
                .orElseThrow())
        .contains("givet af en anden");
    assertThat(objection(good, "S-1", LegalBasis.CONSENT, numbered(emil), UNTIL).orElseThrow())
        .contains("gjaldt ikke");
    assertThat(
            objection(good, "S-1", LegalBasis.CONSENT, numbered(emil), FROM.minusDays(1))
                .orElseThrow())
        .contains("gjaldt ikke");
  }

  @Test
  @Proves("LAW-09")
  void a_consent_carries_until_the_day_it_is_withdrawn() {
    Known withdrawn = known(Optional.of(SENT));

    assertThat(objection(withdrawn, "S-1", LegalBasis.CONSENT, numbered(emil), SENT).orElseThrow())
        .contains("trukket tilbage");
    assertThat(objection(withdrawn, "S-1", LegalBasis.CONSENT, numbered(emil), SENT.minusDays(1)))
        .as("so that a message tried again is judged as it was the first time")
        .isEmpty();
  }

  @Test
  @Proves("LAW-09")
  void a_consent_to_one_partner_carries_nothing_that_another_tells_of_the_same_person() {
    Consents known = new ConsentsOnRecord(one -> List.of(known(Optional.empty())), tenant);

    assertThat(
            known
                .objection("prison-notice", "S-1", LegalBasis.CONSENT, numbered(emil), SENT)
                .orElseThrow())
        .contains("en anden partner");
    assertThat(known.objection("prison-notice", "S-1", LegalBasis.CONSENT, numbered(another), SENT))
        .as("two partners may use the same reference for different people")
        .isEmpty();
  }

  @Test
  void one_not_on_record_yet_is_the_senders_word() {
    Known other = known(Optional.of(SENT));

    assertThat(objection(other, "S-2", LegalBasis.CONSENT, numbered(emil), SENT)).isEmpty();
  }

  @Test
  void all_are_read_once_a_message() {
    AtomicInteger asked = new AtomicInteger();
    ConsentsOnRecord consents =
        new ConsentsOnRecord(
            one -> {
              asked.incrementAndGet();
              return List.of(known(Optional.empty()));
            },
            tenant);

    assertThat(asked).hasValue(0);
    consents.objection(FEED, "S-1", LegalBasis.CONSENT, numbered(emil), SENT);
    consents.objection(FEED, "S-2", LegalBasis.CONSENT, numbered(emil), SENT);
    assertThat(asked).hasValue(1);
  }

  private Optional<String> objection(
      Known known, String reference, LegalBasis basis, PersonBlock person, LocalDate day) {
    return new ConsentsOnRecord(one -> List.of(known), tenant)
        .objection(FEED, reference, basis, person, day);
  }

  private Known known(Optional<LocalDate> withdrawn) {
    return new Known(
        "S-1",
        FEED,
        emil.id(),
        Set.of(emil.cpr().orElseThrow()),
        emil.born(),
        GivenBy.YOUNG_PERSON,
        FROM,
        UNTIL,
        withdrawn);
  }

  private static PersonBlock numbered(Person person) {
    return block(person.cpr(), Optional.empty());
  }

  private static PersonBlock named(Person person) {
    return block(Optional.empty(), Optional.of(person.born()));
  }

  private static PersonBlock block(Optional<CprNumber> cpr, Optional<LocalDate> born) {
    return new PersonBlock(
        cpr,
        Optional.of("Emil"),
        Optional.of("Tågemark"),
        born,
        false,
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }
}
