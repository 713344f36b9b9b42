package dk.sporskifte.casework.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import dk.sporskifte.casework.api.AuditEntry;
import dk.sporskifte.casework.api.PageRequest;
import dk.sporskifte.casework.api.view.CaseSummary;
import dk.sporskifte.casework.inbox.LinesTriagedByPeople;
import dk.sporskifte.casework.korsbaek.AReferral;
import dk.sporskifte.casework.korsbaek.Korsbaek;
import dk.sporskifte.casework.korsbaek.WayOfKorsbaek;
import dk.sporskifte.model.CaseId;
import dk.sporskifte.model.Role;
import dk.sporskifte.model.UserActor;
import dk.sporskifte.testkit.Proves;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What somebody sees who takes a post that was made when much was there already. */
class NewPostTest {
  private final Korsbaek korsbaek = Korsbaek.plusBesideOrdinary();
  private final CaseId plus = korsbaek.refer().file().id();
  private final CaseId ordinary =
      korsbaek.refer(AReferral.in(korsbaek).to(WayOfKorsbaek.ORDINARY)).file().id();

  @Test
  @Proves("LAW-08")
  void a_seat_in_the_forum_sees_the_forum_s_older_cases() {
    UserActor late =
        korsbaek.employ(
            "mette",
            korsbaek.post(
                "SSP-medarbejder 2", Role.CASEWORKER, WayOfKorsbaek.PLUS_MEETING, "medarbejder"));

    assertThat(seenBy(late)).contains(plus);
    assertThat(seenBy(late)).isEqualTo(seenBy(korsbaek.caseworker));
  }

  @Test
  @Proves("LAW-08")
  void a_post_without_a_seat_sees_what_no_seat_answers_for() {
    UserActor late = korsbaek.employ("mette", korsbaek.post("Vikar", Role.CASEWORKER));

    assertThat(seenBy(late)).containsExactly(ordinary);
  }

  @Test
  @Proves("LAW-08")
  void a_partner_a_secretary_an_administrator_and_an_auditor_see_nothing_with_a_new_post() {
    for (Role role : List.of(Role.PARTNER, Role.SECRETARIAT)) {
      assertThat(seenBy(korsbaek.employ("ny" + role, korsbaek.post("Ny", role)))).isEmpty();
    }
  }

  @Test
  void what_a_new_post_was_shown_is_written_down() {
    korsbaek.employ("mette", korsbaek.post("Ny leder", Role.LEADER));

    assertThat(korsbaek.store.audit(korsbaek.tenant.key()))
        .filteredOn(e -> e.useCase().equals("AdministeringUsers.addPost"))
        .last()
        .extracting(AuditEntry::purpose)
        .isEqualTo("Oprette stilling, som nu ser det, der var før den: 2");
  }

  @Test
  void a_new_post_of_triage_sees_the_inbox() {
    UserActor late = korsbaek.employ("tim", korsbaek.post("Modtagelse 2", Role.TRIAGE));

    assertThat(
            new LinesTriagedByPeople(korsbaek.audited)
                .list(korsbaek.tenant, late, Optional.empty(), PageRequest.first())
                .orThrow()
                .items())
        .isEmpty();
  }

  private List<CaseId> seenBy(UserActor actor) {
    return korsbaek
        .cases
        .list(korsbaek.tenant, actor, Optional.empty(), PageRequest.first())
        .orThrow()
        .items()
        .stream()
        .map(CaseSummary::id)
        .toList();
  }
}
