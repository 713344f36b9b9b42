package dk.sporskifte.casework.general;

import static org.assertj.core.api.Assertions.assertThat;

import dk.sporskifte.casework.api.Outcome;
import dk.sporskifte.casework.api.PageRequest;
import dk.sporskifte.casework.korsbaek.Expect;
import dk.sporskifte.casework.korsbaek.Korsbaek;
import dk.sporskifte.casework.korsbaek.WayOfKorsbaek;
import dk.sporskifte.model.GeneralIntervention;
import dk.sporskifte.model.GeneralIntervention.AgeGroup;
import dk.sporskifte.model.GeneralInterventionId;
import dk.sporskifte.model.UserActor;
import dk.sporskifte.testkit.Proves;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class GeneralInterventionTest {
  private final Korsbaek korsbaek = Korsbaek.plusBesideOrdinary();

  @Test
  @Proves("KOG-03")
  void a_theme_day_is_planned_and_counted_afterwards() {
    GeneralIntervention planned = record(intervention(Optional.empty(), 1)).orThrow();

    GeneralIntervention counted =
        korsbaek
            .general
            .change(
                korsbaek.tenant,
                korsbaek.caseworker,
                changed(planned, planned.forum(), Optional.of(62)))
            .orThrow();

    assertThat(counted.participants()).contains(62);
    assertThat(counted.version()).isEqualTo(planned.version() + 1);
    assertThat(counted.recordedBy()).isEqualTo(korsbaek.school.user());
    assertThat(
            korsbaek
                .general
                .list(korsbaek.tenant, korsbaek.triage, PageRequest.first())
                .orThrow()
                .items())
        .containsExactly(counted);
    Expect.stale(
        korsbaek.general.change(
            korsbaek.tenant,
            korsbaek.caseworker,
            changed(planned, planned.forum(), Optional.of(63))));
  }

  @Test
  void a_forum_of_the_municipality_answers_for_it() {
    GeneralIntervention planned = record(intervention(Optional.empty(), 1)).orThrow();

    Expect.refused(
        korsbaek.general.change(
            korsbaek.tenant, korsbaek.leader, changed(planned, "ukendt", Optional.empty())),
        "unknown-forum");
  }

  @Test
  void what_is_cancelled_says_why_and_stays_as_it_is() {
    GeneralIntervention planned = record(intervention(Optional.of(30), 1)).orThrow();
    Expect.refused(cancel(planned, " "), "text-missing");

    GeneralIntervention cancelled = cancel(planned, "Noteret to gange").orThrow();

    assertThat(cancelled.cancelledBecause()).contains("Noteret to gange");
    Expect.refused(cancel(cancelled, "Igen"), "intervention-cancelled");
    Expect.refused(
        korsbaek.general.change(
            korsbaek.tenant,
            korsbaek.leader,
            changed(cancelled, cancelled.forum(), Optional.empty())),
        "intervention-cancelled");
  }

  @Test
  void who_works_with_young_people_writes_it_down_and_nobody_else() {
    for (UserActor other :
        List.of(korsbaek.triage, korsbaek.administrator, korsbaek.auditor, korsbaek.outsider)) {
      Expect.notAllowed(
          korsbaek.general.record(korsbaek.tenant, other, intervention(Optional.empty(), 1)));
    }
    Expect.notFound(
        korsbaek.general.show(
            korsbaek.tenant, korsbaek.school, new GeneralInterventionId(korsbaek.ids.next())));
  }

  private Outcome<GeneralIntervention> record(GeneralIntervention intervention) {
    return korsbaek.general.record(korsbaek.tenant, korsbaek.school, intervention);
  }

  private Outcome<GeneralIntervention> cancel(GeneralIntervention which, String reason) {
    return korsbaek.general.cancel(
        korsbaek.tenant, korsbaek.leader, which.id(), which.version(), reason);
  }

  private GeneralIntervention intervention(Optional<Integer> participants, int version) {
    return new GeneralIntervention(
        new GeneralInterventionId(korsbaek.ids.next()),
        "Temadag om sociale medier",
        "Sociale medier",
        AgeGroup.UNDER_18,
        Optional.of("Havneskolen"),
        korsbaek.today(),
        participants,
        WayOfKorsbaek.ORDINARY_MEETING,
        Optional.empty(),
        korsbaek.school.user(),
        version);
  }

  private static GeneralIntervention changed(
      GeneralIntervention before, String forum, Optional<Integer> participants) {
    return new GeneralIntervention(
        before.id(),
        before.title(),
        before.theme(),
        before.ages(),
        before.place(),
        before.heldOn(),
        participants,
        forum,
        Optional.empty(),
        before.recordedBy(),
        before.version());
  }
}
