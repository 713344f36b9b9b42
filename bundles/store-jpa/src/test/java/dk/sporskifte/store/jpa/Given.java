package dk.sporskifte.store.jpa;

import dk.sporskifte.casework.api.port.AccessGrants.Grant;
import dk.sporskifte.casework.api.port.Stores;
import dk.sporskifte.model.CaseFile;
import dk.sporskifte.model.CaseId;
import dk.sporskifte.model.CaseState;
import dk.sporskifte.model.Circumstances;
import dk.sporskifte.model.Concern;
import dk.sporskifte.model.ConcernId;
import dk.sporskifte.model.FeedMessage;
import dk.sporskifte.model.FeedMessageId;
import dk.sporskifte.model.IntakeChannel;
import dk.sporskifte.model.LegalBasis;
import dk.sporskifte.model.Person;
import dk.sporskifte.model.PersonId;
import dk.sporskifte.model.Referral;
import dk.sporskifte.model.Referrer;
import dk.sporskifte.model.Source;
import dk.sporskifte.model.UserActor;
import dk.sporskifte.testkit.SyntheticPeople;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;

/** People, cases and concerns as tests need them, each another one. */
final class Given {
  static final Source SOURCE = new Source("HEL-36", "max. 4 uger efter indstillingen", "002");
  static final LocalDate BORN = LocalDate.of(2008, 3, 14);

  private static final AtomicInteger PEOPLE = new AtomicInteger();

  private Given() {}

  static Person person() {
    int number = PEOPLE.incrementAndGet();
    Person person = SyntheticPeople.person(number, BORN.minusDays(number % 300));
    return new Person(
        new PersonId(TestTenant.id()),
        person.cpr(),
        person.givenName(),
        person.familyName(),
        person.born(),
        false,
        person.address(),
        Optional.of("+45 20 00 " + number),
        1);
  }

  static Person hidden() {
    Person person = person();
    return new Person(
        person.id(),
        person.cpr(),
        person.givenName(),
        person.familyName(),
        person.born(),
        true,
        Optional.empty(),
        person.phone(),
        1);
  }

  static Referral referral() {
    return new Referral(
        IntakeChannel.MAIL,
        LocalDate.of(2026, 2, 27),
        new Referrer(
            Referrer.Kind.PROFESSIONAL,
            "Rosa Fyrmose",
            Optional.of("Ungdomsskolen"),
            Optional.of("+45 11 11 11 11"),
            Optional.empty(),
            true),
        Set.of("RISK", "TRANSITION_18"),
        Set.of("HOUSING, \"none\"", "EDUCATION\\"),
        "Er ofte på stationen om natten.",
        Optional.empty(),
        Optional.empty());
  }

  static CaseFile file(PersonId person, UserActor creator) {
    UUID id = TestTenant.id();
    return new CaseFile(
        new CaseId(id),
        "2026-" + id,
        person,
        "ssp-plus",
        CaseState.REFERRED,
        referral(),
        LocalDate.of(2026, 3, 27),
        Optional.empty(),
        creator,
        TestTenant.CLOCK.instant(),
        1);
  }

  static FeedMessage message(FeedMessageId id, int records) {
    return message(id, "police-list", records);
  }

  static FeedMessage message(FeedMessageId id, String feed, int records) {
    return new FeedMessage(
        id,
        feed,
        "NSP",
        TestTenant.id(),
        "hash",
        Optional.empty(),
        LegalBasis.RPL115_SSP,
        "Kriminalitetsforebyggende samarbejde",
        records,
        0,
        TestTenant.CLOCK.instant());
  }

  static Concern concern(PersonId person, UserActor raisedBy) {
    return new Concern(
        new ConcernId(TestTenant.id()),
        Optional.of(person),
        IntakeChannel.PHONE,
        "Kommer ikke hjem om natten.",
        Optional.of("Jeg gider ikke være hjemme."),
        Circumstances.NONE,
        Optional.empty(),
        Optional.empty(),
        Concern.State.OPEN,
        Optional.empty(),
        Optional.empty(),
        raisedBy.user(),
        TestTenant.CLOCK.instant(),
        1);
  }

  /** About somebody whose name nobody knows. */
  static Concern unknown(UserActor raisedBy) {
    return new Concern(
        new ConcernId(TestTenant.id()),
        Optional.empty(),
        IntakeChannel.PHONE,
        "Løb væk fra de ødelagte cykler.",
        Optional.empty(),
        new Circumstances(
            Optional.of("En dreng med rød jakke"),
            Optional.of("Han løb"),
            Optional.empty(),
            Optional.empty()),
        Optional.empty(),
        Optional.empty(),
        Concern.State.OPEN,
        Optional.empty(),
        Optional.empty(),
        raisedBy.user(),
        TestTenant.CLOCK.instant(),
        1);
  }

  /** A case of a new person, granted to whoever opens it. */
  static CaseFile openCase(TestTenant tenant, UserActor actor) {
    return tenant.ask(actor, stores -> openCase(stores, actor));
  }

  static CaseFile openCase(Stores stores, UserActor actor) {
    Person person = person();
    CaseFile file = file(person.id(), actor);
    stores.people().add(person);
    stores.cases().add(file);
    stores.access().grant(grant(file, actor.id()));
    return file;
  }

  static Grant grant(CaseFile file, UUID grantee) {
    return new Grant(
        file.id().value(),
        file.person(),
        grantee,
        TestTenant.CLOCK.instant(),
        Optional.empty(),
        "Koordinerer sagen");
  }

  static Grant grant(Concern concern, UUID grantee) {
    return new Grant(
        concern.id().value(),
        concern.person().orElseThrow(),
        grantee,
        TestTenant.CLOCK.instant(),
        Optional.empty(),
        "Modtog bekymringen");
  }
}
