package dk.sporskifte.store.jpa;

import static dk.sporskifte.store.jpa.TestTenant.CLOCK;
import static dk.sporskifte.store.jpa.TestTenant.KOGE;
import static org.assertj.core.api.Assertions.assertThat;

import dk.sporskifte.casework.api.Refusal;
import dk.sporskifte.casework.api.port.MovedInStore.MovedIn;
import dk.sporskifte.model.Role;
import dk.sporskifte.model.UserActor;
import dk.sporskifte.testkit.Proves;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class MovedInStoreTest {
  private final UserActor leader = KOGE.user(Role.LEADER);

  @Test
  @Proves("LAW-08")
  void what_moved_in_is_known_to_leaders_alone() {
    MovedIn line = line(leader.id());
    KOGE.run(leader, s -> s.movedIn().add(line));

    Map<String, MovedIn> found =
        KOGE.ask(KOGE.user(Role.LEADER), s -> s.movedIn().find(Set.of(line.key(), key())));
    assertThat(found).containsOnlyKeys(line.key());
    assertThat(found.get(line.key()).object()).isEqualTo(line.object());
    assertThat(found.get(line.key()).content()).containsExactly("Fornavn=0a1b2c3d4e5f6071");
    for (Role role : new Role[] {Role.CASEWORKER, Role.ADMINISTRATOR, Role.AUDITOR}) {
      UserActor other = KOGE.user(role);
      Map<String, MovedIn> nothing = KOGE.ask(other, s -> s.movedIn().find(Set.of(line.key())));
      assertThat(nothing).isEmpty();
      assertThat(KOGE.refusal(other, s -> s.movedIn().add(line(other.id()))))
          .isEqualTo(Refusal.forbidden());
    }
  }

  @Test
  void nobody_says_that_somebody_else_brought_a_line() {
    assertThat(KOGE.refusal(leader, s -> s.movedIn().add(line(KOGE.user(Role.LEADER).id()))))
        .isEqualTo(Refusal.forbidden());
  }

  @Test
  void a_line_that_another_brought_meanwhile_is_taken() {
    MovedIn line = line(leader.id());
    KOGE.run(leader, s -> s.movedIn().add(line));

    MovedIn same =
        new MovedIn(
            UUID.randomUUID(),
            line.key(),
            UUID.randomUUID(),
            List.of(),
            leader.id(),
            CLOCK.instant());
    assertThat(KOGE.refusal(leader, s -> s.movedIn().add(same)).code()).isEqualTo("already-exists");
  }

  private static MovedIn line(UUID by) {
    return new MovedIn(
        UUID.randomUUID(),
        key(),
        UUID.randomUUID(),
        List.of("Fornavn=0a1b2c3d4e5f6071"),
        by,
        CLOCK.instant());
  }

  private static String key() {
    return (UUID.randomUUID() + "" + UUID.randomUUID()).replace("-", "");
  }
}
