package dk.sporskifte.casework.colleagues;

import static org.assertj.core.api.Assertions.assertThat;

import dk.sporskifte.casework.api.CoveringForColleagues.NewAbsence;
import dk.sporskifte.casework.api.Outcome;
import dk.sporskifte.casework.api.view.Colleague;
import dk.sporskifte.casework.api.view.Colleague.Holder;
import dk.sporskifte.casework.korsbaek.Expect;
import dk.sporskifte.casework.korsbaek.Korsbaek;
import dk.sporskifte.model.AbsenceId;
import dk.sporskifte.model.ContactCard;
import dk.sporskifte.model.Post;
import dk.sporskifte.model.UserActor;
import dk.sporskifte.testkit.Proves;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ContactDirectoryTest {
  private final Korsbaek korsbaek = Korsbaek.plusBesideOrdinary();
  private final ContactDirectory directory = new ContactDirectory(korsbaek.audited);
  private final Post post = korsbaek.caseworker.posts().get(0);

  @Test
  @Proves("HEL-42")
  void everybody_at_work_finds_who_holds_a_post_and_how_they_are_reached() {
    reachedBy(korsbaek.caseworker, "49 28 00 01").orThrow();

    for (UserActor actor : List.of(korsbaek.school, korsbaek.auditor, korsbaek.administrator)) {
      Colleague found = entry(actor);
      assertThat(found.contact().phone()).contains("49 28 00 01");
      assertThat(found.holders()).extracting(Holder::name).containsExactly("Navn signe");
    }
  }

  @Test
  @Proves("HEL-42")
  void who_holds_no_post_is_no_colleague() {
    Expect.notAllowed(directory.colleagues(korsbaek.tenant, korsbaek.outsider));
  }

  @Test
  void the_directory_says_who_is_away_and_who_covers() {
    new AbsentColleagues(korsbaek.audited)
        .enter(
            korsbaek.tenant,
            korsbaek.caseworker,
            new NewAbsence(
                new AbsenceId(korsbaek.ids.next()),
                korsbaek.caseworker.user(),
                korsbaek.today(),
                Optional.of(korsbaek.today().plusDays(7)),
                Optional.of(korsbaek.leader.user())))
        .orThrow();

    assertThat(entry(korsbaek.school).holders())
        .singleElement()
        .satisfies(
            holder -> {
              assertThat(holder.away()).isTrue();
              assertThat(holder.backOn()).contains(korsbaek.today().plusDays(7));
              assertThat(holder.coverName()).contains("Navn lars");
            });
  }

  @Test
  void an_account_that_is_closed_is_nobody_to_call() {
    korsbaek
        .administration
        .deactivate(korsbaek.tenant, korsbaek.administrator, korsbaek.caseworker.user())
        .orThrow();

    assertThat(entry(korsbaek.school).holders()).isEmpty();
  }

  @Test
  void contact_details_are_changed_by_the_holder_or_an_administrator() {
    Expect.refused(reachedBy(korsbaek.secretary, "1"), "not-your-post");
    assertThat(reachedBy(korsbaek.administrator, "2").orThrow().contact().phone()).contains("2");
    assertThat(reachedBy(korsbaek.caseworker, "3").orThrow().contact().phone()).contains("3");
  }

  private Outcome<Colleague> reachedBy(UserActor actor, String phone) {
    return directory.reachedBy(
        korsbaek.tenant,
        actor,
        new ContactCard(post.id(), Optional.of(phone), Optional.empty(), Optional.empty()));
  }

  private Colleague entry(UserActor actor) {
    return directory.colleagues(korsbaek.tenant, actor).orThrow().stream()
        .filter(colleague -> colleague.post().equals(post))
        .findFirst()
        .orElseThrow();
  }
}
