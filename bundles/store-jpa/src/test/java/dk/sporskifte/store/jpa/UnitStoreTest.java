package dk.sporskifte.store.jpa;

import static dk.sporskifte.store.jpa.TestTenant.CLOCK;
import static dk.sporskifte.store.jpa.TestTenant.KOGE;
import static org.assertj.core.api.Assertions.assertThat;

import dk.sporskifte.casework.api.Refusal;
import dk.sporskifte.model.Post;
import dk.sporskifte.model.PostId;
import dk.sporskifte.model.Role;
import dk.sporskifte.model.SparringDoor;
import dk.sporskifte.model.StaffUnit;
import dk.sporskifte.model.UnitId;
import dk.sporskifte.model.UserActor;
import dk.sporskifte.testkit.Proves;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class UnitStoreTest {
  private final UserActor administrator = KOGE.user(Role.ADMINISTRATOR);

  @Test
  @Proves("HAL-06")
  void units_are_kept_by_an_administrator_and_read_by_all() {
    StaffUnit school = unit("Havneskolen", Optional.empty());
    StaffUnit club = unit("Klub Havnen", Optional.of(school.id()));
    KOGE.run(
        administrator,
        s -> {
          s.units().add(school);
          s.units().add(club);
        });

    assertThat(KOGE.listed(KOGE.user(Role.EMPLOYEE), s -> s.units().units()))
        .contains(school, club);
    assertThat(KOGE.found(KOGE.user(Role.PARTNER), s -> s.units().unit(club.id()))).contains(club);
    for (Role role : new Role[] {Role.LEADER, Role.EMPLOYEE, Role.CASEWORKER}) {
      assertThat(
              KOGE.refusal(
                  KOGE.user(role), s -> s.units().add(unit("Anden skole", Optional.empty()))))
          .isEqualTo(Refusal.forbidden());
    }
    KOGE.run(administrator, s -> s.units().save(school));
    assertThat(KOGE.refusal(administrator, s -> s.units().save(school))).isEqualTo(Refusal.stale());
  }

  @Test
  @Proves("HAL-16")
  void a_unit_and_an_area_have_one_door_each() {
    StaffUnit school = unit("Bakkeskolen", Optional.empty());
    KOGE.run(administrator, s -> s.units().add(school));
    PostId first = KOGE.user(Role.CASEWORKER).posts().get(0).id();
    PostId second = KOGE.user(Role.CASEWORKER).posts().get(0).id();
    UserActor leader = KOGE.user(Role.LEADER);
    KOGE.run(
        leader,
        s -> {
          s.units().put(SparringDoor.of(school.id(), first));
          s.units().put(SparringDoor.of("laering", first));
        });
    KOGE.run(leader, s -> s.units().put(SparringDoor.of(school.id(), second)));

    assertThat(KOGE.listed(KOGE.user(Role.EMPLOYEE), s -> s.units().doors()))
        .contains(SparringDoor.of(school.id(), second), SparringDoor.of("laering", first))
        .doesNotContain(SparringDoor.of(school.id(), first));
    assertThat(
            KOGE.refusal(
                KOGE.user(Role.EMPLOYEE), s -> s.units().put(SparringDoor.of("social", second))))
        .isEqualTo(Refusal.forbidden());
  }

  @Test
  void a_post_that_ends_hands_its_doors_on() {
    StaffUnit school = unit("Skovskolen", Optional.empty());
    KOGE.run(administrator, s -> s.units().add(school));
    PostId leaving = KOGE.user(Role.CASEWORKER).posts().get(0).id();
    PostId taking = KOGE.user(Role.CASEWORKER).posts().get(0).id();
    KOGE.run(administrator, s -> s.units().put(SparringDoor.of(school.id(), leaving)));

    KOGE.ask(
        administrator, s -> s.colleagues().endPost(leaving, taking, CLOCK.today(), "Overtaget"));

    assertThat(KOGE.listed(administrator, s -> s.units().doors()))
        .contains(SparringDoor.of(school.id(), taking));
  }

  @Test
  void a_post_follows_the_name_of_its_unit_by_an_administrator_alone() {
    PostId post = KOGE.user(Role.EMPLOYEE).posts().get(0).id();

    KOGE.run(administrator, s -> s.accounts().belongs(post, "Fjordskolen"));

    assertThat(KOGE.found(administrator, s -> s.accounts().post(post)).map(Post::unit))
        .contains("Fjordskolen");
    KOGE.run(KOGE.user(Role.LEADER), s -> s.accounts().belongs(post, "Et andet sted"));
    assertThat(KOGE.found(administrator, s -> s.accounts().post(post)).map(Post::unit))
        .contains("Fjordskolen");
  }

  private static StaffUnit unit(String name, Optional<UnitId> parent) {
    return new StaffUnit(
        new UnitId(TestTenant.id()),
        name,
        "skole",
        "laering",
        Optional.of("nord"),
        parent,
        CLOCK.today(),
        Optional.empty(),
        1);
  }
}
