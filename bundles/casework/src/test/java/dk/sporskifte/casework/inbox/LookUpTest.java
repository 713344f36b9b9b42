package dk.sporskifte.casework.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import dk.sporskifte.casework.api.Outcome;
import dk.sporskifte.casework.api.PageRequest;
import dk.sporskifte.casework.api.TaskFilter;
import dk.sporskifte.casework.api.port.PersonRegister;
import dk.sporskifte.casework.api.port.RegisterUnavailableException;
import dk.sporskifte.casework.api.view.InboxLineView;
import dk.sporskifte.casework.api.view.RegisterView;
import dk.sporskifte.casework.api.view.TaskView;
import dk.sporskifte.casework.korsbaek.AReferral;
import dk.sporskifte.casework.korsbaek.Expect;
import dk.sporskifte.casework.korsbaek.Korsbaek;
import dk.sporskifte.casework.register.RegisterEventsTaken;
import dk.sporskifte.model.CprNumber;
import dk.sporskifte.model.InboxLine.Outcome.Code;
import dk.sporskifte.model.InboxLineId;
import dk.sporskifte.model.MunicipalityCode;
import dk.sporskifte.model.Person;
import dk.sporskifte.model.PersonId;
import dk.sporskifte.model.RegisterEntry;
import dk.sporskifte.model.RegisterEvent;
import dk.sporskifte.model.Task;
import dk.sporskifte.testkit.Proves;
import dk.sporskifte.testkit.SyntheticPeople;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class LookUpTest {
  private static final String WHY = "Linjen har et nummer og intet navn";

  private final Korsbaek korsbaek = Korsbaek.plusBesideOrdinary();
  private final LinesTriagedByPeople inbox = new LinesTriagedByPeople(korsbaek.audited);
  private final PeopleLookedUp register = new PeopleLookedUp(korsbaek.audited);
  private final Person emil = SyntheticPeople.person(3, LocalDate.of(2009, 2, 28));
  private final List<String> asked = new ArrayList<>();
  private final InboxLineId line = arrived(emil);

  @Test
  void without_a_register_it_says_so_and_all_else_works() {
    assertThat(show().whyNot()).contains("Opslag i CPR er ikke sat op.");
    Expect.refused(lookUp(line, WHY), "look-up-not-set-up");
  }

  @Test
  @Proves({"LAW-08", "LAW-21", "LAW-22"})
  void a_look_up_has_a_purpose_and_is_written_down_with_it() {
    register.add(answering(entry(emil, emil.cpr().orElseThrow(), home())));
    Expect.refused(lookUp(line, " "), "text-missing");
    assertThat(asked).as("nothing was asked without one").isEmpty();

    RegisterView shown = lookUp(line, WHY).orThrow();

    assertThat(asked).containsExactly(WHY);
    assertThat(shown.lookUps())
        .singleElement()
        .satisfies(
            l -> {
              assertThat(l.purpose()).isEqualTo(WHY);
              assertThat(l.by()).isEqualTo(korsbaek.triage.name());
              assertThat(l.found().orElseThrow().name()).isEqualTo(emil.name());
              assertThat(l.found().orElseThrow().numberMasked()).endsWith("-xxxx");
            });
    assertThat(korsbaek.store.audit(korsbaek.tenant.key()))
        .anySatisfy(e -> assertThat(e.purpose()).isEqualTo("Opslag i CPR: " + WHY));
  }

  @Test
  @Proves("LAW-08")
  void nobody_looks_up_whom_they_please() {
    register.add(answering(entry(emil, emil.cpr().orElseThrow(), home())));
    Expect.notFound(
        register.lookUp(korsbaek.tenant, korsbaek.caseworker, line, korsbaek.ids.next(), WHY));

    inbox
        .decide(korsbaek.tenant, korsbaek.triage, line, 1, Code.NONE, "Intet", Optional.empty())
        .orThrow();
    Expect.refused(lookUp(line, WHY), "look-up-not-needed");
    APoliceList list = new APoliceList(korsbaek);
    InboxLineId nameless = list.line(APoliceList.withoutCpr(emil));
    list.arrive();
    Expect.refused(lookUp(nameless, WHY), "no-number");
    assertThat(asked).isEmpty();
  }

  @Test
  void whom_the_look_up_named_can_be_registered() {
    register.add(answering(entry(emil, emil.cpr().orElseThrow(), home())));
    Expect.refused(registered(line), "name-missing");
    lookUp(line, WHY).orThrow();

    assertThat(registered(line).orThrow().matched().orElseThrow().name()).isEqualTo(emil.name());
  }

  @Test
  void a_changed_number_leads_to_who_is_known_by_the_new_one() {
    PersonId known = korsbaek.refer(AReferral.in(korsbaek).of(emil)).person().id();
    Person former = SyntheticPeople.person(5, LocalDate.of(2009, 2, 28));
    InboxLineId old = arrived(former);
    register.add(answering(entry(emil, emil.cpr().orElseThrow(), home())));

    RegisterView shown = lookUp(old, WHY).orThrow();

    assertThat(shown.lookUps().get(0).found().orElseThrow().otherNumber()).isTrue();
    assertThat(registered(old).orThrow().matched().orElseThrow().id()).isEqualTo(known);
  }

  @Test
  @Proves("LAW-34")
  void a_child_who_moved_is_told_of_to_the_new_municipality() {
    register.add(answering(entry(emil, emil.cpr().orElseThrow(), new MunicipalityCode("253"))));

    assertThat(lookUp(line, WHY).orThrow().movedTo()).contains(new MunicipalityCode("253"));
    inbox
        .decide(
            korsbaek.tenant,
            korsbaek.triage,
            line,
            1,
            Code.REFER_OTHER,
            "Flyttet",
            Optional.empty())
        .orThrow();

    assertThat(tasks())
        .singleElement()
        .satisfies(
            t -> {
              assertThat(t.text()).contains("underret kommune 253").doesNotContain("Emil");
              assertThat(t.due()).isEqualTo(korsbaek.today().plusDays(14));
            });
  }

  @Test
  @Proves("LAW-34")
  void a_look_up_before_somebody_moved_does_not_hide_that_they_moved() {
    MunicipalityCode greve = new MunicipalityCode("253");
    korsbaek.refer(AReferral.in(korsbaek).of(emil));
    InboxLineId about = arrived(emil);
    register.add(answering(entry(emil, emil.cpr().orElseThrow(), home())));
    lookUp(about, WHY).orThrow();
    korsbaek.clock.advance(Duration.ofDays(2));

    new RegisterEventsTaken(korsbaek.audited)
        .take(
            korsbaek.tenant,
            RegisterEvent.moved(
                korsbaek.ids.next(), emil.cpr().orElseThrow(), korsbaek.today(), greve));

    assertThat(register.show(korsbaek.tenant, korsbaek.triage, about).orThrow().movedTo())
        .contains(greve);
    assertThat(lookUp(about, WHY).orThrow().movedTo()).as("looked up since").isEmpty();
  }

  @Test
  @Proves("LAW-34")
  void an_adult_who_moved_is_nobody_s_task() {
    Person adult = SyntheticPeople.person(9, LocalDate.of(2000, 4, 4));
    InboxLineId about = arrived(adult);
    register.add(answering(entry(adult, adult.cpr().orElseThrow(), new MunicipalityCode("253"))));
    lookUp(about, WHY).orThrow();

    inbox
        .decide(
            korsbaek.tenant,
            korsbaek.triage,
            about,
            1,
            Code.REFER_OTHER,
            "Flyttet",
            Optional.empty())
        .orThrow();

    assertThat(tasks()).isEmpty();
  }

  @Test
  void a_register_that_does_not_answer_is_a_reason_and_no_failure() {
    register.add(
        (municipality, number, purpose) -> {
          throw new RegisterUnavailableException("down", null);
        });

    Expect.refused(lookUp(line, WHY), "register-unavailable");
  }

  private PersonRegister answering(RegisterEntry entry) {
    return (municipality, number, purpose) -> {
      asked.add(purpose);
      return Optional.of(entry);
    };
  }

  private MunicipalityCode home() {
    return korsbaek.tenant.wayOfWorking().code();
  }

  private static RegisterEntry entry(Person person, CprNumber number, MunicipalityCode where) {
    return new RegisterEntry(
        number, person.givenName(), person.familyName(), false, where, Optional.empty());
  }

  private RegisterView show() {
    return register.show(korsbaek.tenant, korsbaek.triage, line).orThrow();
  }

  private Outcome<RegisterView> lookUp(InboxLineId about, String purpose) {
    return register.lookUp(korsbaek.tenant, korsbaek.triage, about, korsbaek.ids.next(), purpose);
  }

  private Outcome<InboxLineView> registered(InboxLineId about) {
    return inbox.registerPerson(
        korsbaek.tenant, korsbaek.triage, about, 1, new PersonId(korsbaek.ids.next()));
  }

  private InboxLineId arrived(Person person) {
    APoliceList list = new APoliceList(korsbaek);
    InboxLineId id = list.line(APoliceList.withCpr(person));
    list.arrive();
    return id;
  }

  private List<Task> tasks() {
    return korsbaek
        .tasks
        .open(korsbaek.tenant, korsbaek.triage, TaskFilter.none(), PageRequest.first())
        .orThrow()
        .items()
        .stream()
        .map(TaskView::task)
        .filter(task -> task.kind() == Task.Kind.TELL_NEW_MUNICIPALITY)
        .toList();
  }
}
