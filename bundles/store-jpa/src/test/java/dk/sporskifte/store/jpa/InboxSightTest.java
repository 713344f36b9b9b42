package dk.sporskifte.store.jpa;

import static dk.sporskifte.store.jpa.TestTenant.CLOCK;
import static dk.sporskifte.store.jpa.TestTenant.KOGE;
import static org.assertj.core.api.Assertions.assertThat;

import dk.sporskifte.casework.api.Refusal;
import dk.sporskifte.casework.api.port.AccessGrants;
import dk.sporskifte.model.CaseFile;
import dk.sporskifte.model.InboxLine;
import dk.sporskifte.model.Person;
import dk.sporskifte.model.PersonId;
import dk.sporskifte.model.Role;
import dk.sporskifte.model.SystemActor;
import dk.sporskifte.model.UserActor;
import dk.sporskifte.testkit.Proves;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class InboxSightTest extends ThreeLines {
  @Test
  void who_sees_a_line_sees_the_person_it_is_matched_to() {
    UserActor coordinator = KOGE.user(Role.CASEWORKER);
    CaseFile file = Given.openCase(KOGE, coordinator);
    InboxLine line = lines.get(0);
    assertThat(KOGE.found(user, s -> s.people().find(file.person()))).isEmpty();

    KOGE.run(user, s -> s.inbox().save(line.matchedTo(file.person())));

    assertThat(KOGE.found(user, s -> s.people().find(file.person()))).isPresent();
    assertThat(KOGE.listed(user, s -> s.access().of(line.id().value())))
        .singleElement()
        .satisfies(grant -> assertThat(grant.person()).isEqualTo(file.person()));
  }

  @Test
  void the_person_is_seen_in_the_transaction_that_matches_the_line() {
    UserActor coordinator = KOGE.user(Role.CASEWORKER);
    CaseFile file = Given.openCase(KOGE, coordinator);
    InboxLine line = lines.get(0);

    assertThat(
            KOGE.found(
                user,
                s -> {
                  s.inbox().save(line.matchedTo(file.person()));
                  return s.people().find(file.person());
                }))
        .isPresent();
  }

  @Test
  void a_line_that_comes_matched_shows_its_person_to_triage() {
    Person person = Given.person();
    KOGE.run(SystemActor.FEED, s -> s.people().add(person));
    message = message(1);
    lines = List.of(line(1).matchedTo(person.id()));

    KOGE.run(SystemActor.FEED, this::receive);

    assertThat(KOGE.found(user, s -> s.people().find(person.id()))).contains(person);
  }

  @Test
  void nobody_else_sees_or_grants_a_line() {
    UserActor other = KOGE.user(Role.TRIAGE);
    UUID id = lines.get(0).id().value();

    assertThat(KOGE.found(other, s -> s.inbox().find(lines.get(0).id()))).isEmpty();
    assertThat(
            KOGE.refusal(
                other, s -> s.access().grantNameless(id, other.id(), CLOCK.instant(), "Nysgerrig")))
        .isEqualTo(Refusal.forbidden());
    assertThat(
            KOGE.refusal(
                SystemActor.FEED,
                s -> s.access().grantNameless(id, other.id(), CLOCK.instant(), "For sent")))
        .isEqualTo(Refusal.forbidden());
  }

  @Test
  @Proves("LAW-08")
  void a_feed_alone_adds_lines_and_shows_them_and_to_a_message_it_has_just_brought() {
    InboxLine later = line(9);
    assertThat(KOGE.refusal(SystemActor.FEED, s -> add(s, List.of(later))))
        .isEqualTo(Refusal.forbidden());
    assertThat(KOGE.refusal(user, s -> add(s, List.of(later)))).isEqualTo(Refusal.forbidden());
    assertThat(KOGE.found(user, s -> s.inbox().find(later.id()))).isEmpty();
  }

  @Test
  void a_line_shows_whom_it_was_matched_to_as_it_came() {
    PersonId known = Given.openCase(KOGE, KOGE.user(Role.CASEWORKER)).person();
    message = message(2);
    InboxLine matched = line(1).matchedTo(known);
    lines = List.of(matched, line(2));
    KOGE.run(SystemActor.FEED, this::receive);

    assertThat(KOGE.listed(user, s -> s.access().of(matched.id().value())))
        .extracting(AccessGrants.Grant::person)
        .containsExactly(known);
    assertThat(KOGE.found(user, s -> s.inbox().find(matched.id()))).contains(matched);
  }

  @Test
  void counts_show_no_line() {
    Map<String, Map<String, Long>> counts = KOGE.ask(SystemActor.OPERATOR, s -> s.inbox().counts());

    assertThat(counts.get("police-list").get("NEW")).isPositive();
    assertThat(KOGE.ask(KOGE.user(), s -> s.inbox().counts()).size()).isZero();
  }
}
