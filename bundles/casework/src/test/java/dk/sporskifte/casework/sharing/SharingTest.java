package dk.sporskifte.casework.sharing;

import static org.assertj.core.api.Assertions.assertThat;

import dk.sporskifte.casework.api.AuditEntry;
import dk.sporskifte.casework.api.Outcome;
import dk.sporskifte.casework.api.PageRequest;
import dk.sporskifte.casework.api.SharingInformation.NewConsent;
import dk.sporskifte.casework.api.SharingInformation.NewSharing;
import dk.sporskifte.casework.api.TaskFilter;
import dk.sporskifte.casework.api.view.SharedWithMeView;
import dk.sporskifte.casework.api.view.SharingView;
import dk.sporskifte.casework.korsbaek.AReferral;
import dk.sporskifte.casework.korsbaek.Expect;
import dk.sporskifte.casework.korsbaek.Korsbaek;
import dk.sporskifte.model.Agreement.GivenBy;
import dk.sporskifte.model.CaseId;
import dk.sporskifte.model.DisclosureConsent;
import dk.sporskifte.model.LegalBasis;
import dk.sporskifte.model.Post;
import dk.sporskifte.model.PostId;
import dk.sporskifte.model.Role;
import dk.sporskifte.model.Sharing;
import dk.sporskifte.model.Sharing.To;
import dk.sporskifte.model.Task;
import dk.sporskifte.model.UserActor;
import dk.sporskifte.testkit.Proves;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class SharingTest {
  private static final String WORDS = "Frida begynder i klubben på mandag og kender ingen";

  private final Korsbaek korsbaek = Korsbaek.plusBesideOrdinary();
  private final ReceiptsKept sharing = new ReceiptsKept(korsbaek.audited);
  private final Post clubPost = korsbaek.post("Klubleder", Role.EMPLOYEE);
  private final UserActor club = korsbaek.employ("kaja", clubPost);
  private final CaseId minor =
      korsbaek.refer(AReferral.in(korsbaek).born(korsbaek.today().minusYears(15))).file().id();
  private final CaseId adult =
      korsbaek.refer(AReferral.in(korsbaek).born(korsbaek.today().minusYears(19))).file().id();

  @Test
  @Proves({"HAL-10", "C-HAL-01"})
  void a_receipt_says_who_told_what_to_whom_and_why_and_on_what() {
    SharingView view = share(minor, To.AUTHORITY, "PPR", LegalBasis.BL_EARLY_PREVENTION).orThrow();

    Sharing receipt = view.shared().get(0).sharing();
    assertThat(receipt.recipient()).isEqualTo("PPR");
    assertThat(receipt.shared()).isEqualTo(WORDS);
    assertThat(receipt.purpose()).isEqualTo("At klubben kan tage godt imod");
    assertThat(receipt.necessity()).isEqualTo("Den, der tager imod, skal vide det");
    assertThat(receipt.basis()).isEqualTo(LegalBasis.BL_EARLY_PREVENTION);
    assertThat(receipt.sharedBy()).isEqualTo(korsbaek.caseworker.user());
    assertThat(receipt.sharedAt()).isEqualTo(korsbaek.clock.instant());
    assertThat(view.shared().get(0).sharedBy()).isEqualTo("Navn signe");
    assertThat(show(korsbaek.leader, minor).orThrow().shared()).isEqualTo(view.shared());
    Expect.notFound(show(club, minor));
  }

  @Test
  @Proves({"HAL-10", "LAW-21"})
  void each_sharing_stands_in_the_audit_trail_as_an_export() {
    share(minor, To.AUTHORITY, "PPR", LegalBasis.BL_EARLY_PREVENTION).orThrow();

    assertThat(korsbaek.store.audit(korsbaek.tenant.key()))
        .filteredOn(entry -> entry.useCase().equals("SharingInformation.share"))
        .singleElement()
        .satisfies(
            entry -> {
              assertThat(entry.action()).isEqualTo(AuditEntry.Action.EXPORT);
              assertThat(entry.objects()).contains(minor.value());
              assertThat(entry.subjects()).hasSize(1);
            });
  }

  @Test
  @Proves({"HAL-10", "LAW-01"})
  void nothing_is_told_without_a_necessity_and_a_basis_that_covers_the_recipient() {
    NewSharing asked = sharing(minor, To.AUTHORITY, Optional.of("PPR"), Optional.empty());
    Expect.refused(tell(with(asked, " ", LegalBasis.BL_EARLY_PREVENTION)), "necessity-missing");
    Expect.refused(tell(with(asked, "Nødvendigt", LegalBasis.CONSENT)), "custody-holder-consents");
    Expect.refused(
        share(adult, To.AUTHORITY, "PPR", LegalBasis.BL_EARLY_PREVENTION), "basis-not-at-this-age");
    Expect.refused(
        share(minor, To.PRIVATE, "Bokseklubben", LegalBasis.RPL115_SSP), "partner-needs-consent");
    assertThat(show(korsbaek.caseworker, minor).orThrow().shared()).isEmpty();
  }

  @Test
  @Proves("C-HAL-02")
  void the_police_are_told_what_a_basis_of_theirs_covers_and_nothing_else() {
    Expect.refused(
        share(minor, To.POLICE, "Lokalpolitiet", LegalBasis.WITHIN_MUNICIPALITY),
        "basis-not-for-recipient");
    Expect.refused(
        share(minor, To.POLICE, "Lokalpolitiet", LegalBasis.BL_EARLY_PREVENTION),
        "basis-not-for-recipient");
    Expect.refused(
        share(minor, To.AUTHORITY, "Politiet, SSP", LegalBasis.WITHIN_MUNICIPALITY),
        "basis-not-for-recipient");
    Post seat = postOf(korsbaek.police);
    Expect.refused(
        tell(colleague(minor, seat.id(), LegalBasis.WITHIN_MUNICIPALITY)),
        "basis-not-for-recipient");

    share(minor, To.POLICE, "Lokalpolitiet", LegalBasis.RPL115_SSP).orThrow();
    tell(colleague(minor, seat.id(), LegalBasis.RPL115_SSP)).orThrow();
    assertThat(
            show(korsbaek.caseworker, minor).orThrow().carrying().stream()
                .filter(c -> c.to() == To.POLICE)
                .flatMap(c -> c.bases().stream()))
        .contains(LegalBasis.RPL115_SSP)
        .doesNotContain(LegalBasis.WITHIN_MUNICIPALITY);
  }

  @Test
  @Proves({"HAL-10", "LAW-09"})
  void a_consent_is_there_names_the_recipient_and_lasts_or_carries_nothing() {
    Expect.refused(share(adult, To.PRIVATE, "Bokseklubben", LegalBasis.CONSENT), "no-live-consent");
    consent(adult, GivenBy.YOUNG_PERSON, "Bokseklubben");
    Expect.refused(share(adult, To.PRIVATE, "Rideklubben", LegalBasis.CONSENT), "no-live-consent");

    SharingView told = share(adult, To.PRIVATE, " bokseklubben", LegalBasis.CONSENT).orThrow();

    DisclosureConsent given = told.consents().get(0);
    assertThat(told.shared().get(0).sharing().consent()).contains(given.id());
    sharing
        .withdrawn(korsbaek.tenant, korsbaek.caseworker, adult.value(), given.id(), given.version())
        .orThrow();
    Expect.refused(share(adult, To.PRIVATE, "Bokseklubben", LegalBasis.CONSENT), "no-live-consent");
    assertThat(show(korsbaek.caseworker, adult).orThrow().shared()).hasSize(1);
  }

  @Test
  @Proves("LAW-09")
  void a_custody_holder_consents_for_a_child_and_until_its_last_day() {
    consent(minor, GivenBy.YOUNG_PERSON, "Bokseklubben");
    Expect.refused(
        share(minor, To.PRIVATE, "Bokseklubben", LegalBasis.CUSTODY_HOLDER_CONSENT),
        "no-live-consent");
    consent(minor, GivenBy.CUSTODY_HOLDER, "Bokseklubben");
    share(minor, To.PRIVATE, "Bokseklubben", LegalBasis.CUSTODY_HOLDER_CONSENT).orThrow();

    korsbaek.clock.advance(Duration.ofDays(30));
    Expect.refused(
        share(minor, To.PRIVATE, "Bokseklubben", LegalBasis.CUSTODY_HOLDER_CONSENT),
        "no-live-consent");
  }

  @Test
  @Proves({"HAL-10", "LAW-08"})
  void a_colleague_is_told_the_words_and_given_a_task_and_no_sight_of_the_case() {
    tell(colleague(minor, clubPost.id(), LegalBasis.WITHIN_MUNICIPALITY)).orThrow();

    List<SharedWithMeView> mine = sharing.mine(korsbaek.tenant, club).orThrow();
    assertThat(mine).singleElement().extracting(SharedWithMeView::shared).isEqualTo(WORDS);
    assertThat(mine.get(0).from()).isEqualTo("Navn signe");
    Expect.notFound(show(club, minor));
    assertThat(
            korsbaek
                .tasks
                .open(korsbaek.tenant, club, TaskFilter.ofMine(), PageRequest.first())
                .orThrow()
                .items())
        .singleElement()
        .satisfies(
            view -> {
              assertThat(view.task().kind()).isEqualTo(Task.Kind.READ_SHARED);
              assertThat(view.task().caseId()).isEmpty();
              assertThat(view.task().text()).doesNotContain("Frida");
            });
    assertThat(sharing.mine(korsbaek.tenant, korsbaek.school).orThrow()).isEmpty();
  }

  private Post postOf(UserActor user) {
    return user.posts().iterator().next();
  }

  @Test
  @Proves("LAW-09")
  void a_reference_is_one_partners_and_says_whose() {
    Expect.refused(referred(Optional.of("S-1"), Optional.empty()), "consent-of-which-partner");
    Expect.refused(
        referred(Optional.empty(), Optional.of("prison-notice")), "consent-of-which-partner");
    referred(Optional.of("S-1"), Optional.of("prison-notice")).orThrow();
    referred(Optional.empty(), Optional.empty()).orThrow();
  }

  private Outcome<SharingView> referred(Optional<String> reference, Optional<String> feed) {
    return sharing.consented(
        korsbaek.tenant,
        korsbaek.caseworker,
        new NewConsent(
            korsbaek.ids.next(),
            minor.value(),
            GivenBy.CUSTODY_HOLDER,
            "Kriminalforsorgen",
            "At de må fortælle",
            korsbaek.today(),
            korsbaek.today().plusDays(30),
            reference,
            feed));
  }

  private void consent(CaseId matter, GivenBy by, String to) {
    sharing
        .consented(
            korsbaek.tenant,
            korsbaek.caseworker,
            new NewConsent(
                korsbaek.ids.next(),
                matter.value(),
                by,
                to,
                "At træneren må vide, at Frida begynder",
                korsbaek.today(),
                korsbaek.today().plusDays(30)))
        .orThrow();
  }

  private Outcome<SharingView> show(UserActor actor, CaseId matter) {
    return sharing.show(korsbaek.tenant, actor, matter.value());
  }

  private Outcome<SharingView> share(CaseId matter, To to, String recipient, LegalBasis basis) {
    return tell(
        with(
            sharing(matter, to, Optional.of(recipient), Optional.empty()),
            "Den, der tager imod, skal vide det",
            basis));
  }

  private NewSharing colleague(CaseId matter, PostId post, LegalBasis basis) {
    return with(
        sharing(matter, To.COLLEAGUE, Optional.empty(), Optional.of(post)),
        "Den, der tager imod, skal vide det",
        basis);
  }

  private Outcome<SharingView> tell(NewSharing asked) {
    return sharing.share(korsbaek.tenant, korsbaek.caseworker, asked);
  }

  private NewSharing sharing(
      CaseId matter, To to, Optional<String> recipient, Optional<PostId> post) {
    return new NewSharing(
        korsbaek.ids.next(),
        matter.value(),
        to,
        post,
        recipient,
        "At klubben kan tage godt imod",
        WORDS,
        "",
        LegalBasis.RPL115_SSP);
  }

  private NewSharing with(NewSharing asked, String necessity, LegalBasis basis) {
    UUID id = korsbaek.ids.next();
    return new NewSharing(
        id,
        asked.matter(),
        asked.to(),
        asked.post(),
        asked.recipient(),
        asked.purpose(),
        asked.shared(),
        necessity,
        basis);
  }
}
