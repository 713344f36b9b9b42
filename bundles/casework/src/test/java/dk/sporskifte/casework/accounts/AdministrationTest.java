package dk.sporskifte.casework.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import dk.sporskifte.casework.api.AdministeringUsers;
import dk.sporskifte.casework.api.AuditEntry;
import dk.sporskifte.casework.api.Outcome;
import dk.sporskifte.casework.api.view.UserView;
import dk.sporskifte.casework.korsbaek.Expect;
import dk.sporskifte.casework.korsbaek.Korsbaek;
import dk.sporskifte.casework.korsbaek.WayOfKorsbaek;
import dk.sporskifte.model.Actor;
import dk.sporskifte.model.Post;
import dk.sporskifte.model.PostHolding;
import dk.sporskifte.model.Role;
import dk.sporskifte.model.SystemActor;
import dk.sporskifte.model.UserId;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class AdministrationTest {
  private final Korsbaek korsbaek = Korsbaek.plusBesideOrdinary();
  private final AdministeringUsers users = korsbaek.administration;

  @Test
  void only_administrators_and_the_operator_administer() {
    for (Actor actor : List.of(korsbaek.caseworker, korsbaek.leader, SystemActor.FEED)) {
      Expect.notAllowed(users.users(korsbaek.tenant, actor));
    }
    assertThat(users.users(korsbaek.tenant, korsbaek.administrator).orThrow()).hasSize(9);
    assertThat(users.posts(korsbaek.tenant, SystemActor.OPERATOR).orThrow()).hasSize(8);
  }

  @Test
  void a_password_has_twelve_characters() {
    Expect.refused(add("nyt.navn", "elleve tegn".toCharArray()), "password-too-short");
    assertThat(add("nyt.navn", "tolv tegn ok".toCharArray()).orThrow().account().active()).isTrue();
  }

  @Test
  void a_username_is_given_once_and_can_be_typed() {
    Expect.refused(add("SIGNE", Korsbaek.PASSWORD), "username-taken");
    Expect.refused(add("med mellemrum", Korsbaek.PASSWORD), "username-unusable");
  }

  @Test
  void a_post_fills_a_seat_the_way_of_working_knows() {
    Expect.refused(addPost(seated("findes-ikke", "politi")), "unknown-forum");
    assertThat(
            Expect.refused(
                    addPost(seated(WayOfKorsbaek.PLUS_MEETING, "findes-ikke")), "unknown-seat")
                .reason())
        .contains("medarbejder, skole, politi");
    assertThat(addPost(seated(WayOfKorsbaek.PLUS_MEETING, "politi")).orThrow().role())
        .isEqualTo(Role.PARTNER);
  }

  @Test
  void nobody_gives_themselves_a_post_or_closes_their_own_account() {
    Post post = korsbaek.caseworker.posts().get(0);
    Expect.refused(
        users.appoint(
            korsbaek.tenant, korsbaek.administrator, holding(post, korsbaek.administrator.user())),
        "not-yourself");
    Expect.refused(
        users.deactivate(korsbaek.tenant, korsbaek.administrator, korsbaek.administrator.user()),
        "own-account");
  }

  @Test
  void a_post_is_held_once_at_a_time_by_the_same_person() {
    Post post = korsbaek.caseworker.posts().get(0);
    Expect.refused(
        users.appoint(
            korsbaek.tenant, korsbaek.administrator, holding(post, korsbaek.caseworker.user())),
        "already-appointed");

    users
        .endHolding(
            korsbaek.tenant,
            korsbaek.administrator,
            post.id(),
            korsbaek.caseworker.user(),
            korsbaek.today().plusDays(7))
        .orThrow();

    assertThat(
            users
                .appoint(
                    korsbaek.tenant,
                    korsbaek.administrator,
                    new PostHolding(
                        post.id(),
                        korsbaek.caseworker.user(),
                        korsbaek.today().plusDays(7),
                        Optional.empty()))
                .orThrow()
                .from())
        .isEqualTo(korsbaek.today().plusDays(7));
  }

  @Test
  void a_post_is_held_for_at_least_a_day() {
    Expect.refused(
        users.endHolding(
            korsbaek.tenant,
            korsbaek.administrator,
            korsbaek.caseworker.posts().get(0).id(),
            korsbaek.caseworker.user(),
            korsbaek.today()),
        "ends-before-it-begins");
  }

  @Test
  void a_deactivated_user_is_given_no_post() {
    users.deactivate(korsbaek.tenant, korsbaek.administrator, korsbaek.outsider.user()).orThrow();

    Expect.refused(
        users.appoint(
            korsbaek.tenant,
            korsbaek.administrator,
            holding(korsbaek.caseworker.posts().get(0), korsbaek.outsider.user())),
        "user-inactive");
  }

  @Test
  void an_unknown_user_or_post_is_not_found() {
    UserId nobody = new UserId(korsbaek.ids.next());
    Expect.notFound(users.deactivate(korsbaek.tenant, korsbaek.administrator, nobody));
    Expect.notFound(
        users.appoint(
            korsbaek.tenant,
            korsbaek.administrator,
            holding(korsbaek.post("Aldrig oprettet", Role.LEADER), korsbaek.outsider.user())));
  }

  @Test
  void what_an_administrator_does_is_written_down_with_whom_it_was_done_to() {
    users.deactivate(korsbaek.tenant, korsbaek.administrator, korsbaek.outsider.user()).orThrow();

    AuditEntry last =
        korsbaek.store.audit(korsbaek.tenant.key()).stream().reduce((a, b) -> b).orElseThrow();
    assertThat(last.useCase()).isEqualTo("AdministeringUsers.deactivate");
    assertThat(last.actor()).isEqualTo(korsbaek.administrator.id());
    assertThat(last.objects()).containsExactly(korsbaek.outsider.id());
  }

  private Outcome<UserView> add(String username, char[] password) {
    return users.add(
        korsbaek.tenant,
        korsbaek.administrator,
        new UserId(korsbaek.ids.next()),
        username,
        "Et Navn",
        password.clone());
  }

  private Outcome<Post> addPost(Post post) {
    return users.addPost(korsbaek.tenant, korsbaek.administrator, post);
  }

  private Post seated(String forum, String seat) {
    return korsbaek.post("Politi", Role.PARTNER, forum, seat);
  }

  private PostHolding holding(Post post, UserId user) {
    return new PostHolding(post.id(), user, korsbaek.today(), Optional.empty());
  }
}
