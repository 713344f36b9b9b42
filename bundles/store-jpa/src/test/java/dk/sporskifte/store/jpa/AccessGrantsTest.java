package dk.sporskifte.store.jpa;

import static dk.sporskifte.store.jpa.TestTenant.CLOCK;
import static dk.sporskifte.store.jpa.TestTenant.KOGE;
import static org.assertj.core.api.Assertions.assertThat;

import dk.sporskifte.casework.api.Refusal;
import dk.sporskifte.casework.api.port.AccessGrants.Grant;
import dk.sporskifte.casework.api.port.Stores;
import dk.sporskifte.model.CaseFile;
import dk.sporskifte.model.Person;
import dk.sporskifte.model.Post;
import dk.sporskifte.model.PostHolding;
import dk.sporskifte.model.PostId;
import dk.sporskifte.model.Role;
import dk.sporskifte.model.SystemActor;
import dk.sporskifte.model.UserActor;
import dk.sporskifte.testkit.Proves;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class AccessGrantsTest {
  private static final Optional<String> NONE = Optional.empty();

  private UserActor coordinator;
  private UserActor colleague;
  private CaseFile file;
  private UUID id;

  @BeforeEach
  void open_a_case() {
    coordinator = KOGE.user(Role.CASEWORKER);
    colleague = KOGE.user(Role.CASEWORKER);
    file = Given.openCase(KOGE, coordinator);
    id = file.id().value();
  }

  @Test
  @Proves("LAW-08")
  void only_those_it_is_granted_to_see_a_case_and_its_person() {
    assertThat(sees(coordinator)).isTrue();
    assertThat(sees(colleague)).isFalse();
    assertThat(KOGE.found(colleague, s -> s.cases().find(file.id()))).isEmpty();
    assertThat(KOGE.found(colleague, s -> s.people().find(file.person()))).isEmpty();

    KOGE.run(coordinator, s -> s.access().grant(Given.grant(file, colleague.id())));

    assertThat(sees(colleague)).isTrue();
    assertThat(KOGE.found(colleague, s -> s.cases().find(file.id()))).isPresent();
    assertThat(KOGE.found(colleague, s -> s.people().find(file.person()))).isPresent();
  }

  @Test
  void access_follows_the_post_for_the_days_it_is_held() {
    Post post = KOGE.post(Role.CASEWORKER);
    UserActor successor = KOGE.user();
    KOGE.run(coordinator, s -> s.access().grant(Given.grant(file, post.id().value())));
    LocalDate today = CLOCK.today();
    KOGE.run(
        SystemActor.OPERATOR,
        s ->
            s.accounts()
                .add(
                    new PostHolding(
                        post.id(),
                        successor.user(),
                        today.plusDays(1),
                        Optional.of(today.plusDays(3)))));

    assertThat(sees(successor)).isFalse();
    CLOCK.advance(Duration.ofDays(1));
    assertThat(sees(successor)).isTrue();
    CLOCK.advance(Duration.ofDays(2));
    assertThat(sees(successor)).isFalse();
  }

  @Test
  @Proves("LAW-08")
  void a_post_made_later_is_shown_older_cases_by_who_sees_none_of_them() {
    Post late = new Post(new PostId(TestTenant.id()), "Ny", Role.LEADER, "SSP", NONE, NONE);

    long shown = KOGE.ask(SystemActor.OPERATOR, s -> shown(s, late, Set.of()));

    assertThat(shown).isPositive();
    assertThat(sees(KOGE.user(late))).isTrue();
    assertThat(KOGE.listed(coordinator, s -> s.access().of(id)))
        .filteredOn(g -> g.grantee().equals(late.id().value()))
        .extracting(Grant::reason)
        .containsExactly("Oprettet senere");
  }

  @Test
  void a_post_made_later_is_shown_nothing_of_programmes_of_others_or_not_of_its_role() {
    Post late = new Post(new PostId(TestTenant.id()), "Ny", Role.LEADER, "SSP", NONE, NONE);
    Post partner = new Post(new PostId(TestTenant.id()), "Ny", Role.PARTNER, "SSP", NONE, NONE);

    KOGE.ask(SystemActor.OPERATOR, s -> shown(s, late, Set.of("ssp-plus")));

    assertThat(sees(KOGE.user(late))).isFalse();
    long partners = KOGE.ask(SystemActor.OPERATOR, s -> shown(s, partner, Set.of()));
    assertThat(partners).isZero();
  }

  @Test
  @Proves("LAW-08")
  void only_administrators_show_anything_and_only_to_a_post_just_made() {
    Post old = KOGE.post(Role.LEADER);

    assertThat(
            KOGE.refusal(
                    SystemActor.OPERATOR,
                    s -> s.access().showToNewPost(old.id(), Set.of(), true, "Igen"))
                .kind())
        .isEqualTo(Refusal.Kind.FORBIDDEN);
    assertThat(
            KOGE.refusal(
                    coordinator, s -> s.access().showToNewPost(old.id(), Set.of(), true, "Igen"))
                .kind())
        .isEqualTo(Refusal.Kind.FORBIDDEN);
  }

  private static long shown(Stores stores, Post post, Set<String> ofOthers) {
    stores.accounts().add(post);
    return stores.access().showToNewPost(post.id(), ofOthers, true, "Oprettet senere");
  }

  @Test
  void access_lasts_from_its_first_instant_until_its_end() {
    Instant from = CLOCK.instant().plus(Duration.ofHours(1));
    KOGE.run(
        coordinator,
        s ->
            s.access()
                .grant(
                    new Grant(
                        id,
                        file.person(),
                        colleague.id(),
                        from,
                        Optional.of(from.plus(Duration.ofHours(2))),
                        "Deltager i mødet")));

    CLOCK.set(from.minusMillis(1));
    assertThat(sees(colleague)).isFalse();
    CLOCK.set(from);
    assertThat(sees(colleague)).isTrue();
    CLOCK.set(from.plus(Duration.ofHours(2)));
    assertThat(sees(colleague)).isFalse();
  }

  @Test
  void access_ends_at_once_when_it_is_ended_and_stays_in_the_report() {
    KOGE.run(coordinator, s -> s.access().grant(Given.grant(file, colleague.id())));
    Instant granted = CLOCK.instant();
    CLOCK.advance(Duration.ofMinutes(5));

    KOGE.run(coordinator, s -> s.access().end(id, colleague.id(), CLOCK.instant()));

    assertThat(sees(colleague)).isFalse();
    assertThat(KOGE.listed(coordinator, s -> s.access().of(id)))
        .contains(
            new Grant(
                id,
                file.person(),
                colleague.id(),
                granted,
                Optional.of(CLOCK.instant()),
                "Koordinerer sagen"));
    assertThat(KOGE.listed(colleague, s -> s.access().of(id))).isEmpty();
  }

  @Test
  void access_that_ended_can_be_granted_again_at_the_same_instant() {
    KOGE.run(coordinator, s -> s.access().grant(Given.grant(file, colleague.id())));
    KOGE.run(coordinator, s -> s.access().end(id, colleague.id(), CLOCK.instant()));

    KOGE.run(coordinator, s -> s.access().grant(Given.grant(file, colleague.id())));

    assertThat(sees(colleague)).isTrue();
  }

  @Test
  void a_second_grant_prolongs_the_first() {
    Instant now = CLOCK.instant();
    KOGE.run(coordinator, s -> s.access().grant(until(now.plus(Duration.ofHours(1)))));

    KOGE.run(coordinator, s -> s.access().grant(until(now.plus(Duration.ofHours(5)))));

    assertThat(KOGE.listed(coordinator, s -> s.access().of(id)))
        .filteredOn(g -> g.grantee().equals(colleague.id()))
        .singleElement()
        .extracting(g -> g.until().orElseThrow())
        .isEqualTo(now.plus(Duration.ofHours(5)));
  }

  @Test
  void who_does_not_see_it_cannot_let_anybody_in() {
    Refusal granted =
        KOGE.refusal(colleague, s -> s.access().grant(Given.grant(file, colleague.id())));
    Refusal ended =
        KOGE.refusal(colleague, s -> s.access().end(id, coordinator.id(), CLOCK.instant()));

    assertThat(granted).isEqualTo(Refusal.forbidden());
    assertThat(ended).isEqualTo(Refusal.forbidden());
    assertThat(sees(colleague)).isFalse();
    assertThat(sees(coordinator)).isTrue();
  }

  @Test
  void who_opens_a_case_for_others_grants_it_in_the_same_transaction() {
    Person person = Given.person();
    CaseFile forColleague = Given.file(person.id(), coordinator);

    KOGE.run(
        coordinator,
        s -> {
          s.people().add(person);
          s.cases().add(forColleague);
          s.access().grant(Given.grant(forColleague, colleague.id()));
          assertThat(s.access().sees(forColleague.id().value())).isFalse();
          s.access().grant(Given.grant(forColleague, KOGE.user().id()));
        });

    assertThat(KOGE.found(colleague, s -> s.cases().find(forColleague.id()))).isPresent();
    assertThat(KOGE.found(coordinator, s -> s.cases().find(forColleague.id()))).isEmpty();
    assertThat(
            KOGE.refusal(
                coordinator, s -> s.access().grant(Given.grant(forColleague, coordinator.id()))))
        .isEqualTo(Refusal.forbidden());
  }

  @Test
  void a_grant_shows_no_other_person_than_the_one_it_is_about() {
    CaseFile other = Given.openCase(KOGE, coordinator);
    Grant wrong =
        new Grant(id, other.person(), colleague.id(), CLOCK.instant(), Optional.empty(), "Forkert");

    assertThat(KOGE.refusal(coordinator, s -> s.access().grant(wrong)))
        .isEqualTo(Refusal.forbidden());
  }

  @Test
  void nothing_is_granted_that_is_not_there() {
    Grant nothing =
        new Grant(
            TestTenant.id(),
            file.person(),
            colleague.id(),
            CLOCK.instant(),
            Optional.empty(),
            "Findes ikke");

    assertThat(KOGE.refusal(coordinator, s -> s.access().grant(nothing)))
        .isEqualTo(Refusal.forbidden());
  }

  @Test
  void a_feed_grants_no_case() {
    assertThat(
            KOGE.refusal(
                SystemActor.FEED, s -> s.access().grant(Given.grant(file, colleague.id()))))
        .isEqualTo(Refusal.forbidden());
  }

  private Grant until(Instant end) {
    return new Grant(
        id, file.person(), colleague.id(), CLOCK.instant(), Optional.of(end), "Deltager i mødet");
  }

  private boolean sees(UserActor actor) {
    boolean sees = KOGE.ask(actor, s -> s.access().sees(id));
    return sees;
  }
}
