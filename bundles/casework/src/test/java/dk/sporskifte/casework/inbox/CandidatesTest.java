package dk.sporskifte.casework.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import dk.sporskifte.casework.api.view.InboxLineView;
import dk.sporskifte.casework.api.view.InboxLineView.Candidate.Reason;
import dk.sporskifte.casework.korsbaek.AReferral;
import dk.sporskifte.casework.korsbaek.Expect;
import dk.sporskifte.casework.korsbaek.Korsbaek;
import dk.sporskifte.model.InboxLineId;
import dk.sporskifte.model.Person;
import dk.sporskifte.model.PersonBlock;
import dk.sporskifte.model.PersonId;
import dk.sporskifte.testkit.Proves;
import dk.sporskifte.testkit.SyntheticPeople;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CandidatesTest {
  private static final LocalDate BORN = LocalDate.of(2009, 2, 28);

  private final Korsbaek korsbaek = Korsbaek.plusBesideOrdinary();
  private final LinesTriagedByPeople inbox = new LinesTriagedByPeople(korsbaek.audited);

  @ParameterizedTest
  @CsvSource({
    "Søren, Ågård, Soeren, Aagaard, SAME_NAME",
    "Christian, Møller, Kristian, Møller, SAME_SOUND",
    "Sofie, Schmidt, Sophie, Smith, ONE_NAME",
    "Emil, Hansen, Hansen, Emil, SWAPPED_NAMES",
    "Anne Sofie, Holm Hansen, Sofie, Hansen, PART_OF_NAME",
  })
  void a_name_is_found_in_other_spellings_and_orders(
      String given, String family, String toldGiven, String toldFamily, Reason reason) {
    register(given, family, Optional.empty(), false);

    assertThat(candidates(toldGiven, toldFamily, BORN, Optional.empty()))
        .singleElement()
        .satisfies(c -> assertThat(c.reasons()).containsExactly(reason, Reason.SAME_BIRTH_DATE));
  }

  @Test
  void one_name_in_common_means_nobody_by_itself() {
    register("Emil", "Hansen", Optional.empty(), false);

    assertThat(candidates("Oskar", "Hansen", BORN.plusDays(1), Optional.empty())).isEmpty();
    assertThat(candidates("Oskar", "Lund", BORN, Optional.empty()))
        .as("a shared birth date alone")
        .isEmpty();
  }

  @Test
  @Proves("LAW-26")
  void an_address_is_a_reason_and_a_protected_one_is_never_compared() {
    register("Emil", "Hansen", Optional.of("Syntesegade 4"), false);
    assertThat(candidates("Oskar", "Hansen", BORN.plusDays(1), Optional.of("Syntesegade 4")))
        .singleElement()
        .satisfies(
            c -> {
              assertThat(c.reasons()).containsExactly(Reason.ONE_NAME, Reason.SAME_ADDRESS);
              assertThat(c.person().address()).isEmpty();
            });

    register("Otto", "Holm", Optional.of("Syntesegade 9"), true);
    assertThat(candidates("Oskar", "Holm", BORN.plusDays(1), Optional.of("Syntesegade 9")))
        .isEmpty();
    assertThat(candidates("Otto", "Holm", BORN, Optional.of("Syntesegade 9")))
        .singleElement()
        .satisfies(
            c -> {
              assertThat(c.reasons()).containsExactly(Reason.SAME_NAME, Reason.SAME_BIRTH_DATE);
              assertThat(c.person().addressProtected()).isTrue();
              assertThat(c.person().address()).isEmpty();
            });
  }

  @Test
  void more_reasons_come_first_and_then_the_nearer_name() {
    register("Sofie", "Hansen", Optional.empty(), false);
    register("Sophie", "Hansen", Optional.empty(), false);

    assertThat(candidates("Sophie", "Hansen", BORN, Optional.empty()))
        .extracting(c -> c.person().name())
        .containsExactly("Sophie Hansen", "Sofie Hansen");
  }

  @Test
  @Proves("LAW-18")
  void who_is_known_by_a_case_of_tighter_access_alone_is_not_hinted_at() {
    Korsbaek exit = Korsbaek.withChiefsAndExit();
    assertThat(exit.tenant.wayOfWorking().programmes())
        .as("there is one to hide")
        .anyMatch(p -> p.tighterAccess().isPresent());
    String tighter =
        exit.tenant.wayOfWorking().programmes().stream()
            .filter(p -> p.tighterAccess().isPresent())
            .findFirst()
            .orElseThrow()
            .id();
    Person person = SyntheticPeople.person(7, exit.today().minusYears(20));
    PersonId hidden = exit.refer(AReferral.in(exit).of(person).to(tighter)).person().id();
    APoliceList list = new APoliceList(exit);
    InboxLineId line = list.line(APoliceList.withoutCpr(person));
    list.arrive();
    LinesTriagedByPeople lines = new LinesTriagedByPeople(exit.audited);

    assertThat(lines.show(exit.tenant, exit.triage, line).orThrow().candidates()).isEmpty();
    Expect.refused(lines.match(exit.tenant, exit.triage, line, 1, hidden), "not-a-candidate");
  }

  private void register(String given, String family, Optional<String> address, boolean hidden) {
    korsbaek.refer(
        AReferral.in(korsbaek)
            .of(
                new Person(
                    new PersonId(korsbaek.ids.next()),
                    Optional.empty(),
                    given,
                    family,
                    BORN,
                    hidden,
                    address,
                    Optional.empty(),
                    1)));
  }

  private List<InboxLineView.Candidate> candidates(
      String given, String family, LocalDate born, Optional<String> address) {
    APoliceList list = new APoliceList(korsbaek);
    InboxLineId line =
        list.line(
            new PersonBlock(
                Optional.empty(),
                Optional.of(given),
                Optional.of(family),
                Optional.of(born),
                false,
                Optional.empty(),
                address,
                Optional.empty()));
    list.arrive();
    return inbox.show(korsbaek.tenant, korsbaek.triage, line).orThrow().candidates();
  }
}
