package dk.sporskifte.store.jpa;

import static dk.sporskifte.store.jpa.TestTenant.CLOCK;
import static dk.sporskifte.store.jpa.TestTenant.KOGE;
import static org.assertj.core.api.Assertions.assertThat;

import dk.sporskifte.casework.api.RawMessage;
import dk.sporskifte.casework.api.view.RefusedMessage;
import dk.sporskifte.casework.api.view.RefusedMessage.Seen;
import dk.sporskifte.model.FeedMessage;
import dk.sporskifte.model.FeedMessageId;
import dk.sporskifte.model.InboxLine;
import dk.sporskifte.model.InboxLineId;
import dk.sporskifte.model.LegalBasis;
import dk.sporskifte.model.Person;
import dk.sporskifte.model.PersonBlock;
import dk.sporskifte.model.Post;
import dk.sporskifte.model.Role;
import dk.sporskifte.model.Routing;
import dk.sporskifte.model.Source;
import dk.sporskifte.model.SystemActor;
import dk.sporskifte.model.Task;
import dk.sporskifte.model.TaskId;
import dk.sporskifte.model.UserActor;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Messages as they were sent go some time after their triage; what is left names who must be. */
class ForgottenMessagesTest {
  private static final RawMessage RAW = new RawMessage("folder", 3, new byte[] {4, 5, 6});
  private static final Instant LATER = Instant.parse("2030-01-01T00:00:00Z");

  private final Post triage = KOGE.post(Role.TRIAGE);
  private final UserActor user = KOGE.user(triage);
  private FeedMessage message;
  private InboxLine decided;
  private InboxLine notOurs;
  private InboxLine elsewhere;
  private InboxLine withoutBasis;
  private InboxLine broken;
  private Task task;

  @BeforeEach
  void receive() {
    CLOCK.advance(Duration.ofMinutes(1));
    message = message();
    decided = line(1, Optional.empty());
    notOurs = line(2, Optional.of("E05"));
    broken = line(3, Optional.of("E01"));
    elsewhere = line(4, Optional.of("E02"));
    withoutBasis = line(5, Optional.of("E03"));
    task = task();
    KOGE.run(
        SystemActor.FEED,
        s -> {
          s.inbox().add(message, RAW);
          List<InboxLine> lines = List.of(decided, notOurs, broken, elsewhere, withoutBasis);
          s.inbox().addAll(lines, List.of(triage.id()), "Ny");
          s.tasks().add(task, message.id());
        });
  }

  @Test
  void while_its_triage_lasts_a_message_stays() throws SQLException {
    forgetWhatWasOverBefore(LATER);

    assertThat(raw()).isEqualTo("\\x040506");
    assertThat(seen(notOurs)).isPresent();
  }

  @Test
  void after_it_the_raw_message_goes_and_what_is_left_tells_it_if_it_comes_again()
      throws SQLException {
    triageIsOver();
    forgetWhatWasOverBefore(CLOCK.instant());
    assertThat(raw()).as("over at that very moment").isEqualTo("\\x040506");

    forgetWhatWasOverBefore(CLOCK.instant().plusSeconds(1));

    assertThat(raw()).isNull();
    assertThat(
            KOGE.found(
                SystemActor.FEED,
                s -> s.inbox().contentHash(message.sender(), message.messageId())))
        .contains("hash");
    assertThat(seen(decided)).map(InboxLine::person).contains(decided.person());
    assertThat(settledBefore(CLOCK.instant().plusSeconds(1))).isZero();
  }

  @Test
  void records_that_there_is_no_ground_to_keep_go_while_the_triage_of_others_lasts()
      throws SQLException {
    forgetGroundlessBefore(CLOCK.instant());
    assertThat(seen(notOurs)).as("come at that very moment").isPresent();

    forgetGroundlessBefore(CLOCK.instant().plusSeconds(1));

    for (InboxLine gone : List.of(notOurs, elsewhere, withoutBasis)) {
      assertThat(seen(gone)).as(gone.problem().orElseThrow().code()).isEmpty();
      assertThat(
              column(
                  "select count(*)::text from koge.case_access where object_id = '%s'",
                  gone.id().value()))
          .isEqualTo("0");
    }
    assertThat(seen(broken)).as("what could be mended").isPresent();
    assertThat(seen(decided)).isPresent();
    assertThat(raw()).isEqualTo("\\x040506");
  }

  @Test
  void what_hangs_on_such_a_record_does_not_hold_it() throws SQLException {
    Sql.execute(
        TestDatabase.INSTANCE.admin(),
        """
        insert into koge.register_look_up
          (id, line_id, purpose, address_protected, looked_up_by, looked_up_at)
        values ('%s', '%s', 'Hvem er det', false, '%s', now())
        """
            .formatted(TestTenant.id(), withoutBasis.id().value(), user.user().value()));

    forgetGroundlessBefore(LATER);

    assertThat(seen(withoutBasis)).isEmpty();
  }

  @Test
  void a_refused_message_goes_once_somebody_has_seen_to_it() throws SQLException {
    UUID id = TestTenant.id();
    KOGE.run(
        SystemActor.FEED,
        s ->
            s.inbox()
                .addRejected(
                    id, "police-list", "nsp", "h", RAW, "E01", "Ulæselig", CLOCK.instant()));
    forgetWhatWasOverBefore(LATER);
    assertThat(rawRefused(id)).isEqualTo("\\x040506");

    RefusedMessage refused = KOGE.found(user, s -> s.inbox().refused(id)).orElseThrow();
    KOGE.run(user, s -> s.inbox().save(seenTo(refused)));
    forgetWhatWasOverBefore(LATER);

    assertThat(rawRefused(id)).isNull();
    assertThat(KOGE.found(user, s -> s.inbox().refused(id))).isPresent();
  }

  @Test
  void nobody_but_the_clock_forgets() throws SQLException {
    triageIsOver();

    for (SystemActor other : List.of(SystemActor.FEED, SystemActor.OPERATOR)) {
      assertThat((long) KOGE.ask(other, s -> s.inbox().forget(LATER))).isZero();
    }
    assertThat((long) KOGE.ask(user, s -> s.inbox().forget(LATER))).isZero();
    assertThat((long) KOGE.ask(user, s -> s.inbox().forgetGroundless(LATER))).isZero();
    assertThat((long) KOGE.ask(SystemActor.FEED, s -> s.inbox().forgetGroundless(LATER))).isZero();
    assertThat(seen(withoutBasis)).isPresent();
    assertThat(raw()).isNotNull();
  }

  private void triageIsOver() {
    KOGE.run(user, s -> s.tasks().save(task.done(user.user(), CLOCK.instant())));
  }

  private static void forgetWhatWasOverBefore(Instant before) {
    long settled = settledBefore(before);
    assertThat((long) KOGE.ask(SystemActor.CLOCK, s -> s.inbox().forget(before)))
        .isEqualTo(settled);
  }

  private static void forgetGroundlessBefore(Instant before) {
    long there = KOGE.ask(SystemActor.CLOCK, s -> s.inbox().groundless(before));
    assertThat((long) KOGE.ask(SystemActor.CLOCK, s -> s.inbox().forgetGroundless(before)))
        .isEqualTo(there);
  }

  private static long settledBefore(Instant before) {
    return KOGE.ask(SystemActor.CLOCK, s -> s.inbox().settled(before));
  }

  private Optional<InboxLine> seen(InboxLine line) {
    return KOGE.found(user, s -> s.inbox().find(line.id()));
  }

  private String raw() throws SQLException {
    return column("select raw::text from koge.feed_message where id = '%s'", message.id().value());
  }

  private static String rawRefused(UUID id) throws SQLException {
    return column("select raw::text from koge.feed_rejected where id = '%s'", id);
  }

  private static String column(String sql, UUID id) throws SQLException {
    return Sql.column(TestDatabase.INSTANCE.admin(), sql.formatted(id)).get(0);
  }

  private RefusedMessage seenTo(RefusedMessage refused) {
    return new RefusedMessage(
        refused.id(),
        refused.feed(),
        refused.sender(),
        refused.code(),
        refused.reason(),
        refused.receivedAt(),
        Optional.of(new Seen(user.user(), CLOCK.instant(), "Ringet til afsenderen")));
  }

  private static FeedMessage message() {
    return new FeedMessage(
        new FeedMessageId(TestTenant.id()),
        "police-list",
        "nsp",
        TestTenant.id(),
        "hash",
        Optional.empty(),
        LegalBasis.RPL115_SSP,
        "Kriminalitetsforebyggende samarbejde",
        5,
        4,
        CLOCK.instant());
  }

  private InboxLine line(int recordNo, Optional<String> problem) {
    return new InboxLine(
        new InboxLineId(TestTenant.id()),
        message.id(),
        "police-list",
        "nsp",
        recordNo,
        named(Given.person()),
        Map.of("role", "MET"),
        Routing.ORDINARY,
        problem.isPresent() ? InboxLine.State.QUARANTINED : InboxLine.State.NEW,
        Optional.empty(),
        problem.map(code -> new InboxLine.Problem(code, "Kan ikke bruges")),
        Optional.empty(),
        Optional.empty(),
        CLOCK.instant(),
        1);
  }

  private static PersonBlock named(Person person) {
    return new PersonBlock(
        Optional.empty(),
        Optional.of(person.givenName()),
        Optional.of(person.familyName()),
        Optional.of(person.born()),
        false,
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }

  private Task task() {
    return new Task(
        new TaskId(TestTenant.id()),
        Task.Kind.TRIAGE,
        Optional.empty(),
        "Giv hver linje et udfald",
        triage.id(),
        CLOCK.today().plusDays(7),
        "En liste beslutter intet af sig selv",
        new Source("LAW-14", "citat", "law.md"),
        Optional.empty(),
        Optional.empty(),
        CLOCK.instant(),
        1);
  }
}
