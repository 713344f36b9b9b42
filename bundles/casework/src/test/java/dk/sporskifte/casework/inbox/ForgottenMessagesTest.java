package dk.sporskifte.casework.inbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dk.sporskifte.casework.api.AuditEntry;
import dk.sporskifte.casework.api.port.TenantStatus;
import dk.sporskifte.casework.korsbaek.Directory;
import dk.sporskifte.casework.korsbaek.Korsbaek;
import dk.sporskifte.model.InboxLine.Outcome.Code;
import dk.sporskifte.model.InboxLineId;
import dk.sporskifte.testkit.SyntheticPeople;
import java.lang.annotation.Annotation;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What a partner sent does not stay as it was sent for ever. */
class ForgottenMessagesTest {
  private final Korsbaek korsbaek = Korsbaek.plusBesideOrdinary();
  private final APoliceList list = new APoliceList(korsbaek);
  private final InboxLineId line =
      list.line(APoliceList.withoutCpr(SyntheticPeople.person(3, LocalDate.of(2009, 2, 28))));

  @Test
  void a_message_goes_thirty_days_after_its_triage_and_the_trail_keeps_how_many() {
    ForgottenMessages forgotten = forgottenAfter(30);
    list.arrive();
    korsbaek.clock.advance(Duration.ofDays(40));
    forgotten.in(korsbaek.tenant.key());
    assertThat(written()).as("while its line waits").isEmpty();

    decide();
    korsbaek.clock.advance(Duration.ofDays(30));
    forgotten.in(korsbaek.tenant.key());
    assertThat(written()).as("on the thirtieth day").isEmpty();

    korsbaek.clock.advance(Duration.ofMinutes(1));
    forgotten.in(korsbaek.tenant.key());
    forgotten.in(korsbaek.tenant.key());

    assertThat(written())
        .singleElement()
        .asString()
        .startsWith("Slette meddelelser")
        .endsWith(": 1");
  }

  @Test
  void days_are_never_fewer_than_none() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> forgottenAfter(-1))
        .withMessageContaining("rawDays");
  }

  private void decide() {
    new LinesTriagedByPeople(korsbaek.audited)
        .decide(korsbaek.tenant, korsbaek.triage, line, 1, Code.NONE, "Intet", Optional.empty())
        .orThrow();
  }

  private List<String> written() {
    return korsbaek.store.audit(korsbaek.tenant.key()).stream()
        .filter(entry -> entry.useCase().equals("ForgottenMessages.forget"))
        .map(AuditEntry::purpose)
        .toList();
  }

  private ForgottenMessages forgottenAfter(int days) {
    return new ForgottenMessages(
        kept(days),
        korsbaek.store,
        new Directory(korsbaek.tenant, TenantStatus.State.OPEN),
        korsbaek.audited,
        korsbaek.clock);
  }

  private static KeepingMessages kept(int days) {
    return new KeepingMessages() {
      @Override
      public int rawDays() {
        return days;
      }

      @Override
      public Class<? extends Annotation> annotationType() {
        return KeepingMessages.class;
      }
    };
  }
}
