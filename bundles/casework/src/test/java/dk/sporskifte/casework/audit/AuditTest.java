package dk.sporskifte.casework.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import dk.sporskifte.casework.api.AuditEntry;
import dk.sporskifte.casework.api.PageRequest;
import dk.sporskifte.casework.api.RefusalTerms;
import dk.sporskifte.casework.api.view.CaseView;
import dk.sporskifte.casework.korsbaek.Expect;
import dk.sporskifte.casework.korsbaek.Korsbaek;
import dk.sporskifte.model.PersonId;
import dk.sporskifte.testkit.Proves;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class AuditTest {
  private final Korsbaek korsbaek = Korsbaek.plusBesideOrdinary();
  private final AuditTrailForAuditors trail = new AuditTrailForAuditors(korsbaek.audited);

  @Test
  @Proves("LAW-21")
  void each_call_leaves_one_row_with_who_what_why_and_about_whom() {
    CaseView view = korsbaek.refer();
    korsbaek.show(view.file().id());

    assertThat(of(view.person().id()))
        .extracting(AuditEntry::useCase, AuditEntry::action, AuditEntry::purpose)
        .containsExactly(
            tuple("FindingCases.show", AuditEntry.Action.READ, "Arbejde på sagen"),
            tuple(
                "ReferringYoungPerson.refer", AuditEntry.Action.CREATE, "Modtage en indstilling"));
    assertThat(korsbaek.store.audit(korsbaek.tenant.key()))
        .filteredOn(e -> e.actor().equals(korsbaek.caseworker.id()))
        .hasSize(2)
        .allSatisfy(
            e -> {
              assertThat(e.objectKind()).isEqualTo("case");
              assertThat(e.objects()).containsExactly(view.file().id().value());
              assertThat(e.at()).isEqualTo(korsbaek.clock.instant());
            });
  }

  @Test
  void what_was_refused_left_nothing_but_its_row() {
    CaseView view = korsbaek.refer();

    Expect.stale(
        korsbaek.eligibility.decline(
            korsbaek.tenant,
            korsbaek.caseworker,
            view.file().id(),
            9,
            "Nej",
            Optional.empty(),
            RefusalTerms.ofNoDecision()));

    List<AuditEntry> all = korsbaek.store.audit(korsbaek.tenant.key());
    AuditEntry refused = all.get(all.size() - 1);
    assertThat(refused.action()).isEqualTo(AuditEntry.Action.REFUSED);
    assertThat(refused.useCase()).isEqualTo("AssessingEligibility.decline");
    assertThat(refused.purpose()).endsWith("(afvist: changed-meanwhile)");
    assertThat(korsbaek.show(view.file().id()).decisions()).isEmpty();
  }

  @Test
  @Proves({"LAW-21", "LAW-22"})
  void only_auditors_read_the_trail_and_reading_it_is_written_down() {
    CaseView view = korsbaek.refer();
    Expect.notAllowed(
        trail.list(korsbaek.tenant, korsbaek.caseworker, Optional.empty(), PageRequest.first()));

    assertThat(of(view.person().id())).hasSize(1);
    assertThat(of(view.person().id()))
        .extracting(AuditEntry::useCase)
        .containsExactly("ReadingAuditTrail.list", "ReferringYoungPerson.refer");
  }

  private List<AuditEntry> of(PersonId subject) {
    return trail
        .list(korsbaek.tenant, korsbaek.auditor, Optional.of(subject), PageRequest.first())
        .orThrow()
        .items();
  }
}
