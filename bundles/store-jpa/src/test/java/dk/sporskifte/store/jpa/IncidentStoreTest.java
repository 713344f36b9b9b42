package dk.sporskifte.store.jpa;

import static dk.sporskifte.store.jpa.TestTenant.CLOCK;
import static dk.sporskifte.store.jpa.TestTenant.KOGE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import dk.sporskifte.casework.api.Refusal;
import dk.sporskifte.casework.api.port.IncidentStore.Told;
import dk.sporskifte.model.CaseFile;
import dk.sporskifte.model.ClosedNote;
import dk.sporskifte.model.Incident;
import dk.sporskifte.model.IncidentEntry;
import dk.sporskifte.model.IncidentId;
import dk.sporskifte.model.IncidentYoung;
import dk.sporskifte.model.LegalBasis;
import dk.sporskifte.model.NetworkMember;
import dk.sporskifte.model.NetworkMember.Part;
import dk.sporskifte.model.OrganisationKind;
import dk.sporskifte.model.Post;
import dk.sporskifte.model.Role;
import dk.sporskifte.model.SystemActor;
import dk.sporskifte.model.Task;
import dk.sporskifte.model.TaskId;
import dk.sporskifte.model.UserActor;
import dk.sporskifte.testkit.Proves;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the database shows of an incident, whatever the use cases ask it. */
class IncidentStoreTest {
  private UserActor owner;
  private UserActor police;
  private UserActor teacher;
  private UserActor stranger;
  private CaseFile file;
  private Incident incident;

  @BeforeEach
  void open_an_incident() {
    owner = KOGE.user(Role.CASEWORKER);
    police = KOGE.user(Role.PARTNER);
    teacher = KOGE.user(Role.PARTNER);
    stranger = KOGE.user(Role.CASEWORKER);
    file = Given.openCase(KOGE, owner);
    incident = incident();
    KOGE.run(
        owner,
        s -> {
          s.incidents().add(incident, "Ejer akutplanen");
          add(s.incidents()::add, member(owner, Part.NETWORK, Set.of()));
        });
  }

  @Test
  @Proves({"X003-05", "X003-12"})
  void an_incident_is_shown_to_its_network_and_to_nobody_else() {
    join(police, Part.NETWORK, Set.of());
    IncidentEntry entry = entry();
    Task task = task();
    KOGE.run(
        owner,
        s -> {
          s.incidents().add(entry);
          s.tasks().add(task, incident.id());
        });

    for (UserActor seeing : List.of(owner, police)) {
      assertThat(KOGE.found(seeing, s -> s.incidents().find(incident.id()))).contains(incident);
      assertThat(KOGE.listed(seeing, s -> s.incidents().all())).contains(incident);
      assertThat(KOGE.listed(seeing, s -> s.incidents().entries(incident.id())))
          .containsExactly(entry);
      assertThat(KOGE.listed(seeing, s -> s.tasks().ofIncident(incident.id())))
          .containsExactly(task);
      assertThat(seesWhole(seeing)).isTrue();
    }
    assertThat(KOGE.found(stranger, s -> s.incidents().find(incident.id()))).isEmpty();
    assertThat(KOGE.listed(stranger, s -> s.incidents().all())).doesNotContain(incident);
    assertThat(KOGE.listed(stranger, s -> s.incidents().entries(incident.id()))).isEmpty();
    assertThat(KOGE.listed(stranger, s -> s.incidents().members(incident.id()))).isEmpty();
    assertThat(KOGE.listed(stranger, s -> s.tasks().ofIncident(incident.id()))).isEmpty();
    assertThat(KOGE.refusal(stranger, s -> s.incidents().add(entry())))
        .isEqualTo(Refusal.forbidden());
  }

  @Test
  @Proves("X003-16")
  void the_network_is_told_number_and_given_name_and_sees_no_case() {
    join(police, Part.NETWORK, Set.of());
    IncidentYoung young = attach(file);

    assertThat(KOGE.listed(police, s -> s.incidents().told(incident.id())))
        .extracting(Told::young, Told::number)
        .containsExactly(tuple(young.id(), file.number()));
    assertThat(KOGE.found(police, s -> s.cases().find(file.id()))).isEmpty();
    assertThat(KOGE.found(police, s -> s.people().find(file.person()))).isEmpty();
    assertThat(KOGE.listed(stranger, s -> s.incidents().told(incident.id()))).isEmpty();
    assertThat(KOGE.refusal(police, s -> s.incidents().add(young(Given.openCase(KOGE, owner)))))
        .as("only who sees the case")
        .isEqualTo(Refusal.forbidden());
  }

  @Test
  @Proves("X003-17")
  void the_front_line_sees_what_happened_and_its_own_young_people_alone() {
    join(police, Part.NETWORK, Set.of());
    IncidentYoung own = attach(file);
    attach(Given.openCase(KOGE, owner));
    KOGE.run(owner, s -> s.incidents().add(entry()));
    KOGE.run(owner, s -> s.tasks().add(task(), incident.id()));
    join(teacher, Part.FRONT_LINE, Set.of(own.id()));

    assertThat(KOGE.found(teacher, s -> s.incidents().find(incident.id()))).contains(incident);
    assertThat(seesWhole(teacher)).isFalse();
    assertThat(KOGE.listed(teacher, s -> s.incidents().young(incident.id()))).containsExactly(own);
    assertThat(KOGE.listed(teacher, s -> s.incidents().told(incident.id())))
        .extracting(Told::young)
        .containsExactly(own.id());
    assertThat(KOGE.listed(teacher, s -> s.incidents().members(incident.id()))).hasSize(1);
    assertThat(KOGE.listed(teacher, s -> s.incidents().entries(incident.id()))).isEmpty();
    assertThat(KOGE.listed(teacher, s -> s.tasks().ofIncident(incident.id()))).isEmpty();
    assertThat(KOGE.refusal(teacher, s -> s.incidents().add(entry())))
        .isEqualTo(Refusal.forbidden());
    assertThat(KOGE.refusal(teacher, s -> s.incidents().save(incident.plannedAt(CLOCK.instant()))))
        .isNotNull();
  }

  @Test
  @Proves("X003-05")
  void a_membership_ends_by_itself_on_its_day_and_by_hand_at_once() {
    NetworkMember member = member(police, Part.NETWORK, Set.of());
    KOGE.run(
        owner,
        s -> s.incidents().add(member, CLOCK.instant().plus(1, ChronoUnit.SECONDS), "Kort tid"));
    assertThat(KOGE.found(police, s -> s.incidents().find(incident.id()))).isPresent();
    Instant before = CLOCK.instant();
    CLOCK.set(before.plus(2, ChronoUnit.SECONDS));
    assertThat(KOGE.found(police, s -> s.incidents().find(incident.id()))).isEmpty();
    CLOCK.set(before);

    NetworkMember other = join(teacher, Part.NETWORK, Set.of());
    KOGE.run(owner, s -> s.incidents().end(other, CLOCK.instant()));
    assertThat(KOGE.found(teacher, s -> s.incidents().find(incident.id()))).isEmpty();
    assertThat(KOGE.listed(owner, s -> s.incidents().members(incident.id())))
        .filteredOn(m -> m.id().equals(other.id()))
        .singleElement()
        .satisfies(m -> assertThat(m.endedAt()).isPresent());
    assertThat(KOGE.refusal(owner, s -> s.incidents().end(other, CLOCK.instant())))
        .isEqualTo(Refusal.stale());
  }

  @Test
  @Proves("X003-05")
  void the_closing_ends_everybodys_access_in_the_same_transaction_but_the_owners() {
    join(police, Part.NETWORK, Set.of());
    IncidentYoung young = attach(file);
    join(teacher, Part.FRONT_LINE, Set.of(young.id()));

    KOGE.run(owner, s -> s.incidents().close(closed(), CLOCK.instant()));

    for (UserActor gone : List.of(police, teacher)) {
      assertThat(KOGE.found(gone, s -> s.incidents().find(incident.id()))).isEmpty();
      assertThat(KOGE.listed(gone, s -> s.incidents().told(incident.id()))).isEmpty();
    }
    assertThat(KOGE.found(owner, s -> s.incidents().find(incident.id())))
        .hasValueSatisfying(i -> assertThat(i.open()).isFalse());
    assertThat(KOGE.listed(owner, s -> s.incidents().members(incident.id())))
        .allMatch(m -> m.endedAt().isPresent());
  }

  @Test
  @Proves("X003-05")
  void nobody_from_outside_ends_a_network_or_a_membership() {
    NetworkMember member = join(police, Part.NETWORK, Set.of());
    KOGE.run(owner, s -> s.incidents().close(closed(), CLOCK.instant()));

    assertThat(KOGE.refusal(stranger, s -> s.incidents().close(closed(), CLOCK.instant())))
        .isEqualTo(Refusal.stale());
    assertThat(KOGE.refusal(stranger, s -> s.incidents().end(member, CLOCK.instant())))
        .isEqualTo(Refusal.stale());
  }

  @Test
  void a_post_that_ends_hands_on_its_plans_and_its_place() {
    join(police, Part.NETWORK, Set.of());
    Post taking = KOGE.post(Role.CASEWORKER);
    UserActor taker = KOGE.user(taking);

    KOGE.run(
        SystemActor.OPERATOR,
        s ->
            s.colleagues()
                .endPost(post(owner).id(), taking.id(), CLOCK.today(), "Overtaget fra en anden"));

    assertThat(KOGE.found(taker, s -> s.incidents().find(incident.id())))
        .hasValueSatisfying(i -> assertThat(i.owner()).isEqualTo(taking.id()));
    Incident taken = KOGE.found(taker, s -> s.incidents().find(incident.id())).orElseThrow();
    KOGE.run(taker, s -> s.incidents().close(taken.closedBy(review(taker)), CLOCK.instant()));
    assertThat(KOGE.found(taker, s -> s.incidents().find(incident.id()))).isPresent();
    assertThat(KOGE.found(police, s -> s.incidents().find(incident.id()))).isEmpty();
  }

  @Test
  @Proves("X003-15")
  void a_closed_note_is_read_by_who_attended_and_by_the_seat_and_by_nobody_else() {
    Post kept = KOGE.post(Role.CASEWORKER, Optional.of("banderaad"));
    UserActor consultant = KOGE.user(kept);
    ClosedNote note =
        new ClosedNote(
            TestTenant.id(),
            "banderaad",
            CLOCK.today(),
            List.of(owner.user(), police.user()),
            Optional.of("To fra lokalpolitiet"),
            "Tal med klubben",
            "Uroen aftager",
            Set.of("koordinator"),
            owner.user(),
            CLOCK.instant());
    KOGE.run(owner, s -> s.incidents().add(note));

    for (UserActor reading : List.of(owner, police, consultant)) {
      assertThat(KOGE.listed(reading, s -> s.incidents().notes())).contains(note);
    }
    assertThat(KOGE.listed(stranger, s -> s.incidents().notes())).doesNotContain(note);
    assertThat(KOGE.listed(KOGE.user(Role.LEADER), s -> s.incidents().notes()))
        .doesNotContain(note);
  }

  private boolean seesWhole(UserActor actor) {
    return KOGE.ask(actor, s -> s.incidents().seesWhole(incident.id()));
  }

  private NetworkMember join(UserActor who, Part part, Set<UUID> young) {
    NetworkMember member = member(who, part, young);
    KOGE.run(owner, s -> add(s.incidents()::add, member));
    return member;
  }

  private interface Adding {
    void add(NetworkMember member, Instant until, String reason);
  }

  private static void add(Adding adding, NetworkMember member) {
    adding.add(member, CLOCK.instant().plus(14, ChronoUnit.DAYS), "Akut netværk");
  }

  private IncidentYoung attach(CaseFile of) {
    IncidentYoung young = young(of);
    KOGE.run(owner, s -> s.incidents().add(young));
    return young;
  }

  private IncidentYoung young(CaseFile of) {
    return new IncidentYoung(
        TestTenant.id(),
        incident.id(),
        of.id(),
        LegalBasis.RPL115_SSP,
        "Skal kendes i nat",
        owner.user(),
        CLOCK.instant());
  }

  private Incident incident() {
    return new Incident(
        new IncidentId(TestTenant.id()),
        "DANGER",
        Optional.empty(),
        "Slagsmål",
        "Stationen",
        CLOCK.instant().minus(30, ChronoUnit.MINUTES),
        Incident.Scope.LOCAL,
        Optional.empty(),
        Optional.empty(),
        post(owner).id(),
        "159",
        "1",
        owner.user(),
        CLOCK.instant(),
        Optional.empty(),
        Optional.empty(),
        1);
  }

  private Incident closed() {
    return incident.closedBy(review(owner));
  }

  private static Incident.Review review(UserActor by) {
    return new Incident.Review(
        "Ring til klubben", "Voksne på gaden", CLOCK.instant(), by.user(), CLOCK.instant());
  }

  private NetworkMember member(UserActor who, Part part, Set<UUID> young) {
    return new NetworkMember(
        TestTenant.id(),
        incident.id(),
        Optional.of(post(who).id()),
        "En stilling",
        "En organisation",
        OrganisationKind.AUTHORITY,
        Optional.empty(),
        Optional.empty(),
        part,
        young,
        CLOCK.today().plusDays(14),
        owner.user(),
        CLOCK.instant(),
        Optional.empty(),
        1);
  }

  private IncidentEntry entry() {
    return new IncidentEntry(
        TestTenant.id(),
        incident.id(),
        IncidentEntry.Kind.CONTACT,
        "På vej",
        Optional.of("Vagthavende"),
        Optional.of("politi"),
        Optional.of(true),
        owner.user(),
        CLOCK.instant());
  }

  private Task task() {
    return new Task(
        new TaskId(TestTenant.id()),
        Task.Kind.INCIDENT_TASK,
        Optional.empty(),
        "Ring til politiet",
        post(owner).id(),
        CLOCK.today(),
        "Akutplanen",
        Given.SOURCE,
        Optional.empty(),
        Optional.empty(),
        CLOCK.instant(),
        1);
  }

  private static Post post(UserActor actor) {
    return actor.posts().get(0);
  }
}
