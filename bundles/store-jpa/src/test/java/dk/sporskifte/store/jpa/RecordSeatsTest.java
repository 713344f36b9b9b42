package dk.sporskifte.store.jpa;

import static dk.sporskifte.store.jpa.TestTenant.CLOCK;
import static dk.sporskifte.store.jpa.TestTenant.KOGE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.sporskifte.model.Actor;
import dk.sporskifte.model.KeptRecord;
import dk.sporskifte.model.MunicipalityCode;
import dk.sporskifte.model.RecordClosing;
import dk.sporskifte.model.RecordForm;
import dk.sporskifte.model.RecordId;
import dk.sporskifte.model.RecordVersion;
import dk.sporskifte.model.RecordVersion.Act;
import dk.sporskifte.model.Role;
import dk.sporskifte.model.SystemActor;
import dk.sporskifte.model.UserActor;
import dk.sporskifte.testkit.Proves;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Records that a seat keeps, and what the clock is told of those of a forum. */
class RecordSeatsTest {
  private static final RecordForm FORM = new RecordForm("Dokument", List.of(), List.of());

  private final UserActor caseworker = KOGE.user(Role.CASEWORKER);

  @Test
  @Proves("KBH-21")
  void what_a_seat_keeps_is_read_and_changed_by_its_holders_alone() {
    UserActor holder = KOGE.user(KOGE.post(Role.CASEWORKER, Optional.of("sekretariat")));
    KeptRecord kept = record("presselog", Optional.empty(), Set.of("koordinator"));
    add(kept, Map.of());

    assertThat(find(KOGE.user(Role.CASEWORKER), kept)).isEmpty();
    assertThat(find(holder, kept)).isPresent();
    KeptRecord closed = kept.closed(new RecordClosing("Ude", holder.user(), CLOCK.instant()));
    assertThatThrownBy(() -> close(caseworker, closed)).isNotNull();
    close(holder, closed);
  }

  @Test
  @Proves("KBH-23")
  void the_clock_is_told_which_forums_have_their_record_of_the_year_and_nothing_else() {
    KeptRecord plan = record("aarsplan", Optional.of("udvalg@NORD"), Set.of());
    add(plan, Map.of("year", List.of("2026")));

    assertThat(forumsWith(SystemActor.CLOCK, "2026")).containsExactly("udvalg@NORD");
    assertThat(forumsWith(SystemActor.CLOCK, "2025")).isEmpty();
    assertThat(forumsWith(caseworker, "2026")).isEmpty();
    assertThat(find(SystemActor.CLOCK, plan)).isEmpty();
  }

  private void add(KeptRecord record, Map<String, List<String>> content) {
    KOGE.run(caseworker, s -> s.records().add(record, version(record, 1, Act.CREATED, content)));
  }

  private static void close(UserActor by, KeptRecord closed) {
    KOGE.run(by, s -> s.records().save(closed, version(closed, 2, Act.CLOSED, Map.of())));
  }

  private static Optional<KeptRecord> find(Actor actor, KeptRecord record) {
    return KOGE.found(actor, s -> s.records().find(record.id()));
  }

  private static List<String> forumsWith(Actor actor, String year) {
    return KOGE.listed(
        actor, s -> List.copyOf(s.records().forumsWith("aarsplan", "KEPT", "year", year)));
  }

  private KeptRecord record(String template, Optional<String> forum, Set<String> seats) {
    return new KeptRecord(
        new RecordId(TestTenant.id()),
        template,
        Optional.empty(),
        forum,
        "Titel",
        "KEPT",
        Set.of(Role.CASEWORKER),
        Set.of(Role.CASEWORKER),
        seats,
        seats,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        caseworker.user(),
        CLOCK.instant(),
        caseworker.user(),
        CLOCK.instant(),
        1);
  }

  private static RecordVersion version(
      KeptRecord record, int number, Act act, Map<String, List<String>> content) {
    return new RecordVersion(
        record.id(),
        number,
        act,
        record.state(),
        "",
        record.createdBy(),
        CLOCK.instant(),
        new MunicipalityCode("259"),
        "Køge",
        "1",
        FORM,
        content);
  }
}
