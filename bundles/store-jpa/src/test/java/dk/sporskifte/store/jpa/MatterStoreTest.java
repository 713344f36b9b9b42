package dk.sporskifte.store.jpa;

import static dk.sporskifte.store.jpa.TestTenant.CLOCK;
import static dk.sporskifte.store.jpa.TestTenant.KOGE;
import static org.assertj.core.api.Assertions.assertThat;

import dk.sporskifte.casework.api.Refusal;
import dk.sporskifte.model.Agreement;
import dk.sporskifte.model.CaseFile;
import dk.sporskifte.model.DisclosureConsent;
import dk.sporskifte.model.EffortLink;
import dk.sporskifte.model.LegalBasis;
import dk.sporskifte.model.Post;
import dk.sporskifte.model.Role;
import dk.sporskifte.model.Sharing;
import dk.sporskifte.model.UserActor;
import dk.sporskifte.testkit.Proves;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the database shows of what hangs on a case or a concern, whatever the use cases ask it. */
class MatterStoreTest {
  private UserActor coordinator;
  private UserActor colleague;
  private UserActor stranger;
  private CaseFile file;

  @BeforeEach
  void open_a_case() {
    coordinator = KOGE.user(Role.CASEWORKER);
    colleague = KOGE.user(Role.SECRETARIAT);
    stranger = KOGE.user(Role.PARTNER);
    file = Given.openCase(KOGE, coordinator);
  }

  @Test
  @Proves({"HAL-10", "LAW-08"})
  void who_was_told_reads_the_receipt_and_neither_the_case_nor_its_other_receipts() {
    Sharing told = sharing(Optional.of(post(colleague)), LegalBasis.WITHIN_MUNICIPALITY);
    Sharing other = sharing(Optional.empty(), LegalBasis.BL_EARLY_PREVENTION);
    KOGE.run(coordinator, s -> s.matters().add(told));
    KOGE.run(coordinator, s -> s.matters().add(other));

    assertThat(KOGE.listed(coordinator, s -> s.matters().shared(file.id().value())))
        .containsExactlyInAnyOrder(told, other);
    assertThat(KOGE.listed(colleague, s -> s.matters().sharedWithMe())).containsExactly(told);
    assertThat(KOGE.found(colleague, s -> s.cases().find(file.id()))).isEmpty();
    assertThat(KOGE.listed(stranger, s -> s.matters().sharedWithMe())).isEmpty();
    assertThat(KOGE.listed(stranger, s -> s.matters().shared(file.id().value()))).isEmpty();
  }

  @Test
  @Proves("C-HAL-01")
  void nobody_writes_a_receipt_of_what_they_do_not_see_or_in_anothers_name() {
    Sharing told = sharing(Optional.empty(), LegalBasis.BL_EARLY_PREVENTION);

    assertThat(KOGE.refusal(stranger, s -> s.matters().add(told))).isEqualTo(Refusal.forbidden());
    assertThat(KOGE.refusal(stranger, s -> s.matters().add(consent())))
        .isEqualTo(Refusal.forbidden());
  }

  @Test
  @Proves("LAW-09")
  void a_consent_is_withdrawn_once_by_those_who_see_the_case() {
    DisclosureConsent given = consent();
    KOGE.run(coordinator, s -> s.matters().add(given));
    KOGE.run(coordinator, s -> s.matters().save(given.withdrawn(CLOCK.today())));

    assertThat(KOGE.listed(coordinator, s -> s.matters().consents(file.id().value())))
        .singleElement()
        .satisfies(c -> assertThat(c.withdrawnOn()).contains(CLOCK.today()));
    assertThat(KOGE.refusal(coordinator, s -> s.matters().save(given.withdrawn(CLOCK.today()))))
        .isEqualTo(Refusal.stale());
    assertThat(KOGE.listed(stranger, s -> s.matters().consents(file.id().value()))).isEmpty();
  }

  @Test
  @Proves("HAL-20")
  void a_link_to_one_of_ours_is_shown_to_those_who_see_both_ends() {
    CaseFile other = Given.openCase(KOGE, coordinator);
    UserActor elsewhere = KOGE.user(Role.CASEWORKER);
    CaseFile unseen = Given.openCase(KOGE, elsewhere);
    EffortLink link = inside(other);
    KOGE.run(coordinator, s -> s.matters().add(link));

    for (CaseFile end : List.of(file, other)) {
      assertThat(KOGE.listed(coordinator, s -> s.matters().links(end.id().value())))
          .containsExactly(link);
      assertThat(KOGE.listed(elsewhere, s -> s.matters().links(end.id().value()))).isEmpty();
    }
    assertThat(KOGE.refusal(coordinator, s -> s.matters().add(inside(unseen))))
        .isEqualTo(Refusal.forbidden());
    assertThat(KOGE.refusal(coordinator, s -> s.matters().add(inside(other))).code())
        .isEqualTo("already-exists");
  }

  @Test
  @Proves("HAL-20")
  void a_link_that_ended_makes_room_for_another() {
    CaseFile other = Given.openCase(KOGE, coordinator);
    EffortLink link = inside(other);
    KOGE.run(coordinator, s -> s.matters().add(link));

    KOGE.run(
        coordinator,
        s -> {
          s.matters().save(link.endedAt(CLOCK.instant()));
          s.matters().add(inside(other));
        });

    assertThat(KOGE.listed(coordinator, s -> s.matters().links(file.id().value()))).hasSize(2);
  }

  private EffortLink inside(CaseFile other) {
    return new EffortLink(
        TestTenant.id(),
        file.id().value(),
        EffortLink.Kind.CASE,
        Optional.empty(),
        Optional.of(other.id().value()),
        Optional.empty(),
        Optional.empty(),
        CLOCK.today(),
        Optional.empty(),
        coordinator.user(),
        CLOCK.instant(),
        Optional.empty(),
        1);
  }

  private DisclosureConsent consent() {
    LocalDate today = CLOCK.today();
    return new DisclosureConsent(
        TestTenant.id(),
        file.id().value(),
        Agreement.GivenBy.CUSTODY_HOLDER,
        "Bokseklubben",
        "At træneren må vide, hvem der kommer",
        today,
        today.plusDays(30),
        Optional.of("S-2026-001"),
        Optional.of("jobcentre-status"),
        Optional.empty(),
        coordinator.user(),
        CLOCK.instant(),
        1);
  }

  private Sharing sharing(Optional<Post> reader, LegalBasis basis) {
    UUID id = TestTenant.id();
    return new Sharing(
        id,
        file.id().value(),
        reader.isPresent() ? Sharing.To.COLLEAGUE : Sharing.To.AUTHORITY,
        reader.map(Post::id),
        reader.map(Post::title).orElse("PPR"),
        "At klassen er forberedt",
        "Begynder på mandag",
        "Læreren skal tage imod",
        basis,
        Optional.empty(),
        coordinator.user(),
        CLOCK.instant());
  }

  private static Post post(UserActor user) {
    return user.posts().iterator().next();
  }
}
