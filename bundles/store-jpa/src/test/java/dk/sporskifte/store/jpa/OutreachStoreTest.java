package dk.sporskifte.store.jpa;

import static dk.sporskifte.store.jpa.TestTenant.CLOCK;
import static dk.sporskifte.store.jpa.TestTenant.KOGE;
import static org.assertj.core.api.Assertions.assertThat;

import dk.sporskifte.casework.api.Refusal;
import dk.sporskifte.model.CaseFile;
import dk.sporskifte.model.ContactPoint;
import dk.sporskifte.model.OutreachContact;
import dk.sporskifte.model.OutreachId;
import dk.sporskifte.model.Role;
import dk.sporskifte.model.SystemActor;
import dk.sporskifte.model.UserActor;
import dk.sporskifte.testkit.Proves;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class OutreachStoreTest {
  private final UserActor street =
      KOGE.user(KOGE.post(Role.CASEWORKER, Optional.of("ssp-plus-moede")));

  @Test
  @Proves({"HEL-04", "LAW-08"})
  void outreach_is_seen_by_those_alone_whose_seat_does_it() {
    OutreachContact contact = contact("koordinator", CLOCK.today().plusDays(9));
    KOGE.run(street, s -> s.outreach().add(contact));

    assertThat(KOGE.found(street, s -> s.outreach().contact(contact.id()))).contains(contact);
    assertThat(KOGE.listed(street, s -> s.outreach().contacts())).contains(contact);
    for (Role role : new Role[] {Role.CASEWORKER, Role.LEADER, Role.ADMINISTRATOR, Role.AUDITOR}) {
      assertThat(KOGE.found(KOGE.user(role), s -> s.outreach().contact(contact.id()))).isEmpty();
    }
    assertThat(
            KOGE.refusal(
                KOGE.user(Role.LEADER), s -> s.outreach().add(contact("koordinator", LATER))))
        .isEqualTo(Refusal.forbidden());
  }

  @Test
  @Proves("C-HEL-05")
  void a_contact_says_which_case_it_became() {
    OutreachContact contact = contact("koordinator", LATER);
    KOGE.run(street, s -> s.outreach().add(contact));
    CaseFile file = Given.openCase(KOGE, street);

    KOGE.run(street, s -> s.outreach().save(contact.became(file.id())));

    assertThat(
            KOGE.found(street, s -> s.outreach().contact(contact.id()))
                .flatMap(OutreachContact::caseId))
        .contains(file.id());
    assertThat(KOGE.listed(street, s -> s.outreach().ofCase(file.id())))
        .extracting(OutreachContact::id)
        .containsExactly(contact.id());
    UserActor onCase = KOGE.user(Role.LEADER);
    KOGE.run(street, s -> s.access().grant(Given.grant(file, onCase.id())));
    assertThat(KOGE.listed(onCase, s -> s.outreach().ofCase(file.id()))).isEmpty();
    assertThat(KOGE.refusal(street, s -> s.outreach().save(contact.became(file.id()))))
        .isEqualTo(Refusal.stale());
  }

  @Test
  @Proves("HEL-04")
  void the_clock_removes_what_is_due_and_sees_nothing_else() {
    OutreachContact old = contact("koordinator", CLOCK.today());
    OutreachContact young = contact("koordinator", CLOCK.today().plusDays(1));
    KOGE.run(
        street,
        s -> {
          s.outreach().add(old);
          s.outreach().add(young);
        });

    assertThat(KOGE.listed(SystemActor.CLOCK, s -> s.outreach().contacts()))
        .contains(old)
        .doesNotContain(young);
    long due = KOGE.ask(SystemActor.CLOCK, s -> s.outreach().due(CLOCK.today()));
    assertThat(due).isPositive();
    KOGE.run(SystemActor.CLOCK, s -> s.outreach().forget(CLOCK.today()));

    assertThat(KOGE.listed(street, s -> s.outreach().contacts()))
        .contains(young)
        .doesNotContain(old);
  }

  @Test
  @Proves("HEL-03")
  void the_contact_point_is_written_by_an_administrator_and_read_before_any_log_in() {
    UserActor administrator = KOGE.user(Role.ADMINISTRATOR);
    ContactPoint point =
        new ContactPoint(
            "SSP+ medarbejder",
            Optional.of("Naja"),
            Optional.of("70 10 00 10"),
            Optional.empty(),
            Optional.of("9-15"));

    KOGE.run(
        administrator, s -> s.outreach().publish(point, administrator.user(), CLOCK.instant()));
    KOGE.run(
        administrator, s -> s.outreach().publish(point, administrator.user(), CLOCK.instant()));

    assertThat(KOGE.found(SystemActor.LOGIN, s -> s.outreach().point())).contains(point);
    assertThat(
            KOGE.refusal(street, s -> s.outreach().publish(point, street.user(), CLOCK.instant())))
        .isEqualTo(Refusal.forbidden());
  }

  private static final LocalDate LATER = CLOCK.today().plusDays(90);

  private OutreachContact contact(String seat, LocalDate keptUntil) {
    return new OutreachContact(
        new OutreachId(TestTenant.id()),
        Set.of(seat),
        LocalDate.of(2026, 2, 20),
        "Stationen",
        "Vil gerne i gang med noget",
        Optional.of("Mo"),
        Optional.empty(),
        street.user(),
        CLOCK.instant(),
        keptUntil,
        1);
  }
}
