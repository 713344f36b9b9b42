package dk.sporskifte.store.jpa;

import static dk.sporskifte.store.jpa.TestTenant.CLOCK;
import static dk.sporskifte.store.jpa.TestTenant.KOGE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dk.sporskifte.casework.api.PageRequest;
import dk.sporskifte.casework.api.Refusal;
import dk.sporskifte.casework.api.port.ColleagueStore.Moved;
import dk.sporskifte.casework.api.port.ColleagueStore.Waiting;
import dk.sporskifte.casework.api.port.TaskStore.Wanted;
import dk.sporskifte.casework.api.view.LeftAlone;
import dk.sporskifte.model.Absence;
import dk.sporskifte.model.AbsenceId;
import dk.sporskifte.model.CaseFile;
import dk.sporskifte.model.CaseTransition;
import dk.sporskifte.model.CheckedNeed;
import dk.sporskifte.model.ContactCard;
import dk.sporskifte.model.Post;
import dk.sporskifte.model.PostId;
import dk.sporskifte.model.Role;
import dk.sporskifte.model.SystemActor;
import dk.sporskifte.model.Task;
import dk.sporskifte.model.TaskId;
import dk.sporskifte.model.UserActor;
import dk.sporskifte.model.UserId;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the database itself lets a colleague see while somebody is away, and not a day longer. */
class ColleagueStoreTest {
  private Post post;
  private UserActor away;
  private UserActor cover;
  private UserActor leader;
  private CaseFile file;

  @BeforeEach
  void open_a_case_of_a_post() {
    post = KOGE.post(Role.CASEWORKER);
    away = KOGE.user(post);
    cover = KOGE.user(Role.CASEWORKER);
    leader = KOGE.user(Role.LEADER);
    file =
        KOGE.ask(
            away,
            s -> {
              CaseFile opened = Given.openCase(s, away);
              s.access().grant(Given.grant(opened, post.id().value()));
              s.tasks().add(task(opened, post));
              return opened;
            });
  }

  @Test
  void whoever_covers_sees_what_the_post_sees_and_no_other_absence_shows_it() {
    assertThat(sees(cover)).isFalse();

    KOGE.run(away, s -> s.colleagues().add(absence(CLOCK.today(), Optional.empty())));

    assertThat(sees(cover)).isTrue();
    assertThat(KOGE.listed(cover, s -> s.tasks().ofCase(file.id()))).hasSize(1);
  }

  @Test
  void an_absence_to_come_or_over_shows_nothing() {
    KOGE.run(away, s -> s.colleagues().add(absence(CLOCK.today().plusDays(1), Optional.empty())));
    KOGE.run(
        away,
        s -> s.colleagues().add(absence(CLOCK.today().minusDays(9), Optional.of(CLOCK.today()))));

    assertThat(sees(cover)).isFalse();
  }

  @Test
  void a_token_tells_the_posts_one_covers_in() {
    byte[] token = UUID.randomUUID().toString().getBytes();
    KOGE.run(
        SystemActor.LOGIN,
        s ->
            s.accounts()
                .addToken(
                    token,
                    cover.user(),
                    CLOCK.instant(),
                    CLOCK.instant().plus(Duration.ofHours(1))));
    KOGE.run(away, s -> s.colleagues().add(absence(CLOCK.today(), Optional.empty())));

    assertThat(
            TestTenant.TOKENS
                .actorOf(KOGE.key, token, CLOCK.instant(), CLOCK.today())
                .orElseThrow()
                .posts())
        .contains(post)
        .hasSize(2);
  }

  @Test
  void nobody_acts_as_administrator_for_another() {
    UserActor administrator = KOGE.user(Role.ADMINISTRATOR);
    KOGE.run(
        leader,
        s ->
            s.colleagues()
                .add(absence(administrator.user(), leader, CLOCK.today(), Optional.empty())));

    assertThat(
            KOGE.refusal(
                cover,
                s -> s.accounts().add(TestTenant.account(new UserId(TestTenant.id())), "hash")))
        .isEqualTo(Refusal.forbidden());
  }

  @Test
  void an_absence_is_written_by_oneself_or_a_leader_and_read_by_who_holds_a_post() {
    Absence absence = absence(CLOCK.today(), Optional.empty());

    assertThat(KOGE.refusal(cover, s -> s.colleagues().add(entered(absence, cover))))
        .isEqualTo(Refusal.forbidden());
    KOGE.run(leader, s -> s.colleagues().add(entered(absence, leader)));

    assertThat(KOGE.found(cover, s -> s.colleagues().absence(absence.id()))).isPresent();
    assertThat(KOGE.found(KOGE.user(), s -> s.colleagues().absence(absence.id()))).isEmpty();
  }

  @Test
  void an_absence_is_changed_once_for_each_version() {
    Absence absence = absence(CLOCK.today(), Optional.empty());
    KOGE.run(away, s -> s.colleagues().add(absence));
    Absence back = absence.with(Optional.of(CLOCK.today()), Optional.empty());

    KOGE.run(away, s -> s.colleagues().save(back));

    assertThat(KOGE.listed(away, s -> s.colleagues().absences(CLOCK.today())))
        .extracting(Absence::id)
        .doesNotContain(absence.id());
    assertThat(KOGE.refusal(away, s -> s.colleagues().save(back))).isEqualTo(Refusal.stale());
  }

  @Test
  void a_post_that_is_left_alone_is_shown_to_leaders_with_numbers_alone() {
    assertThat(alone(leader)).isEmpty();
    KOGE.run(
        away,
        s ->
            s.colleagues()
                .add(
                    absence(CLOCK.today(), Optional.empty())
                        .with(Optional.empty(), Optional.empty())));

    assertThat(alone(leader))
        .contains(new LeftAlone(post.id(), post.title(), post.unit(), 1, 0, 1));
    assertThat(alone(cover)).isEmpty();
    assertThat(tasks(leader)).hasSize(1);
    assertThat(tasks(cover)).isEmpty();
    assertThat(sees(leader)).isFalse();
  }

  @Test
  void what_waits_at_a_post_is_counted_for_who_administers() {
    UserActor administrator = KOGE.user(Role.ADMINISTRATOR);

    assertThat(waiting(administrator)).isEqualTo(new Waiting(1, 1));
    assertThat(waiting(cover)).isEqualTo(new Waiting(0, 0));
  }

  @Test
  void a_post_that_ends_leaves_its_tasks_and_its_sight_to_another() {
    UserActor administrator = KOGE.user(Role.ADMINISTRATOR);
    Post taking = cover.posts().get(0);
    UUID school = TestTenant.id();
    CheckedNeed need = need(school, Optional.of(post.id()));
    CheckedNeed met =
        need(school, Optional.of(post.id())).met(away.user(), CLOCK.instant(), "Klaret");
    CaseTransition opened =
        new CaseTransition(
            school,
            file.id(),
            "skoleskift",
            Optional.of(CLOCK.today()),
            away.id(),
            CLOCK.instant());
    KOGE.run(away, s -> s.ages().add(opened));
    KOGE.run(away, s -> s.ages().add(need));
    KOGE.run(away, s -> s.ages().add(met));

    Moved moved =
        KOGE.ask(
            administrator,
            s -> s.colleagues().endPost(post.id(), taking.id(), CLOCK.today(), "Overtaget"));

    assertThat(moved).isEqualTo(new Moved(1, 1, 1));
    assertThat(sees(cover)).isTrue();
    assertThat(KOGE.listed(cover, s -> s.tasks().ofCase(file.id())))
        .extracting(Task::owner)
        .containsExactly(taking.id());
    assertThat(KOGE.listed(cover, s -> s.ages().needs(school)))
        .as("what was met stays with whoever met it")
        .extracting(n -> n.owner().orElseThrow(), CheckedNeed::version)
        .containsExactlyInAnyOrder(tuple(taking.id(), 2), tuple(post.id(), 1));
    assertThat(KOGE.listed(cover, s -> s.accounts().posts())).doesNotContain(post);
    assertThat(KOGE.listed(cover, s -> s.accounts().everyPost())).contains(post);
    assertThat(sees(administrator)).isFalse();
  }

  @Test
  void only_who_administers_ends_a_post() {
    assertThat(
            KOGE.refusal(
                leader,
                s ->
                    s.colleagues()
                        .endPost(post.id(), cover.posts().get(0).id(), CLOCK.today(), "Overtaget")))
        .isEqualTo(Refusal.forbidden());
  }

  @Test
  void contact_details_are_written_by_the_holder_and_read_by_who_holds_a_post() {
    ContactCard card =
        new ContactCard(post.id(), Optional.of("49 28"), Optional.empty(), Optional.of("9-15"));

    KOGE.run(away, s -> s.colleagues().put(ContactCard.empty(post.id())));
    KOGE.run(away, s -> s.colleagues().put(card));

    assertThat(KOGE.listed(cover, s -> s.colleagues().cards())).contains(card);
    assertThat(KOGE.listed(KOGE.user(), s -> s.colleagues().cards())).isEmpty();
    assertThat(
            KOGE.refusal(
                cover, s -> s.colleagues().put(ContactCard.empty(leader.posts().get(0).id()))))
        .isEqualTo(Refusal.forbidden());
  }

  @Test
  void a_password_from_an_administrator_must_be_changed_and_one_of_a_log_in_not() {
    String name = TestTenant.account(away.user()).username();
    KOGE.run(KOGE.user(Role.ADMINISTRATOR), s -> s.accounts().setPassword(away.user(), "given"));

    var given = KOGE.found(SystemActor.LOGIN, s -> s.accounts().credentials(name)).orElseThrow();
    assertThat(given.passwordHash()).isEqualTo("given");
    assertThat(given.mustChange()).isTrue();

    KOGE.run(SystemActor.LOGIN, s -> s.accounts().setPassword(away.user(), "chosen"));
    var chosen = KOGE.found(SystemActor.LOGIN, s -> s.accounts().credentials(name)).orElseThrow();
    assertThat(chosen.passwordHash()).isEqualTo("chosen");
    assertThat(chosen.mustChange()).isFalse();

    assertThat(KOGE.refusal(cover, s -> s.accounts().setPassword(away.user(), "stolen")))
        .isEqualTo(Refusal.forbidden());
  }

  private static CheckedNeed need(UUID school, Optional<PostId> owner) {
    return new CheckedNeed(
        TestTenant.id(), school, "Bus", owner, Optional.empty(), CLOCK.instant(), 1);
  }

  private Waiting waiting(UserActor actor) {
    return KOGE.ask(actor, s -> s.colleagues().waitingAt(post.id(), CLOCK.today()));
  }

  private List<LeftAlone> alone(UserActor actor) {
    return KOGE.listed(actor, s -> s.colleagues().leftAlone(CLOCK.today())).stream()
        .filter(left -> left.post().equals(post.id()))
        .toList();
  }

  private List<Task> tasks(UserActor actor) {
    Wanted wanted =
        new Wanted(
            Optional.of(Set.of(post.id())), Optional.empty(), Optional.empty(), Optional.empty());
    return KOGE.ask(actor, s -> s.tasks().open(wanted, PageRequest.first())).items();
  }

  private boolean sees(UserActor actor) {
    return KOGE.found(actor, s -> s.cases().find(file.id())).isPresent();
  }

  private Absence absence(LocalDate from, Optional<LocalDate> backOn) {
    return absence(away.user(), away, from, backOn);
  }

  private Absence absence(UserId whose, UserActor by, LocalDate from, Optional<LocalDate> backOn) {
    return new Absence(
        new AbsenceId(TestTenant.id()),
        whose,
        from,
        backOn,
        Optional.of(cover.user()),
        by.user(),
        CLOCK.instant(),
        1);
  }

  private static Absence entered(Absence absence, UserActor by) {
    return new Absence(
        absence.id(),
        absence.user(),
        absence.from(),
        absence.backOn(),
        absence.cover().filter(c -> !c.equals(absence.user())),
        by.user(),
        CLOCK.instant(),
        1);
  }

  private static Task task(CaseFile file, Post owner) {
    return new Task(
        new TaskId(TestTenant.id()),
        Task.Kind.REVIEW_PLAN,
        Optional.of(file.id()),
        "Følg op",
        owner.id(),
        LocalDate.of(2026, 3, 27),
        "Aftalt",
        Given.SOURCE,
        Optional.empty(),
        Optional.empty(),
        CLOCK.instant(),
        1);
  }
}
