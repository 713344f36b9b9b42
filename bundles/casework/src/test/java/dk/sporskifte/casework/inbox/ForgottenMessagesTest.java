package dk.sporskifte.casework.inbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dk.sporskifte.casework.api.AuditEntry;
import dk.sporskifte.casework.api.Outcome;
import dk.sporskifte.casework.api.port.TenantStatus;
import dk.sporskifte.casework.korsbaek.Directory;
import dk.sporskifte.casework.korsbaek.Korsbaek;
import dk.sporskifte.model.InboxLine.Outcome.Code;
import dk.sporskifte.model.InboxLineId;
import dk.sporskifte.model.PersonBlock;
import dk.sporskifte.testkit.SyntheticPeople;
import java.lang.annotation.Annotation;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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
  void a_record_there_is_no_ground_to_keep_goes_two_weeks_after_it_came_though_others_wait() {
    PersonBlock child = APoliceList.withoutCpr(SyntheticPeople.person(4, LocalDate.of(2010, 3, 1)));
    Map<String, InboxLineId> aside =
        Stream.of("E01", "E02", "E03", "E04", "E05", "E07")
            .collect(Collectors.toMap(c -> c, code -> list.quarantined(child, "MET", code)));
    list.arrive();
    ForgottenMessages forgotten = forgottenAfter(30);

    korsbaek.clock.advance(Duration.ofDays(14));
    forgotten.in(korsbaek.tenant.key());
    assertThat(aside.values()).as("on the fourteenth day").allMatch(this::isThere);
    assertThat(written()).isEmpty();

    korsbaek.clock.advance(Duration.ofMinutes(1));
    forgotten.in(korsbaek.tenant.key());
    forgotten.in(korsbaek.tenant.key());

    assertThat(aside.entrySet().stream().filter(e -> !isThere(e.getValue())).map(Map.Entry::getKey))
        .containsExactlyInAnyOrder("E02", "E03", "E05");
    assertThat(isThere(line)).as("what waits for triage").isTrue();
    assertThat(written()).singleElement().asString().startsWith("Slette linjer").endsWith(": 3");
  }

  @Test
  void days_are_never_fewer_than_none() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> forgottenAfter(-1))
        .withMessageContaining("rawDays");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> forgotten(kept(0, -1)))
        .withMessageContaining("groundlessDays");
  }

  private boolean isThere(InboxLineId id) {
    return new LinesTriagedByPeople(korsbaek.audited).show(korsbaek.tenant, korsbaek.triage, id)
        instanceof Outcome.Done<?>;
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
    return forgotten(kept(days, 14));
  }

  private ForgottenMessages forgotten(KeepingMessages rules) {
    return new ForgottenMessages(
        rules,
        korsbaek.store,
        new Directory(korsbaek.tenant, TenantStatus.State.OPEN),
        korsbaek.audited,
        korsbaek.clock);
  }

  private static KeepingMessages kept(int days, int groundlessDays) {
    return new KeepingMessages() {
      @Override
      public int rawDays() {
        return days;
      }

      @Override
      public int groundlessDays() {
        return groundlessDays;
      }

      @Override
      public Class<? extends Annotation> annotationType() {
        return KeepingMessages.class;
      }
    };
  }
}
