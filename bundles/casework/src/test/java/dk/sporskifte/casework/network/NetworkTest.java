package dk.sporskifte.casework.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dk.sporskifte.casework.api.BuildingNetwork.At;
import dk.sporskifte.casework.api.BuildingNetwork.NewFamilyLink;
import dk.sporskifte.casework.api.BuildingNetwork.NewPartner;
import dk.sporskifte.casework.api.Outcome;
import dk.sporskifte.casework.api.view.AgendaView;
import dk.sporskifte.casework.api.view.NetworkView;
import dk.sporskifte.casework.api.view.PartnershipView;
import dk.sporskifte.casework.korsbaek.AReferral;
import dk.sporskifte.casework.korsbaek.Expect;
import dk.sporskifte.casework.korsbaek.Korsbaek;
import dk.sporskifte.model.AgendaItemId;
import dk.sporskifte.model.CaseFile;
import dk.sporskifte.model.CaseId;
import dk.sporskifte.model.CasePartner;
import dk.sporskifte.model.CasePartner.Kind;
import dk.sporskifte.model.CasePartner.Sees;
import dk.sporskifte.model.CasePartnerId;
import dk.sporskifte.model.CaseUnit;
import dk.sporskifte.model.FamilyLink;
import dk.sporskifte.model.LegalBasis;
import dk.sporskifte.model.NetworkReason;
import dk.sporskifte.model.Post;
import dk.sporskifte.model.Role;
import dk.sporskifte.model.UserActor;
import dk.sporskifte.model.UserId;
import dk.sporskifte.testkit.Proves;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class NetworkTest {
  private final Korsbaek korsbaek = Korsbaek.withFewAround();
  private final NetworkOfCase network = new NetworkOfCase(korsbaek.audited);
  private final PartnersOwnSight partnerships = new PartnersOwnSight(korsbaek.audited);
  private final CaseId file =
      korsbaek.refer(AReferral.in(korsbaek).born(korsbaek.today().minusYears(19))).file().id();
  private final UserActor club = korsbaek.employ("bo", korsbaek.post("Træner", Role.PARTNER));

  @Test
  @Proves("HEL-06")
  void a_partner_sees_what_was_agreed_and_nothing_of_the_case_beside_it() {
    draw(Sees.SUMMARY).orThrow();

    PartnershipView seen = only(club);
    assertThat(seen.givenName()).isPresent();
    assertThat(seen.programmeName()).isPresent();
    assertThat(seen.steps()).isEmpty();
    Expect.notFound(korsbaek.cases.show(korsbaek.tenant, club, file));
    assertThat(partnerships.mine(korsbaek.tenant, korsbaek.school).orThrow()).isEmpty();
  }

  @Test
  @Proves("HEL-06")
  void a_partner_with_tasks_alone_is_not_told_who_it_is_about() {
    draw(Sees.OWN_TASKS).orThrow();

    assertThat(only(club).givenName()).isEmpty();
    assertThat(only(club).state()).isEmpty();
  }

  @Test
  @Proves("HEL-06")
  void what_was_agreed_is_over_on_its_day_or_when_somebody_ends_it() {
    CasePartner partner = draw(Sees.SUMMARY).orThrow().partners().get(0);

    network.end(korsbaek.tenant, korsbaek.caseworker, partner.id(), partner.version()).orThrow();
    korsbaek.clock.advance(Duration.ofMillis(1));
    assertThat(partnerships.mine(korsbaek.tenant, club).orThrow()).isEmpty();
    Expect.refused(
        network.end(korsbaek.tenant, korsbaek.caseworker, partner.id(), partner.version() + 1),
        "partner-ended");

    draw(Sees.SUMMARY).orThrow();
    korsbaek.clock.advance(Duration.ofDays(90));
    assertThat(partnerships.mine(korsbaek.tenant, club).orThrow()).isEmpty();
  }

  @Test
  @Proves("LAW-03")
  void a_self_governing_institution_is_drawn_in_by_a_documented_decision() {
    NewPartner undocumented =
        partner(Kind.SELF_GOVERNING, LegalBasis.RPL115_SSP, Optional.empty(), Sees.SUMMARY);

    assertThat(Expect.requirements(Expect.refused(drawIn(undocumented), "draw-in-undocumented")))
        .containsExactly("LAW-03");
    drawIn(
            partner(
                Kind.SELF_GOVERNING,
                LegalBasis.RPL115_SSP,
                Optional.of("Besluttet på mødet den 2. marts"),
                Sees.SUMMARY))
        .orThrow();
  }

  @Test
  @Proves({"LAW-01", "HEL-06"})
  void a_private_partner_takes_part_with_consent_alone() {
    Expect.refused(
        drawIn(partner(Kind.PRIVATE, LegalBasis.RPL115_SSP, Optional.empty(), Sees.SUMMARY)),
        "partner-needs-consent");
  }

  @Test
  void the_municipalitys_own_staff_are_no_partners() {
    Expect.refused(
        drawIn(partner(korsbaek.secretary.user(), "Sekretariatet")), "partner-is-colleague");
  }

  @Test
  @Proves("HEL-19")
  void meetings_and_professionals_are_counted_each_once() {
    draw(Sees.SUMMARY).orThrow();
    put(Optional.empty()).orThrow();

    NetworkView seen = show();
    assertThat(seen.meetings()).hasSize(1);
    assertThat(seen.professionals())
        .extracting(NetworkView.Professional::name)
        .contains("Bo Træner", "Navn signe")
        .doesNotHaveDuplicates();
  }

  @Test
  @Proves("HEL-19")
  void one_more_meeting_than_enough_asks_for_a_reason_and_keeps_it() {
    put(Optional.empty()).orThrow();

    assertThat(Expect.refused(put(Optional.of(" ")), "reason-needed").reason())
        .contains("1 åbne møder");
    put(Optional.of("Netværksmøde om bolig")).orThrow();

    assertThat(show().reasons())
        .singleElement()
        .extracting(NetworkReason::what, NetworkReason::reason)
        .containsExactly(NetworkReason.What.MEETING, "Netværksmøde om bolig");
  }

  @Test
  @Proves("HEL-19")
  void one_more_professional_than_enough_asks_for_a_reason() {
    for (int number = 0; show().professionals().size() < 3; number++) {
      drawIn(partner(Optional.empty(), "Kontakt " + number)).orThrow();
    }

    Expect.refused(draw(Sees.SUMMARY), "reason-needed");
  }

  @Test
  @Proves("HEL-05")
  void a_case_is_placed_with_two_units_whose_posts_both_see_it() {
    Post family = korsbaek.post("Familierådgiver", Role.PARTNER);
    UserActor adviser = korsbaek.employ("fie", family);

    network
        .place(
            korsbaek.tenant,
            korsbaek.caseworker,
            file,
            new At("job", korsbaek.caseworker.posts().get(0).id()),
            Optional.of(new At("familie", family.id())),
            "Begge centre har indsatser")
        .orThrow();

    assertThat(show().units())
        .extracting(placed -> placed.placed().part(), NetworkView.Placed::unitName)
        .containsExactly(
            tuple(CaseUnit.Part.OWNER, "Jobcentret"),
            tuple(CaseUnit.Part.CO_OWNER, "Familiecentret"));
    assertThat(korsbaek.cases.show(korsbaek.tenant, adviser, file).orThrow().file().id())
        .isEqualTo(file);
  }

  @Test
  @Proves("HEL-05")
  void a_change_of_units_keeps_what_was_before() {
    At job = new At("job", korsbaek.caseworker.posts().get(0).id());
    At family = new At("familie", korsbaek.leader.posts().get(0).id());
    place(job, Optional.empty()).orThrow();

    assertThat(place(family, Optional.empty()).orThrow().units())
        .extracting(placed -> placed.placed().unit(), placed -> placed.placed().endedAt().isEmpty())
        .containsExactly(tuple("job", false), tuple("familie", true));
    Expect.refused(place(new At("findes-ikke", job.post()), Optional.empty()), "unknown-unit");
    Expect.refused(place(job, Optional.of(job)), "same-unit");
    Expect.refused(
        place(new At("job", korsbaek.auditor.posts().get(0).id()), Optional.empty()),
        "post-not-responsible");
  }

  @Test
  @Proves("KOG-16")
  void cases_of_one_family_are_linked_and_each_shows_the_other() {
    CaseFile brother = another();

    NetworkView linked = link(korsbaek.caseworker, brother).orThrow();

    assertThat(linked.family())
        .singleElement()
        .satisfies(
            r -> {
              assertThat(r.caseId()).isEqualTo(brother.id());
              assertThat(r.number()).isEqualTo(brother.number());
            });
    assertThat(network.show(korsbaek.tenant, korsbaek.caseworker, brother.id()).orThrow().family())
        .singleElement()
        .satisfies(r -> assertThat(r.caseId()).isEqualTo(file));
    Expect.refused(link(korsbaek.caseworker, brother), "family-linked");

    FamilyLink link = linked.family().get(0).link();
    network
        .endFamilyLink(
            korsbaek.tenant, korsbaek.caseworker, brother.id(), link.id(), link.version())
        .orThrow();
    assertThat(network.show(korsbaek.tenant, korsbaek.caseworker, file).orThrow().family())
        .isEmpty();
    Expect.notFound(
        network.endFamilyLink(
            korsbaek.tenant, korsbaek.caseworker, file, link.id(), link.version() + 1));
  }

  @Test
  @Proves("KOG-16")
  void a_case_is_linked_with_one_that_is_there_and_of_somebody_else() {
    String own =
        korsbaek.cases.show(korsbaek.tenant, korsbaek.caseworker, file).orThrow().file().number();

    Expect.refused(
        network.linkFamily(
            korsbaek.tenant,
            korsbaek.caseworker,
            new NewFamilyLink(korsbaek.ids.next(), file, own, "Søskende")),
        "same-person");
    Expect.notFound(
        network.linkFamily(
            korsbaek.tenant,
            korsbaek.caseworker,
            new NewFamilyLink(korsbaek.ids.next(), file, "1999-9999", "Søskende")));
    Expect.refused(
        network.linkFamily(
            korsbaek.tenant,
            korsbaek.caseworker,
            new NewFamilyLink(korsbaek.ids.next(), file, another().number(), " ")),
        "text-missing");
  }

  private CaseFile another() {
    return korsbaek.refer(AReferral.in(korsbaek).born(korsbaek.today().minusYears(16))).file();
  }

  private Outcome<NetworkView> link(UserActor actor, CaseFile other) {
    return network.linkFamily(
        korsbaek.tenant,
        actor,
        new NewFamilyLink(korsbaek.ids.next(), file, other.number(), "Søskende"));
  }

  private Outcome<NetworkView> place(At owner, Optional<At> coOwner) {
    return network.place(
        korsbaek.tenant, korsbaek.caseworker, file, owner, coOwner, "Uddannelse fylder mest");
  }

  private NetworkView show() {
    return network.show(korsbaek.tenant, korsbaek.caseworker, file).orThrow();
  }

  private Outcome<AgendaView> put(Optional<String> reason) {
    return korsbaek.meetings.putOnAgenda(
        korsbaek.tenant,
        korsbaek.caseworker,
        korsbaek.meeting("2026-03-09T10:00").id(),
        new AgendaItemId(korsbaek.ids.next()),
        file,
        reason);
  }

  private PartnershipView only(UserActor actor) {
    List<PartnershipView> all = partnerships.mine(korsbaek.tenant, actor).orThrow();
    assertThat(all).hasSize(1);
    return all.get(0);
  }

  private Outcome<NetworkView> draw(Sees sees) {
    return drawIn(partner(Kind.PRIVATE, LegalBasis.CONSENT, Optional.empty(), sees));
  }

  private Outcome<NetworkView> drawIn(NewPartner partner) {
    return network.drawIn(korsbaek.tenant, korsbaek.caseworker, partner);
  }

  private NewPartner partner(UserId user, String contact) {
    return partner(Optional.of(user), contact);
  }

  private NewPartner partner(Optional<UserId> user, String contact) {
    return partner(user, contact, Kind.PRIVATE, LegalBasis.CONSENT, Optional.empty(), Sees.SUMMARY);
  }

  private NewPartner partner(Kind kind, LegalBasis basis, Optional<String> drawIn, Sees sees) {
    return partner(Optional.of(club.user()), "Bo Træner", kind, basis, drawIn, sees);
  }

  private NewPartner partner(
      Optional<UserId> user,
      String contact,
      Kind kind,
      LegalBasis basis,
      Optional<String> drawIn,
      Sees sees) {
    return new NewPartner(
        new CasePartnerId(korsbaek.ids.next()),
        file,
        "Bokseklubben",
        kind,
        contact,
        user,
        basis,
        "Træner den unge to gange om ugen",
        drawIn,
        sees,
        korsbaek.today(),
        korsbaek.today().plusDays(90),
        Optional.empty());
  }
}
