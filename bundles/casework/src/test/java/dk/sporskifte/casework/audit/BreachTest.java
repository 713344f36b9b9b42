package dk.sporskifte.casework.audit;

import static org.assertj.core.api.Assertions.assertThat;

import dk.sporskifte.casework.api.AffectedPeople;
import dk.sporskifte.casework.api.AffectedPeople.Affected;
import dk.sporskifte.casework.api.AffectedPeople.Extent;
import dk.sporskifte.casework.api.AuditEntry;
import dk.sporskifte.casework.api.AuditEntry.Action;
import dk.sporskifte.casework.api.Breach;
import dk.sporskifte.casework.api.Outcome;
import dk.sporskifte.casework.api.PageRequest;
import dk.sporskifte.casework.api.view.CaseView;
import dk.sporskifte.casework.korsbaek.AReferral;
import dk.sporskifte.casework.korsbaek.Expect;
import dk.sporskifte.casework.korsbaek.Korsbaek;
import dk.sporskifte.model.Actor;
import dk.sporskifte.model.PersonId;
import dk.sporskifte.model.SystemActor;
import dk.sporskifte.model.UserActor;
import dk.sporskifte.testkit.Proves;
import dk.sporskifte.testkit.SyntheticPeople;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class BreachTest {
  private final Korsbaek korsbaek = Korsbaek.plusBesideOrdinary();
  private final AuditTrailForAuditors trail = new AuditTrailForAuditors(korsbaek.audited);
  private CaseView read;
  private CaseView untouched;
  private Instant began;

  @BeforeEach
  void somebody_reads_a_case_with_a_stolen_log_in() {
    read = korsbaek.refer();
    untouched =
        korsbaek.refer(
            AReferral.in(korsbaek).of(SyntheticPeople.person(7, korsbaek.today().minusYears(16))));
    korsbaek.clock.advance(Duration.ofHours(1));
    began = korsbaek.clock.instant();
    korsbaek.show(read.file().id());
    korsbaek.clock.advance(Duration.ofMinutes(10));
    korsbaek.show(read.file().id());
    korsbaek.clock.advance(Duration.ofMinutes(10));
  }

  @Test
  @Proves("LAW-25")
  void who_was_affected_is_told_by_name_with_what_was_done_how_often_and_when() {
    AffectedPeople found = found(breach(Optional.of(korsbaek.caseworker)));

    assertThat(found.extent()).contains(new Extent(1, 1));
    assertThat(found.items())
        .containsExactly(
            new Affected(
                read.person().id(),
                Optional.of(read.person().name()),
                Optional.of(read.person().born()),
                false,
                List.of(Action.READ),
                2,
                began,
                began.plus(Duration.ofMinutes(10))));
  }

  @Test
  @Proves("LAW-25")
  void the_notice_is_due_72_hours_after_the_breach_was_discovered() {
    Instant friday = Instant.parse("2026-02-27T15:30:00Z");
    Breach breach = new Breach(began, korsbaek.clock.instant(), Optional.empty(), friday);

    AffectedPeople found = found(breach);

    assertThat(found.notifyBy()).isEqualTo(Instant.parse("2026-03-02T15:30:00Z"));
    assertThat(found.source().requirement()).isEqualTo("LAW-25");
  }

  @Test
  @Proves("LAW-25")
  void the_file_names_all_of_them_and_stands_in_the_trail_as_an_export_with_its_purpose() {
    AffectedPeople file =
        trail.exportAffected(korsbaek.tenant, korsbaek.auditor, breach(Optional.empty())).orThrow();

    assertThat(file.items()).extracting(Affected::person).containsExactly(read.person().id());
    assertThat(last())
        .satisfies(
            row -> {
              assertThat(row.action()).isEqualTo(Action.EXPORT);
              assertThat(row.actor()).isEqualTo(korsbaek.auditor.id());
              assertThat(row.purpose())
                  .isEqualTo("Underrette dem, som et brud på persondatasikkerheden har berørt");
              assertThat(row.subjects()).containsExactly(read.person().id());
            });
  }

  @Test
  void whoever_looks_for_them_affects_nobody_unless_that_log_in_was_the_stolen_one() {
    found(breach(Optional.empty()));
    korsbaek.clock.advance(Duration.ofMinutes(1));
    write(SystemActor.CLOCK, "case", List.of(untouched.person().id()));
    korsbaek.clock.advance(Duration.ofMinutes(1));

    assertThat(found(breach(Optional.empty())).items())
        .singleElement()
        .satisfies(a -> assertThat(a.times()).isEqualTo(2));
    assertThat(found(breach(Optional.of(korsbaek.auditor))).items())
        .extracting(Affected::acts)
        .containsExactly(List.of(Action.SEARCH));
    assertThat(found(breach(Optional.of(korsbaek.leader))).items()).isEmpty();
  }

  @Test
  void nobody_but_an_auditor_is_told() {
    for (UserActor other : List.of(korsbaek.leader, korsbaek.administrator, korsbaek.caseworker)) {
      Expect.notAllowed(
          trail.affected(korsbaek.tenant, other, breach(Optional.empty()), PageRequest.first()));
      Expect.notAllowed(trail.exportAffected(korsbaek.tenant, other, breach(Optional.empty())));
    }
  }

  @Test
  void a_period_ends_after_it_begins_and_nothing_is_discovered_before_it_is() {
    Instant now = korsbaek.clock.instant();

    assertThat(
            Expect.refused(
                    trail.affected(
                        korsbaek.tenant,
                        korsbaek.auditor,
                        new Breach(began, began, Optional.empty(), now),
                        PageRequest.first()),
                    "period-ends-first")
                .field())
        .contains("until");
    assertThat(
            Expect.refused(
                    trail.exportAffected(
                        korsbaek.tenant,
                        korsbaek.auditor,
                        new Breach(began, now, Optional.empty(), now.plusSeconds(1))),
                    "date-in-the-future")
                .field())
        .contains("discovered");
  }

  @Test
  void more_than_a_file_holds_are_listed_page_by_page_and_their_file_is_asked_for_in_parts() {
    write(
        korsbaek.caseworker,
        "case",
        IntStream.rangeClosed(1, AuditTrailForAuditors.MOST)
            .mapToObj(n -> new PersonId(korsbaek.ids.next()))
            .toList());
    korsbaek.clock.advance(Duration.ofMinutes(1));

    Breach large = breach(Optional.empty());
    AffectedPeople first = found(large);
    assertThat(first.extent().orElseThrow().people()).isEqualTo(AuditTrailForAuditors.MOST + 1);
    assertThat(first.next()).isPresent();
    assertThat(found(large, new PageRequest(first.next(), 20)).extent())
        .as("counted once, for the first page")
        .isEmpty();
    Expect.refused(
        trail.exportAffected(korsbaek.tenant, korsbaek.auditor, breach(Optional.empty())),
        "too-many-affected");
  }

  private Breach breach(Optional<UserActor> whose) {
    Instant now = korsbaek.clock.instant();
    return new Breach(began, now, whose.map(UserActor::user), now);
  }

  private AffectedPeople found(Breach breach) {
    return found(breach, PageRequest.first());
  }

  private AffectedPeople found(Breach breach, PageRequest page) {
    return trail.affected(korsbaek.tenant, korsbaek.auditor, breach, page).orThrow();
  }

  private AuditEntry last() {
    List<AuditEntry> all = korsbaek.store.audit(korsbaek.tenant.key());
    return all.get(all.size() - 1);
  }

  private void write(Actor actor, String kind, List<PersonId> subjects) {
    AuditEntry entry =
        new AuditEntry(
            korsbaek.ids.next(),
            korsbaek.clock.instant(),
            actor.id(),
            Action.CHANGE,
            "FollowingAges.follow",
            "Varsle om fødselsdage",
            kind,
            List.of(korsbaek.ids.next()),
            subjects);
    korsbaek.store.in(
        korsbaek.tenant.key(),
        actor,
        stores -> {
          stores.audit().add(entry);
          return Outcome.done(entry);
        });
  }
}
