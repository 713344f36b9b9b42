package dk.sporskifte.casework.outreach;

import static org.assertj.core.api.Assertions.assertThat;

import dk.sporskifte.casework.api.AuditEntry;
import dk.sporskifte.casework.api.Outcome;
import dk.sporskifte.casework.api.ReachingOut.NewContact;
import dk.sporskifte.casework.api.port.TenantStatus;
import dk.sporskifte.casework.korsbaek.Directory;
import dk.sporskifte.casework.korsbaek.Expect;
import dk.sporskifte.casework.korsbaek.Korsbaek;
import dk.sporskifte.casework.network.NetworkOfCase;
import dk.sporskifte.model.CaseFile;
import dk.sporskifte.model.CaseId;
import dk.sporskifte.model.ContactPoint;
import dk.sporskifte.model.OutreachContact;
import dk.sporskifte.model.OutreachId;
import dk.sporskifte.model.UserActor;
import dk.sporskifte.testkit.Proves;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class OutreachTest {
  private final Korsbaek korsbaek = Korsbaek.withFewAround();
  private final OutreachLog log = new OutreachLog(korsbaek.audited);

  @Test
  @Proves({"HEL-04", "C-HEL-05"})
  void a_contact_is_noted_apart_from_every_case_and_makes_no_referral() {
    OutreachContact noted = note("Vil gerne i gang").orThrow();

    assertThat(log.contacts(korsbaek.tenant, korsbaek.caseworker).orThrow()).containsExactly(noted);
    assertThat(korsbaek.store.all(korsbaek.tenant.key(), CaseFile.class)).isEmpty();
    assertThat(noted.keptUntil()).isEqualTo(korsbaek.today().plusMonths(3));
  }

  @Test
  @Proves("HEL-04")
  void only_who_does_outreach_sees_it() {
    note("Vil gerne i gang").orThrow();

    Expect.notAllowed(log.contacts(korsbaek.tenant, korsbaek.leader));
    Expect.refused(log.contacts(korsbaek.tenant, korsbaek.school), "no-outreach-post");
    Expect.notAllowed(log.contacts(korsbaek.tenant, korsbaek.administrator));
  }

  @Test
  void where_the_way_of_working_knows_no_outreach_nobody_notes_it() {
    Korsbaek other = Korsbaek.plusBesideOrdinary();

    Expect.refused(
        new OutreachLog(other.audited).contacts(other.tenant, other.caseworker),
        "no-outreach-post");
  }

  @Test
  @Proves("HEL-04")
  void no_cpr_number_is_noted() {
    Expect.refused(note("Hedder Mo, 010108-5556"), "cpr-in-outreach");
    Expect.refused(note("0101085556"), "cpr-in-outreach");
    note("Ring 70 10 00 10, journal 123456789012").orThrow();
  }

  @Test
  void a_contact_has_happened_and_not_too_long_ago() {
    LocalDate today = korsbaek.today();
    Expect.refused(note(today.plusDays(1), "I morgen"), "date-in-the-future");
    Expect.refused(note(today.minusMonths(3), "Længe siden"), "outreach-too-old");
  }

  @Test
  @Proves("C-HEL-05")
  void who_refers_says_afterwards_which_case_it_became() {
    OutreachContact noted = note("Vil gerne i gang").orThrow();
    CaseId file = korsbaek.refer().file().id();

    OutreachContact linked =
        log.became(korsbaek.tenant, korsbaek.caseworker, noted.id(), noted.version(), file)
            .orThrow();

    assertThat(linked.caseId()).contains(file);
    assertThat(onCase(korsbaek.caseworker, file)).containsExactly(linked);
    assertThat(onCase(korsbaek.leader, file)).as("who does no outreach").isEmpty();
    Expect.stale(
        log.became(korsbaek.tenant, korsbaek.caseworker, noted.id(), noted.version(), file));
    Expect.notFound(
        log.became(
            korsbaek.tenant,
            korsbaek.caseworker,
            noted.id(),
            linked.version(),
            new CaseId(korsbaek.ids.next())));
  }

  private List<OutreachContact> onCase(UserActor actor, CaseId file) {
    return new NetworkOfCase(korsbaek.audited)
        .show(korsbaek.tenant, actor, file)
        .orThrow()
        .outreach();
  }

  @Test
  @Proves("HEL-04")
  void contacts_are_forgotten_on_their_day_and_the_trail_keeps_how_many() {
    note("Vil gerne i gang").orThrow();
    ForgottenOutreach forgotten =
        new ForgottenOutreach(
            korsbaek.store,
            new Directory(korsbaek.tenant, TenantStatus.State.OPEN),
            korsbaek.audited,
            korsbaek.clock);
    korsbaek.clock.advance(Duration.ofDays(91));
    forgotten.in(korsbaek.tenant.key());
    assertThat(log.contacts(korsbaek.tenant, korsbaek.caseworker).orThrow()).hasSize(1);

    korsbaek.clock.advance(Duration.ofDays(1));
    forgotten.in(korsbaek.tenant.key());
    forgotten.in(korsbaek.tenant.key());

    assertThat(log.contacts(korsbaek.tenant, korsbaek.caseworker).orThrow()).isEmpty();
    List<String> written =
        korsbaek.store.audit(korsbaek.tenant.key()).stream()
            .filter(entry -> entry.useCase().equals("ForgottenOutreach.forget"))
            .map(AuditEntry::purpose)
            .toList();
    assertThat(written).singleElement().asString().endsWith(": 1");
  }

  @Test
  @Proves("HEL-03")
  void who_can_be_called_is_named_to_everybody_as_an_administrator_wrote_it() {
    PublicContactPoint naming = new PublicContactPoint(korsbaek.store, korsbaek.audited);
    ContactPoint point =
        new ContactPoint(
            "SSP+ medarbejder",
            Optional.of("Signe"),
            Optional.of("70 10 00 10"),
            Optional.empty(),
            Optional.empty());
    assertThat(naming.contactPoint(korsbaek.tenant)).isEmpty();

    Expect.notAllowed(naming.publish(korsbaek.tenant, korsbaek.caseworker, point));
    naming.publish(korsbaek.tenant, korsbaek.administrator, point).orThrow();

    assertThat(naming.contactPoint(korsbaek.tenant)).contains(point);
  }

  private Outcome<OutreachContact> note(String about) {
    return note(korsbaek.today(), about);
  }

  private Outcome<OutreachContact> note(LocalDate on, String about) {
    UserActor actor = korsbaek.caseworker;
    return log.note(
        korsbaek.tenant,
        actor,
        new NewContact(
            new OutreachId(korsbaek.ids.next()), on, "Stationen", about, Optional.of("Mo")));
  }
}
