package dk.sporskifte.casework.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import dk.sporskifte.casework.api.Outcome;
import dk.sporskifte.casework.api.view.EndedPost;
import dk.sporskifte.casework.api.view.TaskView;
import dk.sporskifte.casework.korsbaek.Expect;
import dk.sporskifte.casework.korsbaek.Korsbaek;
import dk.sporskifte.casework.korsbaek.WayOfKorsbaek;
import dk.sporskifte.model.CaseId;
import dk.sporskifte.model.Post;
import dk.sporskifte.model.PostHolding;
import dk.sporskifte.model.Role;
import dk.sporskifte.model.UserActor;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** A post or a holding ends, and nothing is left without an owner. */
class HandoverTest {
  private final Korsbaek korsbaek = Korsbaek.plusBesideOrdinary();
  private final CaseId file = korsbaek.refer().file().id();
  private final Post leaving = korsbaek.caseworker.posts().get(0);
  private final UserActor successor =
      korsbaek.employ(
          "vibeke",
          korsbaek.post(
              "Anden medarbejder", Role.CASEWORKER, WayOfKorsbaek.ORDINARY_MEETING, "medarbejder"));

  @Test
  void tasks_and_sight_go_to_the_post_that_takes_over() {
    Expect.notFound(korsbaek.cases.show(korsbaek.tenant, successor, file));

    EndedPost ended = end(successor.posts().get(0)).orThrow();

    assertThat(ended.tasks()).isPositive();
    assertThat(ended.objects()).isPositive();
    assertThat(
            korsbaek.cases.show(korsbaek.tenant, successor, file).orThrow().tasks().stream()
                .map(TaskView::ownerTitle))
        .contains("Anden medarbejder")
        .doesNotContain("SSP-medarbejder");
    assertThat(korsbaek.administration.posts(korsbaek.tenant, korsbaek.administrator).orThrow())
        .doesNotContain(leaving);
  }

  @Test
  void only_a_post_of_the_same_kind_that_somebody_holds_takes_over() {
    Expect.refused(end(leaving), "same-post");
    Expect.refused(end(korsbaek.secretary.posts().get(0)), "post-of-another-kind");
    Expect.refused(end(korsbaek.police.posts().get(0)), "post-of-another-kind");
    Post vacant = korsbaek.post("Ledig", Role.CASEWORKER);
    korsbaek.administration.addPost(korsbaek.tenant, korsbaek.administrator, vacant).orThrow();
    Expect.refused(end(vacant), "taking-post-vacant");
    Expect.notAllowed(
        korsbaek.administration.endPost(
            korsbaek.tenant, korsbaek.leader, leaving.id(), successor.posts().get(0).id()));
  }

  @Test
  void a_holding_ends_once_somebody_takes_over() {
    assertThat(Expect.refused(endHolding(), "nobody-takes-over").reason()).contains("1 åbne sager");

    korsbaek
        .administration
        .appoint(
            korsbaek.tenant,
            korsbaek.administrator,
            new PostHolding(
                leaving.id(), successor.user(), korsbaek.today().plusDays(1), Optional.empty()))
        .orThrow();

    assertThat(endHolding().orThrow().until()).contains(korsbaek.today().plusDays(1));
  }

  private Outcome<EndedPost> end(Post takenOverBy) {
    return korsbaek.administration.endPost(
        korsbaek.tenant, korsbaek.administrator, leaving.id(), takenOverBy.id());
  }

  private Outcome<PostHolding> endHolding() {
    return korsbaek.administration.endHolding(
        korsbaek.tenant,
        korsbaek.administrator,
        leaving.id(),
        korsbaek.caseworker.user(),
        korsbaek.today().plusDays(1));
  }
}
