package dk.sporskifte.store.jpa;

import static dk.sporskifte.store.jpa.TestTenant.CLOCK;
import static dk.sporskifte.store.jpa.TestTenant.KOGE;
import static org.assertj.core.api.Assertions.assertThat;

import dk.sporskifte.casework.api.Refusal;
import dk.sporskifte.model.ForumChange;
import dk.sporskifte.model.ForumChange.Kind;
import dk.sporskifte.model.Role;
import dk.sporskifte.model.UserActor;
import dk.sporskifte.testkit.Proves;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ForumStoreTest {
  private final UserActor leader = KOGE.user(Role.LEADER);
  private final String forum = "forum-" + TestTenant.id();

  @Test
  @Proves({"KOG-07", "KOG-09"})
  void changes_are_kept_in_the_order_of_their_days() {
    ForumChange later = change(leader, Kind.RENAMED, Optional.empty(), LocalDate.of(2026, 9, 1));
    ForumChange sooner =
        change(leader, Kind.AREA_ADDED, Optional.of("havnen"), LocalDate.of(2026, 8, 1));
    KOGE.run(
        leader,
        s -> {
          s.forums().add(later);
          s.forums().add(sooner);
        });

    assertThat(KOGE.listed(KOGE.user(), s -> s.forums().changes()))
        .filteredOn(c -> c.forum().equals(forum))
        .containsExactly(sooner, later);
  }

  @Test
  @Proves("KOG-07")
  void a_leader_or_an_administrator_enters_them_and_nobody_else() {
    UserActor caseworker = KOGE.user(Role.CASEWORKER);

    assertThat(
            KOGE.refusal(
                    caseworker,
                    s ->
                        s.forums()
                            .add(
                                change(
                                    caseworker,
                                    Kind.RENAMED,
                                    Optional.empty(),
                                    LocalDate.of(2026, 9, 1))))
                .kind())
        .isEqualTo(Refusal.Kind.FORBIDDEN);
  }

  private ForumChange change(UserActor by, Kind kind, Optional<String> area, LocalDate from) {
    return new ForumChange(
        TestTenant.id(),
        forum,
        kind,
        area,
        from,
        Optional.of("Nyt navn"),
        Optional.empty(),
        "Besluttet af styregruppen",
        by.user(),
        CLOCK.instant());
  }
}
