package dk.sporskifte.store.jpa;

import static dk.sporskifte.store.jpa.TestTenant.CLOCK;
import static dk.sporskifte.store.jpa.TestTenant.KOGE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dk.sporskifte.casework.api.AffectedPeople.Affected;
import dk.sporskifte.casework.api.AffectedPeople.Extent;
import dk.sporskifte.casework.api.AuditEntry;
import dk.sporskifte.casework.api.AuditEntry.Action;
import dk.sporskifte.casework.api.Breach;
import dk.sporskifte.casework.api.Page;
import dk.sporskifte.casework.api.PageRequest;
import dk.sporskifte.model.Actor;
import dk.sporskifte.model.Person;
import dk.sporskifte.model.PersonId;
import dk.sporskifte.model.Role;
import dk.sporskifte.model.SystemActor;
import dk.sporskifte.model.UserActor;
import dk.sporskifte.testkit.Proves;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class BreachStoreTest {
  private final UserActor caseworker = KOGE.user(Role.CASEWORKER);
  private final UserActor auditor = KOGE.user(Role.AUDITOR);
  private final UUID object = TestTenant.id();
  private Person one;
  private Person other;
  private Instant began;

  @BeforeEach
  void two_people_are_read() {
    CLOCK.advance(Duration.ofHours(1));
    began = CLOCK.instant();
    one = Given.person();
    other = Given.person();
    KOGE.run(caseworker, s -> s.people().add(one));
    KOGE.run(caseworker, s -> s.people().add(other));
    acted(caseworker, Action.READ, one.id(), other.id());
    acted(caseworker, Action.EXPORT, one.id());
    CLOCK.advance(Duration.ofMillis(1));
  }

  @Test
  @Proves("LAW-25")
  void those_affected_are_told_by_name_with_the_kinds_and_the_number_of_acts() {
    assertThat(all(breach(Optional.empty())))
        .extracting(Affected::person, Affected::name, Affected::born, Affected::acts)
        .containsExactlyInAnyOrder(
            tuple(
                one.id(),
                Optional.of(one.name()),
                Optional.of(one.born()),
                List.of(Action.EXPORT, Action.READ)),
            tuple(
                other.id(),
                Optional.of(other.name()),
                Optional.of(other.born()),
                List.of(Action.READ)));
    assertThat(all(breach(Optional.empty())))
        .filteredOn(a -> a.person().equals(one.id()))
        .singleElement()
        .satisfies(
            a -> {
              assertThat(a.times()).isEqualTo(2);
              assertThat(a.first()).isBefore(a.last());
            });
    assertThat(extent(auditor)).isEqualTo(new Extent(2, 1));
  }

  @Test
  @Proves("LAW-25")
  void what_lies_outside_the_period_or_is_another_account_s_affected_nobody() {
    Breach before = new Breach(began.minusSeconds(60), began, Optional.empty(), CLOCK.instant());

    assertThat(all(before)).isEmpty();
    assertThat(all(breach(Optional.of(auditor)))).isEmpty();
    assertThat(all(breach(Optional.of(caseworker)))).hasSize(2);
  }

  @Test
  void what_the_platform_did_what_was_refused_and_the_search_itself_affected_nobody() {
    PersonId third = new PersonId(TestTenant.id());
    acted(SystemActor.CLOCK, Action.CHANGE, third);
    acted(caseworker, Action.REFUSED, third);
    KOGE.run(auditor, s -> s.audit().add(entry(auditor, Action.SEARCH, "breach", List.of(third))));
    CLOCK.advance(Duration.ofMillis(1));

    assertThat(all(breach(Optional.empty()))).hasSize(2);
    assertThat(all(breach(Optional.of(auditor))))
        .extracting(Affected::person, Affected::name)
        .containsExactly(tuple(third, Optional.empty()));
  }

  @Test
  void pages_hold_each_of_them_once_in_the_order_of_their_names() {
    Breach breach = breach(Optional.empty());
    List<Affected> turned = new ArrayList<>();
    Optional<String> next = Optional.empty();
    do {
      PageRequest request = new PageRequest(next, 1);
      Page<Affected> page = KOGE.ask(auditor, s -> s.audit().affected(breach, request));
      turned.addAll(page.items());
      next = page.next();
    } while (next.isPresent());

    assertThat(turned).isEqualTo(all(breach)).hasSize(2);
  }

  @Test
  void a_protected_address_is_marked_and_no_address_is_told() {
    Person hidden = Given.hidden();
    KOGE.run(caseworker, s -> s.people().add(hidden));
    acted(caseworker, Action.READ, hidden.id());
    CLOCK.advance(Duration.ofMillis(1));

    assertThat(all(breach(Optional.empty())))
        .filteredOn(Affected::addressProtected)
        .extracting(Affected::person)
        .containsExactly(hidden.id());
  }

  @Test
  void nobody_but_an_auditor_is_told() {
    for (Role role : Role.values()) {
      if (role != Role.AUDITOR) {
        UserActor user = KOGE.user(role);
        assertThat(KOGE.listed(user, s -> s.audit().affected(breach(Optional.empty()), 10)))
            .as(role.name())
            .isEmpty();
        assertThat(extent(user)).as(role.name()).isEqualTo(new Extent(0, 0));
      }
    }
  }

  private Breach breach(Optional<UserActor> account) {
    return new Breach(began, CLOCK.instant(), account.map(UserActor::user), CLOCK.instant());
  }

  private Extent extent(UserActor who) {
    return KOGE.ask(who, s -> s.audit().extent(breach(Optional.empty())));
  }

  private List<Affected> all(Breach breach) {
    return KOGE.listed(auditor, s -> s.audit().affected(breach, 100));
  }

  private void acted(Actor actor, Action action, PersonId... people) {
    CLOCK.advance(Duration.ofMillis(1));
    KOGE.run(actor, s -> s.audit().add(entry(actor, action, "case", List.of(people))));
  }

  private AuditEntry entry(Actor actor, Action action, String kind, List<PersonId> people) {
    return new AuditEntry(
        TestTenant.id(),
        CLOCK.instant(),
        actor.id(),
        action,
        "FindingCases.show",
        "Arbejde på sagen",
        kind,
        List.of(object),
        people);
  }
}
