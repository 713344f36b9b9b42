package dk.sporskifte.casework.incident;

import static org.assertj.core.api.Assertions.assertThat;

import dk.sporskifte.casework.api.FormingAcuteNetwork.NewMember;
import dk.sporskifte.casework.api.FormingAcuteNetwork.Outsider;
import dk.sporskifte.casework.api.SharingIncidentTasks.NewIncidentTask;
import dk.sporskifte.casework.api.view.CaseView;
import dk.sporskifte.casework.api.view.IncidentView;
import dk.sporskifte.casework.korsbaek.Expect;
import dk.sporskifte.casework.korsbaek.Korsbaek;
import dk.sporskifte.model.LegalBasis;
import dk.sporskifte.model.NetworkMember.Part;
import dk.sporskifte.model.OrganisationKind;
import dk.sporskifte.model.TaskId;
import dk.sporskifte.testkit.Proves;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Who takes part, around whom, and until when. */
class AcuteNetworkTest {
  private final AnIncident night = new AnIncident();
  private final Korsbaek korsbaek = night.korsbaek;

  @Test
  @Proves("X003-16")
  void the_network_is_told_the_given_name_and_number_of_its_young_people_and_sees_no_case() {
    CaseView file = korsbaek.refer();
    IncidentView opened = night.opened(korsbaek.police);

    IncidentView attached = attached(opened, file);

    assertThat(attached.young())
        .singleElement()
        .satisfies(
            young -> {
              assertThat(young.caseId()).contains(file.file().id());
              assertThat(young.name()).isEqualTo(file.person().name());
            });
    assertThat(night.show(korsbaek.police, opened).young())
        .singleElement()
        .satisfies(
            young -> {
              assertThat(young.number()).isEqualTo(file.file().number());
              assertThat(young.caseId()).isEmpty();
              assertThat(file.person().name()).startsWith(young.name()).isNotEqualTo(young.name());
            });
    Expect.notFound(korsbaek.cases.show(korsbaek.tenant, korsbaek.police, file.file().id()));
    Expect.refused(
        night.attach(korsbaek.caseworker, opened, file.file().number(), LegalBasis.RPL115_SSP),
        "young-attached");
  }

  @Test
  @Proves({"X003-16", "LAW-01"})
  void each_of_the_network_is_told_on_a_basis_that_fits() {
    CaseView file = korsbaek.refer();
    IncidentView opened = night.opened(korsbaek.police);

    Expect.refused(
        night.attach(
            korsbaek.caseworker, opened, file.file().number(), LegalBasis.WITHIN_MUNICIPALITY),
        "basis-not-for-recipient");

    IncidentView own = night.opened();
    night
        .attach(korsbaek.caseworker, own, file.file().number(), LegalBasis.WITHIN_MUNICIPALITY)
        .orThrow();
    Expect.refused(
        night.bringIn(korsbaek.caseworker, own, korsbaek.police, Part.NETWORK),
        "basis-not-for-recipient");
    night.bringIn(korsbaek.caseworker, own, korsbaek.school, Part.NETWORK).orThrow();
  }

  @Test
  @Proves("X003-16")
  void who_does_not_see_the_case_attaches_nobody_and_lets_nobody_know() {
    CaseView file = korsbaek.refer();
    IncidentView opened = night.opened(korsbaek.secretary);

    Expect.notFound(
        night.attach(korsbaek.secretary, opened, file.file().number(), LegalBasis.RPL115_SSP));
    attached(opened, file);
    Expect.refused(
        night.bringIn(korsbaek.secretary, opened, korsbaek.police, Part.NETWORK),
        "young-seen-by-others");
  }

  @Test
  @Proves("X003-17")
  void the_front_line_sees_its_own_young_people_and_tasks_and_nothing_else() {
    CaseView own = korsbaek.refer();
    CaseView other = korsbaek.refer();
    IncidentView opened = attached(attached(night.opened(), own), other);
    UUID link = opened.young().get(0).id();

    night.bringIn(korsbaek.caseworker, opened, korsbaek.school, Part.FRONT_LINE, link).orThrow();
    night
        .tasks
        .add(
            korsbaek.tenant,
            korsbaek.caseworker,
            new NewIncidentTask(
                new TaskId(korsbaek.ids.next()),
                opened.incident().id(),
                "Tal med klassen",
                AnIncident.post(korsbaek.school).id(),
                korsbaek.today()))
        .orThrow();

    IncidentView seen = night.show(korsbaek.school, opened);
    assertThat(seen.whole()).isFalse();
    assertThat(seen.young()).extracting(IncidentView.Young::id).containsExactly(link);
    assertThat(seen.tasks()).extracting(t -> t.task().text()).containsExactly("Tal med klassen");
    assertThat(seen.entries()).isEmpty();
    assertThat(seen.callList()).isEmpty();
    assertThat(seen.members()).hasSize(1);
    Expect.refused(night.update(korsbaek.school, opened, "Hej"), "front-line-only");
  }

  @Test
  @Proves("X003-17")
  void the_front_line_follows_young_people_of_the_incident_alone() {
    IncidentView opened = night.opened();
    Expect.refused(
        night.bringIn(
            korsbaek.caseworker, opened, korsbaek.school, Part.FRONT_LINE, korsbaek.ids.next()),
        "front-line-unclear");
    Expect.refused(
        night.bringIn(
            korsbaek.caseworker, opened, korsbaek.school, Part.NETWORK, korsbaek.ids.next()),
        "front-line-unclear");
  }

  @Test
  @Proves({"X003-05", "X003-06"})
  void access_ends_by_itself_on_its_day_and_can_be_given_again() {
    IncidentView opened = night.opened();
    night.bringIn(korsbaek.caseworker, opened, korsbaek.police, Part.NETWORK).orThrow();
    Expect.refused(
        night.bringIn(korsbaek.caseworker, opened, korsbaek.police, Part.NETWORK),
        "already-in-network");

    korsbaek.clock.advance(Duration.ofDays(7));
    Expect.notFound(night.incidents.show(korsbaek.tenant, korsbaek.police, opened.incident().id()));
    night.bringIn(korsbaek.caseworker, opened, korsbaek.police, Part.NETWORK).orThrow();
    assertThat(night.show(korsbaek.police, opened).whole()).isTrue();
  }

  @Test
  @Proves("X003-05")
  void access_is_ended_by_hand_but_never_the_owners() {
    IncidentView opened = night.opened(korsbaek.police);
    var police = opened.members().get(1).member();

    Expect.refused(
        night.networks.end(
            korsbaek.tenant, korsbaek.police, opened.incident().id(), police.id(), 1),
        "incident-led-by-others");
    night
        .networks
        .end(korsbaek.tenant, korsbaek.caseworker, opened.incident().id(), police.id(), 1)
        .orThrow();

    Expect.notFound(night.incidents.show(korsbaek.tenant, korsbaek.police, opened.incident().id()));
    Expect.refused(
        night.networks.end(
            korsbaek.tenant,
            korsbaek.caseworker,
            opened.incident().id(),
            opened.members().get(0).member().id(),
            1),
        "stays-in-network");
  }

  @Test
  @Proves({"X003-06", "X003-18"})
  void somebody_without_a_log_in_here_is_called_and_sees_nothing() {
    IncidentView opened = night.opened();
    IncidentView with =
        night
            .networks
            .bringIn(
                korsbaek.tenant,
                korsbaek.caseworker,
                new NewMember(
                    korsbaek.ids.next(),
                    opened.incident().id(),
                    Optional.empty(),
                    Optional.of(
                        new Outsider(
                            "Bo Boligvært",
                            "Boligforeningen",
                            OrganisationKind.PRIVATE,
                            Optional.of("70 10 00 11"))),
                    Part.NETWORK,
                    Set.of(),
                    korsbaek.today().plusDays(3)))
            .orThrow();

    assertThat(with.members())
        .extracting(m -> m.member().name())
        .containsExactly("SSP-medarbejder", "Bo Boligvært");
  }

  private IncidentView attached(IncidentView view, CaseView file) {
    return night
        .attach(korsbaek.caseworker, view, file.file().number(), LegalBasis.RPL115_SSP)
        .orThrow();
  }
}
