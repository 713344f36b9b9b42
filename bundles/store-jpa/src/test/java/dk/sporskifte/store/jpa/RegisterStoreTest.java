package dk.sporskifte.store.jpa;

import static dk.sporskifte.store.jpa.TestTenant.CLOCK;
import static dk.sporskifte.store.jpa.TestTenant.KOGE;
import static org.assertj.core.api.Assertions.assertThat;

import dk.sporskifte.casework.api.Refusal;
import dk.sporskifte.casework.api.port.RegisterStore.OpenWork;
import dk.sporskifte.casework.api.port.RegisterStore.Touched;
import dk.sporskifte.model.CaseFile;
import dk.sporskifte.model.CprNumber;
import dk.sporskifte.model.InboxLine;
import dk.sporskifte.model.MunicipalityCode;
import dk.sporskifte.model.Person;
import dk.sporskifte.model.PersonBlock;
import dk.sporskifte.model.Post;
import dk.sporskifte.model.RegisterEntry;
import dk.sporskifte.model.RegisterEvent;
import dk.sporskifte.model.RegisterEvent.Kind;
import dk.sporskifte.model.RegisterLookUp;
import dk.sporskifte.model.RegisterStanding;
import dk.sporskifte.model.Role;
import dk.sporskifte.model.SystemActor;
import dk.sporskifte.model.UserActor;
import dk.sporskifte.testkit.Proves;
import dk.sporskifte.testkit.SyntheticPeople;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class RegisterStoreTest {
  private final Post triage = KOGE.post(Role.TRIAGE);
  private final UserActor tove = KOGE.user(triage);
  private final UserActor signe = KOGE.user(Role.CASEWORKER);
  private CaseFile file;
  private Person person;
  private CprNumber number;

  @BeforeEach
  void register_somebody_in_a_case() {
    file = Given.openCase(KOGE, signe);
    person = KOGE.found(signe, s -> s.people().find(file.person())).orElseThrow();
    number = person.cpr().orElseThrow();
  }

  @Test
  @Proves("LAW-26")
  void protection_hides_the_address_everywhere_at_once_and_in_kept_lines() {
    InboxLine line = arrived();
    assertThat(line.person().address()).isPresent();

    take(event(Kind.PROTECTED));

    Person hidden = KOGE.found(signe, s -> s.people().find(person.id())).orElseThrow();
    assertThat(hidden.addressProtected()).isTrue();
    assertThat(hidden.address()).isEmpty();
    PersonBlock kept = KOGE.found(tove, s -> s.inbox().find(line.id())).orElseThrow().person();
    assertThat(kept.addressProtected()).isTrue();
    assertThat(kept.address()).isEmpty();

    take(
        new RegisterEvent(
            TestTenant.id(),
            Kind.ADDRESS,
            number,
            CLOCK.today(),
            Optional.empty(),
            Optional.of("Tværsporet 9"),
            Optional.empty()));
    assertThat(KOGE.found(signe, s -> s.people().find(person.id())).orElseThrow().address())
        .as("nor does a new one come in")
        .isEmpty();
  }

  @Test
  void an_event_is_taken_once_and_by_the_feed_alone() {
    RegisterEvent died = event(Kind.DIED);
    assertThat(KOGE.found(signe, s -> s.register().take(died))).isEmpty();

    Touched touched = take(died).orElseThrow();

    assertThat(touched.person()).isEqualTo(person.id());
    assertThat(touched.open())
        .singleElement()
        .satisfies(one -> assertThat(one.caseId()).contains(file.id()));
    assertThat(take(died)).isEmpty();
    assertThat(KOGE.ask(signe, s -> s.register().standing(person.id())).diedOn())
        .contains(CLOCK.today());
    RegisterStanding unseen = KOGE.ask(tove, s -> s.register().standing(person.id()));
    assertThat(unseen).as("of somebody who is not seen").isEqualTo(RegisterStanding.NOTHING);
  }

  @Test
  @Proves("LAW-34")
  void a_move_is_known_with_its_municipality_and_whether_it_is_a_child_s() {
    MunicipalityCode greve = new MunicipalityCode("253");

    Touched touched =
        take(RegisterEvent.moved(TestTenant.id(), number, CLOCK.today(), greve)).orElseThrow();

    assertThat(touched.open())
        .extracting(OpenWork::minor)
        .containsExactly(person.born().isAfter(CLOCK.today().minusYears(18)));
    assertThat(KOGE.ask(signe, s -> s.register().standing(person.id())).movedTo()).contains(greve);
  }

  @Test
  void a_new_number_leads_to_the_same_person_and_so_does_the_old_one() {
    LocalDate other = person.born().plusDays(1);
    CprNumber changed = SyntheticPeople.cpr(601, other);

    take(
        new RegisterEvent(
            TestTenant.id(),
            Kind.NUMBER,
            number,
            CLOCK.today(),
            Optional.empty(),
            Optional.empty(),
            Optional.of(changed)));

    assertThat(KOGE.found(signe, s -> s.people().idOf(changed))).contains(person.id());
    assertThat(KOGE.found(signe, s -> s.people().idOf(number))).contains(person.id());
    Person now = KOGE.found(signe, s -> s.people().find(person.id())).orElseThrow();
    assertThat(now.cpr()).contains(changed);
    assertThat(now.born()).isEqualTo(other);
  }

  @Test
  void of_somebody_unknown_nothing_is_kept() {
    CprNumber nobody = SyntheticPeople.cpr(40, LocalDate.of(2011, 7, 9));

    assertThat(take(RegisterEvent.of(TestTenant.id(), Kind.DIED, nobody, CLOCK.today()))).isEmpty();
  }

  @Test
  @Proves({"LAW-08", "LAW-22"})
  void a_look_up_stays_with_its_line_for_those_who_see_it() {
    InboxLine line = arrived();
    RegisterLookUp lookUp =
        new RegisterLookUp(
            TestTenant.id(),
            line.id(),
            "Intet navn",
            tove.user(),
            CLOCK.instant(),
            Optional.of(
                new RegisterEntry(
                    number,
                    "Emil",
                    "Tågemark",
                    true,
                    new MunicipalityCode("253"),
                    Optional.empty())));

    assertThat(KOGE.refusal(signe, s -> s.register().add(lookUp))).isEqualTo(Refusal.forbidden());
    KOGE.run(tove, s -> s.register().add(lookUp));

    assertThat(KOGE.listed(tove, s -> s.register().lookUps(line.id()))).containsExactly(lookUp);
    assertThat(KOGE.listed(signe, s -> s.register().lookUps(line.id()))).isEmpty();
  }

  private RegisterEvent event(Kind kind) {
    return RegisterEvent.of(TestTenant.id(), kind, number, CLOCK.today());
  }

  private static Optional<Touched> take(RegisterEvent event) {
    return KOGE.found(SystemActor.FEED, s -> s.register().take(event));
  }

  private InboxLine arrived() {
    InboxLine arrived =
        GivenLine.ofPoliceList(
            new PersonBlock(
                Optional.of(number),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                false,
                Optional.empty(),
                Optional.of("Tværsporet 7"),
                Optional.empty()),
            "MET");
    KOGE.run(SystemActor.FEED, s -> GivenLine.receive(s, arrived, triage));
    return arrived;
  }
}
