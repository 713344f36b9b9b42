package dk.sporskifte.store.jpa;

import static dk.sporskifte.store.jpa.TestTenant.CLOCK;
import static dk.sporskifte.store.jpa.TestTenant.KOGE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.sporskifte.casework.api.Refusal;
import dk.sporskifte.casework.api.port.Stores;
import dk.sporskifte.model.CaseFile;
import dk.sporskifte.model.CaseHandOver;
import dk.sporskifte.model.CaseId;
import dk.sporskifte.model.FastTrack;
import dk.sporskifte.model.Post;
import dk.sporskifte.model.Role;
import dk.sporskifte.model.UserActor;
import dk.sporskifte.testkit.Proves;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Exactly one forum owns a case, and the database holds it. */
class OneOwnerTest {
  private Post post;
  private UserActor coordinator;
  private CaseFile file;

  @BeforeEach
  void enrol_somebody() {
    post = KOGE.post(Role.CASEWORKER);
    coordinator = KOGE.user(post);
    CaseFile referred = Given.openCase(KOGE, coordinator);
    // Until somebody is enrolled the programme is a proposal, and can be another.
    KOGE.run(coordinator, s -> s.cases().save(referred.enrolledIn("ssp")));
    file = KOGE.ask(coordinator, s -> s.cases().find(referred.id()).orElseThrow());
  }

  @Test
  @Proves({"KBH-40", "C-KBH-02"})
  void an_enrolled_case_changes_its_owner_by_a_hand_over_that_was_taken() {
    CaseHandOver offered = handOver("ssp", "ssp-plus");
    KOGE.run(coordinator, s -> s.course().add(offered));
    KOGE.run(
        coordinator,
        s -> {
          s.cases().save(file.movedTo("ssp-plus"));
          s.course().save(replied(offered, true));
        });

    assertThat(now().programme()).isEqualTo("ssp-plus");
  }

  @Test
  @Proves({"KBH-40", "C-KBH-02"})
  void without_one_the_database_refuses_it() {
    assertThatThrownBy(() -> move("ssp-plus")).isNotNull();
    assertThat(now().programme()).isEqualTo("ssp");

    CaseHandOver declined = handOver("ssp", "ssp-plus");
    KOGE.run(coordinator, s -> s.course().add(declined));
    assertThatThrownBy(() -> move("ssp-plus")).isNotNull();
    KOGE.run(coordinator, s -> s.course().save(replied(declined, false)));
    assertThatThrownBy(() -> move("ssp-plus")).isNotNull();
    assertThat(now().programme()).isEqualTo("ssp");
  }

  @Test
  @Proves("C-KBH-02")
  void a_hand_over_serves_once() {
    CaseHandOver there = handOver("ssp", "ssp-plus");
    KOGE.run(coordinator, s -> s.course().add(there));
    KOGE.run(
        coordinator,
        s -> {
          s.cases().save(file.movedTo("ssp-plus"));
          s.course().save(replied(there, true));
        });

    assertThatThrownBy(() -> move("ssp")).isNotNull();
    assertThat(now().programme()).isEqualTo("ssp-plus");
  }

  @Test
  @Proves("KBH-42")
  void a_case_is_on_one_fast_track_at_a_time_and_lists_find_it() {
    FastTrack track = track();
    KOGE.run(coordinator, s -> s.course().add(track));
    assertThat(KOGE.found(coordinator, s -> s.course().fastTrack(file.id()))).contains(track);
    assertThat(fast(Set.of(file.id()))).containsExactly(file.id());
    assertThat(fast(Set.of())).isEmpty();
    assertThat(KOGE.refusal(coordinator, s -> s.course().add(track())).kind())
        .isEqualTo(Refusal.Kind.CONFLICT);
    UserActor stranger = KOGE.user(Role.CASEWORKER);
    assertThat(KOGE.found(stranger, s -> s.course().fastTrack(file.id()))).isEmpty();

    KOGE.run(
        coordinator,
        s ->
            s.course()
                .save(
                    track.ended(
                        new FastTrack.Ending("I gang", coordinator.user(), CLOCK.instant()))));
    assertThat(KOGE.found(coordinator, s -> s.course().fastTrack(file.id()))).isEmpty();
    KOGE.run(coordinator, s -> s.course().add(track()));
  }

  private Set<CaseId> fast(Set<CaseId> cases) {
    return KOGE.ask(coordinator, s -> s.course().onFastTrack(cases));
  }

  private void move(String programme) {
    KOGE.run(coordinator, s -> s.cases().save(now(s).movedTo(programme)));
  }

  private CaseFile now() {
    return KOGE.ask(coordinator, this::now);
  }

  private CaseFile now(Stores stores) {
    return stores.cases().find(file.id()).orElseThrow();
  }

  private CaseHandOver replied(CaseHandOver offered, boolean accepted) {
    return offered.replied(
        new CaseHandOver.Reply(accepted, "Svar", coordinator.user(), CLOCK.instant()));
  }

  private CaseHandOver handOver(String from, String to) {
    return new CaseHandOver(
        TestTenant.id(),
        file.id(),
        from,
        Optional.of(to),
        Optional.empty(),
        Optional.of(post.id()),
        "Fylder 18",
        coordinator.user(),
        CLOCK.instant(),
        Optional.empty(),
        1);
  }

  private FastTrack track() {
    return new FastTrack(
        TestTenant.id(),
        file.id(),
        "koordinationsgruppe",
        "FAST_TRACK",
        "Haster",
        LocalDate.of(2026, 3, 5),
        coordinator.user(),
        CLOCK.instant(),
        Optional.empty(),
        1);
  }
}
