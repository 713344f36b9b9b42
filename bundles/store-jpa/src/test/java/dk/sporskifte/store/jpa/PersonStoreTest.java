package dk.sporskifte.store.jpa;

import static dk.sporskifte.store.jpa.TestTenant.KOGE;
import static org.assertj.core.api.Assertions.assertThat;

import dk.sporskifte.casework.api.Refusal;
import dk.sporskifte.casework.api.port.PersonStore.Candidate;
import dk.sporskifte.casework.api.port.Stores;
import dk.sporskifte.model.CaseFile;
import dk.sporskifte.model.CprNumber;
import dk.sporskifte.model.Person;
import dk.sporskifte.model.PersonBlock;
import dk.sporskifte.model.PersonId;
import dk.sporskifte.model.Role;
import dk.sporskifte.model.SystemActor;
import dk.sporskifte.model.UserActor;
import dk.sporskifte.testkit.Proves;
import dk.sporskifte.testkit.SentPeople;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class PersonStoreTest {
  private UserActor coordinator;
  private UserActor stranger;
  private Person person;

  @BeforeEach
  void register_a_person_in_a_case() {
    coordinator = KOGE.user(Role.CASEWORKER);
    stranger = KOGE.user(Role.TRIAGE);
    CaseFile file = Given.openCase(KOGE, coordinator);
    person = KOGE.found(coordinator, s -> s.people().find(file.person())).orElseThrow();
  }

  @Test
  void a_person_is_found_as_registered() {
    Person added = Given.person();
    KOGE.run(
        coordinator,
        s -> {
          s.people().add(added);
          CaseFile file = Given.file(added.id(), coordinator);
          s.cases().add(file);
          s.access().grant(Given.grant(file, coordinator.id()));
        });

    assertThat(KOGE.found(coordinator, s -> s.people().find(added.id()))).contains(added);
  }

  @Test
  void a_person_without_number_address_and_phone_is_found_so() {
    Person bare =
        new Person(
            person.id(),
            Optional.empty(),
            "Naja",
            "Tågemark",
            person.born(),
            true,
            Optional.empty(),
            Optional.empty(),
            1);

    KOGE.run(coordinator, s -> s.people().save(bare));

    Person found = KOGE.found(coordinator, s -> s.people().find(person.id())).orElseThrow();
    assertThat(found).usingRecursiveComparison().ignoringFields("version").isEqualTo(bare);
  }

  @Test
  @Proves("LAW-08")
  void nobody_sees_a_person_without_a_grant() {
    assertThat(KOGE.found(stranger, s -> s.people().find(person.id()))).isEmpty();

    Refusal refusal = KOGE.refusal(stranger, s -> s.people().save(person));

    assertThat(refusal).isEqualTo(Refusal.stale());
  }

  @Test
  @Proves("LAW-08")
  void of_many_asked_for_by_one_question_those_the_actor_sees_are_found() {
    PersonId other = Given.openCase(KOGE, coordinator).person();
    PersonId hidden = Given.openCase(KOGE, KOGE.user(Role.CASEWORKER)).person();
    Set<PersonId> asked = Set.of(person.id(), other, hidden);

    List<RecordedStatement> statements =
        RecordedStatements.ALL.during(
            () -> {
              Map<PersonId, Person> found = KOGE.ask(coordinator, s -> s.people().find(asked));
              assertThat(found).containsOnlyKeys(person.id(), other).containsValue(person);
            });

    assertThat(statements).filteredOn(s -> s.sql().contains("from person")).hasSize(1);
    Map<PersonId, Person> ofStranger = KOGE.ask(stranger, s -> s.people().find(asked));
    assertThat(ofStranger).isEmpty();
  }

  @Test
  void a_number_tells_an_id_and_nothing_more() {
    assertThat(KOGE.found(stranger, s -> s.people().idOf(person.cpr().orElseThrow())))
        .contains(person.id());
    assertThat(KOGE.found(SystemActor.FEED, s -> s.people().idOf(person.cpr().orElseThrow())))
        .contains(person.id());
    assertThat(KOGE.found(SystemActor.OPERATOR, s -> s.people().idOf(person.cpr().orElseThrow())))
        .isEmpty();
  }

  @Test
  void many_numbers_tell_their_ids_at_once() {
    CprNumber known = person.cpr().orElseThrow();
    CprNumber unknown = Given.person().cpr().orElseThrow();

    Map<CprNumber, PersonId> ids =
        KOGE.ask(SystemActor.FEED, s -> s.people().idsOf(Set.of(known, unknown)));

    assertThat(ids).containsExactly(Map.entry(known, person.id()));
    Map<CprNumber, PersonId> none =
        KOGE.ask(SystemActor.OPERATOR, s -> s.people().idsOf(Set.of(known)));
    assertThat(none).isEmpty();
  }

  @Test
  void one_number_belongs_to_one_person() {
    Person other = Given.person();
    Person same =
        new Person(
            other.id(),
            person.cpr(),
            "Naja",
            "Tågemark",
            person.born(),
            false,
            Optional.empty(),
            Optional.empty(),
            1);

    Refusal refusal = KOGE.refusal(coordinator, s -> s.people().add(same));

    assertThat(refusal.code()).isEqualTo("already-exists");
  }

  @Test
  void triage_is_shown_whom_a_record_may_mean() {
    PersonBlock block =
        new PersonBlock(
            Optional.empty(),
            Optional.of(person.givenName().toUpperCase()),
            Optional.of(person.familyName().toUpperCase()),
            Optional.of(person.born()),
            false,
            Optional.empty(),
            Optional.empty(),
            person.phone());

    List<Candidate> candidates = KOGE.ask(stranger, s -> alike(s, block));

    assertThat(candidates.get(0))
        .isEqualTo(
            new Candidate(
                person.id(),
                person.givenName(),
                person.familyName(),
                person.born(),
                false,
                true,
                true,
                false));
    assertThat(KOGE.listed(coordinator, s -> alike(s, block))).isEmpty();
  }

  @Test
  void a_record_that_tells_nothing_means_nobody() {
    assertThat(KOGE.listed(stranger, s -> alike(s, SentPeople.nobody()))).isEmpty();
  }

  @Test
  @Proves("LAW-26")
  void an_address_is_compared_and_a_protected_one_never() {
    Person hidden = Given.person();
    Person shown = Given.person();
    KOGE.run(SystemActor.FEED, s -> s.people().add(living(hidden, "Tværsporet 7", true)));
    KOGE.run(SystemActor.FEED, s -> s.people().add(living(shown, "Tværsporet 7", false)));
    PersonBlock there =
        new PersonBlock(
            Optional.empty(),
            Optional.of("Ukendt"),
            Optional.of(hidden.familyName() + " " + shown.familyName()),
            Optional.of(LocalDate.of(1990, 5, 5)),
            false,
            Optional.empty(),
            Optional.of("tværsporet 7"),
            Optional.empty());

    List<Candidate> alike = KOGE.listed(stranger, s -> alike(s, there));

    assertThat(alike).filteredOn(c -> c.id().equals(shown.id())).singleElement();
    assertThat(alike)
        .filteredOn(Candidate::sameAddress)
        .extracting(Candidate::id)
        .contains(shown.id())
        .doesNotContain(hidden.id());
  }

  @Test
  void a_name_is_found_as_it_sounds() {
    Person told = Given.person();
    Person other =
        new Person(
            told.id(),
            told.cpr(),
            "Christoffer Ågård",
            "Schwartz-Møller",
            told.born(),
            false,
            Optional.empty(),
            Optional.empty(),
            1);
    KOGE.run(SystemActor.FEED, s -> s.people().add(other));
    PersonBlock block = SentPeople.named("KRISTOFFER AAGAARD", "Möller", LocalDate.of(1990, 5, 5));

    assertThat(KOGE.listed(stranger, s -> alike(s, block)))
        .extracting(Candidate::id)
        .contains(other.id());
  }

  @Test
  @Proves("LAW-18")
  void who_is_known_by_a_tighter_case_alone_is_found_by_those_who_see_it() {
    UserActor triageToo = KOGE.user(KOGE.post(Role.CASEWORKER), KOGE.post(Role.TRIAGE));
    CaseFile file = Given.openCase(KOGE, triageToo);
    Person alone = KOGE.found(triageToo, s -> s.people().find(file.person())).orElseThrow();
    PersonBlock block =
        new PersonBlock(
            Optional.empty(),
            Optional.of(alone.givenName()),
            Optional.of(alone.familyName()),
            Optional.of(alone.born()),
            false,
            Optional.empty(),
            Optional.empty(),
            alone.phone());
    Set<String> tighter = Set.of(file.programme());

    assertThat(KOGE.listed(stranger, s -> alike(s, block, tighter)))
        .extracting(Candidate::id)
        .doesNotContain(alone.id());
    assertThat(KOGE.listed(triageToo, s -> alike(s, block, tighter)))
        .extracting(Candidate::id)
        .contains(alone.id());
    assertThat(KOGE.listed(stranger, s -> alike(s, block)))
        .extracting(Candidate::id)
        .contains(alone.id());
  }

  private static Person living(Person person, String address, boolean hidden) {
    return new Person(
        person.id(),
        person.cpr(),
        person.givenName(),
        person.familyName(),
        person.born(),
        hidden,
        Optional.of(address),
        Optional.empty(),
        1);
  }

  private static List<Candidate> alike(Stores stores, PersonBlock block) {
    return alike(stores, block, Set.of());
  }

  private static List<Candidate> alike(Stores stores, PersonBlock block, Set<String> tighter) {
    return stores.people().candidates(block, tighter);
  }
}
