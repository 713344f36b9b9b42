package dk.sporskifte.casework.register;

import static org.assertj.core.api.Assertions.assertThat;

import dk.sporskifte.casework.korsbaek.AReferral;
import dk.sporskifte.casework.korsbaek.Expect;
import dk.sporskifte.casework.korsbaek.Korsbaek;
import dk.sporskifte.model.CaseId;
import dk.sporskifte.model.CprNumber;
import dk.sporskifte.model.MunicipalityCode;
import dk.sporskifte.model.Person;
import dk.sporskifte.model.RegisterEvent;
import dk.sporskifte.model.RegisterEvent.Kind;
import dk.sporskifte.model.RegisterStanding;
import dk.sporskifte.model.Task;
import dk.sporskifte.testkit.Proves;
import dk.sporskifte.testkit.SyntheticPeople;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class RegisterEventsTest {
  private final Korsbaek korsbaek = Korsbaek.plusBesideOrdinary();
  private final RegisterEventsTaken events = new RegisterEventsTaken(korsbaek.audited);
  private final Person emil = SyntheticPeople.person(3, korsbaek.today().minusYears(16));
  private final CprNumber number = emil.cpr().orElseThrow();
  private final CaseId file = korsbaek.refer(AReferral.in(korsbaek).of(emil)).file().id();

  @Test
  void somebody_s_death_is_told_to_the_responsible_once() {
    RegisterEvent died = event(Kind.DIED);

    assertThat(events.take(korsbaek.tenant, died)).isTrue();
    assertThat(events.take(korsbaek.tenant, died)).as("the same once more").isFalse();

    Task task = Expect.open(korsbaek.show(file), Task.Kind.PERSON_DIED);
    assertThat(task.text()).contains("skriv ikke mere").doesNotContain(emil.givenName());
    assertThat(task.due()).isEqualTo(korsbaek.today().plusDays(1));
  }

  @Test
  @Proves("LAW-34")
  void a_child_s_move_is_a_duty_with_a_day() {
    events.take(korsbaek.tenant, moved(number));

    Task task = Expect.open(korsbaek.show(file), Task.Kind.TELL_NEW_MUNICIPALITY);
    assertThat(task.text()).contains("kommune 253").contains("underret den");
    assertThat(task.due()).isEqualTo(korsbaek.today().plusDays(14));
    assertThat(task.source().requirement()).isEqualTo("LAW-34");
  }

  @Test
  @Proves("LAW-34")
  void from_18_nothing_goes_along_without_consent_or_another_basis() {
    Person adult = SyntheticPeople.person(5, korsbaek.today().minusYears(19));
    CaseId older = korsbaek.refer(AReferral.in(korsbaek).of(adult)).file().id();

    events.take(korsbaek.tenant, moved(adult.cpr().orElseThrow()));

    assertThat(Expect.open(korsbaek.show(older), Task.Kind.TELL_NEW_MUNICIPALITY).text())
        .contains("intet uden samtykke")
        .doesNotContain("underret den");
  }

  @Test
  @Proves("LAW-09")
  void what_a_former_custody_holder_agreed_to_is_asked_for_anew() {
    events.take(korsbaek.tenant, event(Kind.CUSTODY));
    Expect.noneOpen(korsbaek.show(file), Task.Kind.RENEW_CONSENT);

    korsbaek.agree(file);
    events.take(korsbaek.tenant, event(Kind.CUSTODY));

    Expect.open(korsbaek.show(file), Task.Kind.RENEW_CONSENT);
  }

  @Test
  void of_somebody_nobody_here_knows_nothing_is_kept() {
    Person unknown = SyntheticPeople.person(11, korsbaek.today().minusYears(15));

    assertThat(
            events.take(
                korsbaek.tenant,
                RegisterEvent.of(
                    korsbaek.ids.next(), Kind.DIED, unknown.cpr().orElseThrow(), korsbaek.today())))
        .isFalse();
  }

  @Test
  @Proves("LAW-34")
  void a_case_shows_at_once_that_somebody_has_died_or_moved() {
    assertThat(standing()).isEqualTo(RegisterStanding.NOTHING);

    events.take(korsbaek.tenant, moved(number));
    assertThat(standing().movedTo()).contains(new MunicipalityCode("253"));
    assertThat(standing().movedOn()).contains(korsbaek.today());
    assertThat(korsbaek.show(file).nextStep()).startsWith("Den unge er flyttet");
  }

  @Test
  void a_case_shows_a_death_at_once() {
    events.take(korsbaek.tenant, event(Kind.DIED));

    assertThat(standing().diedOn()).contains(korsbaek.today());
    assertThat(korsbaek.show(file).nextStep()).startsWith("Den unge er død: aflys aftaler");
  }

  @Test
  void who_has_moved_here_is_not_shown_as_gone() {
    MunicipalityCode home = korsbaek.tenant.wayOfWorking().code();
    events.take(
        korsbaek.tenant, RegisterEvent.moved(korsbaek.ids.next(), number, korsbaek.today(), home));

    assertThat(standing()).isEqualTo(RegisterStanding.NOTHING);
  }

  private RegisterStanding standing() {
    return korsbaek.course.show(korsbaek.tenant, korsbaek.caseworker, file).orThrow().standing();
  }

  private RegisterEvent event(Kind kind) {
    return RegisterEvent.of(korsbaek.ids.next(), kind, number, korsbaek.today());
  }

  private RegisterEvent moved(CprNumber whom) {
    UUID id = korsbaek.ids.next();
    return RegisterEvent.moved(id, whom, korsbaek.today(), new MunicipalityCode("253"));
  }
}
