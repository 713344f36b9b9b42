package dk.sporskifte.store.jpa;

import static dk.sporskifte.store.jpa.TestTenant.CLOCK;
import static dk.sporskifte.store.jpa.TestTenant.KOGE;
import static org.assertj.core.api.Assertions.assertThat;

import dk.sporskifte.casework.api.AuditEntry;
import dk.sporskifte.casework.api.Page;
import dk.sporskifte.casework.api.PageRequest;
import dk.sporskifte.casework.api.Refusal;
import dk.sporskifte.model.Actor;
import dk.sporskifte.model.PersonId;
import dk.sporskifte.model.Role;
import dk.sporskifte.model.SystemActor;
import dk.sporskifte.model.UserActor;
import dk.sporskifte.testkit.Proves;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class AuditTrailTest {
  private final PersonId subject = new PersonId(TestTenant.id());

  @Test
  @Proves("LAW-21")
  void an_auditor_reads_what_was_done_with_a_person_newest_first() {
    UserActor caseworker = KOGE.user(Role.CASEWORKER);
    UserActor auditor = KOGE.user(Role.AUDITOR);
    AuditEntry first = added(caseworker, List.of(subject));
    added(caseworker, List.of(new PersonId(TestTenant.id())));
    AuditEntry second = added(SystemActor.FEED, List.of(new PersonId(TestTenant.id()), subject));

    Page<AuditEntry> page =
        KOGE.ask(
            auditor,
            s -> s.audit().list(Optional.of(subject), new PageRequest(Optional.empty(), 1)));
    Page<AuditEntry> next =
        KOGE.ask(
            auditor, s -> s.audit().list(Optional.of(subject), new PageRequest(page.next(), 1)));

    assertThat(page.items()).containsExactly(second);
    assertThat(next.items()).containsExactly(first);
    assertThat(next.next()).isEmpty();
  }

  @Test
  void nobody_but_an_auditor_reads_it() {
    UserActor caseworker = KOGE.user(Role.CASEWORKER);
    added(caseworker, List.of(subject));

    Page<AuditEntry> page =
        KOGE.ask(caseworker, s -> s.audit().list(Optional.empty(), PageRequest.first()));

    assertThat(page.items()).isEmpty();
  }

  @Test
  void nobody_writes_in_the_name_of_another() {
    UserActor caseworker = KOGE.user(Role.CASEWORKER);
    AuditEntry forged = entry(KOGE.user(), List.of(subject));

    assertThat(KOGE.refusal(caseworker, s -> s.audit().add(forged))).isEqualTo(Refusal.forbidden());
  }

  private static AuditEntry added(Actor actor, List<PersonId> subjects) {
    CLOCK.advance(Duration.ofMillis(1));
    AuditEntry entry = entry(actor, subjects);
    KOGE.run(actor, s -> s.audit().add(entry));
    return entry;
  }

  private static AuditEntry entry(Actor actor, List<PersonId> subjects) {
    return new AuditEntry(
        TestTenant.id(),
        CLOCK.instant(),
        actor.id(),
        AuditEntry.Action.READ,
        "FindingCases.show",
        "Opslag i egen sag",
        "case",
        List.of(TestTenant.id()),
        subjects);
  }
}
