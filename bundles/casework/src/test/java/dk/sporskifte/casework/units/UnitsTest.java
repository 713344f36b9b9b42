package dk.sporskifte.casework.units;

import static org.assertj.core.api.Assertions.assertThat;

import dk.sporskifte.casework.api.KeepingUnits.UnitFacts;
import dk.sporskifte.casework.api.Outcome;
import dk.sporskifte.casework.api.view.UnitView;
import dk.sporskifte.casework.api.view.UnitView.Gap;
import dk.sporskifte.casework.api.view.UnitsView;
import dk.sporskifte.casework.korsbaek.Expect;
import dk.sporskifte.casework.korsbaek.Korsbaek;
import dk.sporskifte.casework.korsbaek.StaffOfKorsbaek;
import dk.sporskifte.casework.korsbaek.WayOfKorsbaek;
import dk.sporskifte.model.Absence;
import dk.sporskifte.model.AbsenceId;
import dk.sporskifte.model.Post;
import dk.sporskifte.model.PostHolding;
import dk.sporskifte.model.PostId;
import dk.sporskifte.model.Role;
import dk.sporskifte.model.UnitId;
import dk.sporskifte.model.UserActor;
import dk.sporskifte.model.UserId;
import dk.sporskifte.testkit.Proves;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class UnitsTest {
  private final Korsbaek korsbaek = Korsbaek.working(StaffOfKorsbaek.way());
  private final UnitsInRegister units = new UnitsInRegister(korsbaek.audited);

  @Test
  @Proves({"HAL-06", "HAL-07"})
  void a_unit_is_of_a_type_and_an_area_the_model_names() {
    UnitView school = add("Havneskolen", "nord", null).orThrow();

    assertThat(school.typeName()).isEqualTo("Skole");
    assertThat(school.areaName()).isEqualTo("Børn og Læring");
    Expect.refused(
        add(new UnitFacts("X", "borg", StaffOfKorsbaek.LEARNING, none(), none())),
        "unknown-unit-type");
    Expect.refused(
        add(new UnitFacts("X", StaffOfKorsbaek.SCHOOL, "vej", none(), none())),
        "unknown-responsible-area");
    Expect.refused(add("Havneskolen", "nord", null), "unit-name-taken");
    Expect.refused(add("Børn og Læring", "nord", null), "unit-name-taken");
    Expect.refused(add(" ", "nord", null), "text-missing");
  }

  @Test
  @Proves("HAL-17")
  void a_unit_belongs_to_the_local_forum_of_its_school_district() {
    add("Havneskolen", "nord", null).orThrow();
    UnitId school = id("Havneskolen");
    UnitView club = add("Klub Havnen", null, school).orThrow();

    assertThat(club.localForum()).contains(WayOfKorsbaek.PLUS_MEETING + "@nord");
    assertThat(add("Sundhedsplejen", null, null).orThrow().localForum()).isEmpty();
    Expect.refused(add("Byskolen", "vest", null), "unknown-district");
  }

  @Test
  void only_an_administrator_keeps_the_register_and_who_works_here_reads_it() {
    UnitFacts facts = facts("Havneskolen", "nord", null);
    Expect.notAllowed(
        units.add(korsbaek.tenant, korsbaek.leader, newId(), korsbaek.today(), facts));
    add("Havneskolen", "nord", null).orThrow();
    assertThat(units.units(korsbaek.tenant, teacher()).orThrow().units()).hasSize(1);
    Expect.notAllowed(units.units(korsbaek.tenant, korsbaek.outsider));
    Expect.notAllowed(
        units.nameAdviser(
            korsbaek.tenant, teacher("tom"), id("Havneskolen"), postOf(korsbaek.caseworker)));
  }

  @Test
  void posts_follow_the_name_of_their_unit() {
    UnitView school = add("Havneskolen", "nord", null).orThrow();
    UserActor teacher = teacher();

    UnitView renamed =
        change(school, Optional.empty(), facts("Fjordskolen", "nord", null)).orThrow();

    assertThat(renamed.employees()).isEqualTo(1);
    assertThat(korsbaek.administration.posts(korsbaek.tenant, korsbaek.administrator).orThrow())
        .filteredOn(p -> p.id().equals(postOf(teacher)))
        .extracting(Post::unit)
        .containsExactly("Fjordskolen");
    Expect.stale(change(school, Optional.empty(), facts("Igen", "nord", null)));
  }

  @Test
  void no_unit_belongs_to_itself_or_ends_under_others() {
    UnitView school = add("Havneskolen", "nord", null).orThrow();
    UnitView club = add("Klub Havnen", null, school.unit().id()).orThrow();

    Expect.refused(
        change(school, Optional.empty(), facts("Havneskolen", "nord", club.unit().id())),
        "parent-unit-does-not-fit");
    Expect.refused(
        change(
            school, Optional.of(korsbaek.today().plusDays(1)), facts("Havneskolen", "nord", null)),
        "unit-has-parts");
    Expect.refused(
        change(
            club,
            Optional.of(korsbaek.today().minusDays(1)),
            facts("Klub Havnen", null, school.unit().id())),
        "date-in-the-past");
    change(
            club,
            Optional.of(korsbaek.today().plusDays(1)),
            facts("Klub Havnen", null, school.unit().id()))
        .orThrow();
    korsbaek.clock.goTo(korsbaek.today().plusDays(1));
    assertThat(all().units()).extracting(u -> u.unit().name()).containsExactly("Havneskolen");
  }

  @Test
  @Proves({"HAL-16", "HAL-28"})
  void the_door_is_the_unit_s_own_else_its_parent_s_else_the_area_s_and_never_two() {
    UnitView school = add("Havneskolen", "nord", null).orThrow();
    UnitView club = add("Klub Havnen", null, school.unit().id()).orThrow();
    teacher();
    assertThat(one("Klub Havnen").gap()).contains(Gap.NOBODY_NAMED);
    assertThat(all().withDoor()).isZero();

    units
        .nameAdviser(
            korsbaek.tenant, korsbaek.leader, StaffOfKorsbaek.LEARNING, postOf(korsbaek.secretary))
        .orThrow();
    assertThat(one("Klub Havnen").door()).contains("SSP-sekretær");
    name(school, korsbaek.leader);
    assertThat(one("Klub Havnen").door()).contains("SSP-leder");
    name(club, korsbaek.leader);
    name(club, korsbaek.caseworker);

    assertThat(one("Klub Havnen").door()).contains("SSP-medarbejder");
    assertThat(one("Klub Havnen").gap()).isEmpty();
    assertThat(all().withDoor()).isEqualTo(1);
    Expect.refused(
        units.nameAdviser(
            korsbaek.tenant, korsbaek.leader, club.unit().id(), postOf(korsbaek.police)),
        "post-does-not-advise");
  }

  @Test
  @Proves("HAL-16")
  void who_is_away_and_not_covered_for_is_no_door_and_the_next_stands_in() {
    UnitView school = add("Havneskolen", "nord", null).orThrow();
    units
        .nameAdviser(
            korsbaek.tenant, korsbaek.leader, StaffOfKorsbaek.LEARNING, postOf(korsbaek.secretary))
        .orThrow();
    name(school, korsbaek.caseworker);

    away(korsbaek.caseworker, Optional.empty());
    assertThat(one("Havneskolen").door()).contains("SSP-sekretær");
    assertThat(one("Havneskolen").gap()).contains(Gap.NOBODY_THERE);

    away(korsbaek.secretary, Optional.empty());
    assertThat(one("Havneskolen").door()).isEmpty();
    assertThat(one("Havneskolen").gap()).contains(Gap.NOBODY_THERE);
  }

  @Test
  @Proves("HAL-16")
  void who_is_away_and_covered_for_is_the_door() {
    UnitView school = add("Havneskolen", "nord", null).orThrow();
    name(school, korsbaek.caseworker);
    away(korsbaek.caseworker, Optional.of(korsbaek.leader.user()));

    assertThat(one("Havneskolen").door()).contains("SSP-medarbejder");
    assertThat(one("Havneskolen").gap()).isEmpty();
  }

  @Test
  @Proves("HAL-28")
  void whose_unit_is_in_no_register_has_no_door_and_is_counted_so() {
    add("Havneskolen", "nord", null).orThrow();
    units
        .nameAdviser(
            korsbaek.tenant, korsbaek.leader, StaffOfKorsbaek.LEARNING, postOf(korsbaek.secretary))
        .orThrow();
    teacher();

    UnitsView all = all();
    assertThat(all.unplaced()).containsExactly(new UnitsView.Unplaced("SSP", 4));
    assertThat(all.employees()).isEqualTo(5);
    assertThat(all.withDoor()).isEqualTo(1);
  }

  @Test
  @Proves("HAL-28")
  void who_works_in_two_units_belongs_to_the_first() {
    UnitView school = add("Havneskolen", "nord", null).orThrow();
    UnitView club = add("Klub Havnen", "syd", null).orThrow();
    name(school, korsbaek.caseworker);
    name(club, korsbaek.leader);
    UserActor teacher = teacher();
    Post second = employee("Klub Havnen");
    korsbaek.administration.addPost(korsbaek.tenant, korsbaek.administrator, second).orThrow();
    korsbaek.clock.goTo(korsbaek.today().plusDays(1));
    korsbaek
        .administration
        .appoint(
            korsbaek.tenant,
            korsbaek.administrator,
            new PostHolding(second.id(), teacher.user(), korsbaek.today(), Optional.empty()))
        .orThrow();

    assertThat(one("Havneskolen").employees()).isEqualTo(1);
    assertThat(one("Klub Havnen").employees()).isZero();
  }

  @Test
  @Proves("HAL-09")
  void a_unit_s_leader_is_its_own_else_its_parent_s_else_the_area_s_else_all() {
    UnitView school = add("Havneskolen", "nord", null).orThrow();
    add("Klub Havnen", null, school.unit().id()).orThrow();
    assertThat(one("Klub Havnen").leaders()).containsExactly("SSP-leder");

    lead("anna", "Områdechef", "Børn og Læring");
    assertThat(one("Klub Havnen").leaders()).containsExactly("Områdechef");
    lead("bo", "Skoleleder", "Havneskolen");
    assertThat(one("Klub Havnen").leaders()).containsExactly("Skoleleder");
    lead("carl", "Klubleder", "Klub Havnen");
    assertThat(one("Klub Havnen").leaders()).containsExactly("Klubleder");
    add(new UnitFacts("Sundhed", StaffOfKorsbaek.SCHOOL, "social", none(), none())).orThrow();
    assertThat(one("Sundhed").leaders())
        .as("nobody there leads, and no head of another unit does")
        .containsExactly("SSP-leder");
  }

  @Test
  void where_the_model_knows_no_register_there_is_none() {
    Korsbaek other = Korsbaek.plusBesideOrdinary();
    UnitsInRegister none = new UnitsInRegister(other.audited);

    assertThat(none.units(other.tenant, other.leader).orThrow().units()).isEmpty();
    Expect.refused(
        none.add(
            other.tenant,
            other.administrator,
            new UnitId(other.ids.next()),
            other.today(),
            facts("Havneskolen", "nord", null)),
        "no-register-of-units");
  }

  private Outcome<UnitView> add(String name, String district, UnitId parent) {
    return add(facts(name, district, parent));
  }

  private Outcome<UnitView> add(UnitFacts facts) {
    return units.add(korsbaek.tenant, korsbaek.administrator, newId(), korsbaek.today(), facts);
  }

  private Outcome<UnitView> change(UnitView unit, Optional<LocalDate> until, UnitFacts facts) {
    return units.change(
        korsbaek.tenant,
        korsbaek.administrator,
        unit.unit().id(),
        unit.unit().version(),
        until,
        facts);
  }

  private void name(UnitView unit, UserActor adviser) {
    units
        .nameAdviser(korsbaek.tenant, korsbaek.leader, unit.unit().id(), postOf(adviser))
        .orThrow();
  }

  private void away(UserActor whom, Optional<UserId> cover) {
    korsbaek
        .store
        .in(
            korsbaek.tenant.key(),
            whom,
            stores -> {
              stores
                  .colleagues()
                  .add(
                      new Absence(
                          new AbsenceId(korsbaek.ids.next()),
                          whom.user(),
                          korsbaek.today(),
                          Optional.empty(),
                          cover,
                          whom.user(),
                          korsbaek.clock.instant(),
                          1));
              return Outcome.done(true);
            })
        .orThrow();
  }

  private void lead(String username, String title, String unit) {
    korsbaek.employ(
        username,
        new Post(
            new PostId(korsbaek.ids.next()),
            title,
            Role.LEADER,
            unit,
            Optional.empty(),
            Optional.empty()));
  }

  private UserActor teacher() {
    return teacher("tove");
  }

  private UserActor teacher(String username) {
    return korsbaek.employ(username, employee("Havneskolen"));
  }

  private Post employee(String unit) {
    return new Post(
        new PostId(korsbaek.ids.next()),
        "Lærer",
        Role.EMPLOYEE,
        unit,
        Optional.empty(),
        Optional.empty());
  }

  private UnitsView all() {
    return units.units(korsbaek.tenant, korsbaek.leader).orThrow();
  }

  private UnitView one(String name) {
    return all().units().stream()
        .filter(u -> u.unit().name().equals(name))
        .findFirst()
        .orElseThrow();
  }

  private UnitId id(String name) {
    return one(name).unit().id();
  }

  private UnitId newId() {
    return new UnitId(korsbaek.ids.next());
  }

  private static PostId postOf(UserActor actor) {
    return actor.posts().get(0).id();
  }

  private static <T> Optional<T> none() {
    return Optional.empty();
  }

  private static UnitFacts facts(String name, String district, UnitId parent) {
    return new UnitFacts(
        name,
        StaffOfKorsbaek.SCHOOL,
        StaffOfKorsbaek.LEARNING,
        Optional.ofNullable(district),
        Optional.ofNullable(parent));
  }
}
