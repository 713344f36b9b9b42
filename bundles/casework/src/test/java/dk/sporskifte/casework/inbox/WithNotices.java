package dk.sporskifte.casework.inbox;

import dk.sporskifte.casework.api.FollowingRelease.Known;
import dk.sporskifte.casework.api.Outcome;
import dk.sporskifte.casework.api.SharingInformation.NewConsent;
import dk.sporskifte.casework.api.view.CaseView;
import dk.sporskifte.casework.api.view.CourseView;
import dk.sporskifte.casework.api.view.InboxLineView;
import dk.sporskifte.casework.api.view.NoticeView;
import dk.sporskifte.casework.api.view.ReleaseView;
import dk.sporskifte.casework.api.view.ReleaseView.Due;
import dk.sporskifte.casework.api.view.ReleaseView.Step;
import dk.sporskifte.casework.korsbaek.AReferral;
import dk.sporskifte.casework.korsbaek.Expect;
import dk.sporskifte.casework.korsbaek.Korsbaek;
import dk.sporskifte.casework.sharing.ReceiptsKept;
import dk.sporskifte.model.Agreement;
import dk.sporskifte.model.CaseId;
import dk.sporskifte.model.CaseNotice;
import dk.sporskifte.model.DisclosureConsent;
import dk.sporskifte.model.InboxLineId;
import dk.sporskifte.model.Person;
import dk.sporskifte.model.PersonId;
import dk.sporskifte.model.Task;
import dk.sporskifte.testkit.SyntheticPeople;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** A case of somebody of whom partners tell. */
abstract class WithNotices {
  static final String IMPRISONED = "2026-02-16";
  static final LocalDate PLAN_DUE = LocalDate.of(2026, 3, 16);

  final Korsbaek korsbaek = Korsbaek.plusBesideOrdinary();
  final LinesTriagedByPeople inbox = new LinesTriagedByPeople(korsbaek.audited);
  final ReceiptsKept sharing = new ReceiptsKept(korsbaek.audited);
  final Person emil = SyntheticPeople.person(3, LocalDate.of(2006, 2, 28));
  final CaseId id = korsbaek.refer(AReferral.in(korsbaek).of(emil)).file().id();

  InboxLineId onConsent() {
    return ANotice.jobcentre(korsbaek, "NO_SHOW", "2026-02-26")
        .with("consentRef", "S-2026-001")
        .about(APoliceList.withCpr(emil));
  }

  DisclosureConsent consented(LocalDate until) {
    return consented(until, "jobcentre-status");
  }

  DisclosureConsent consented(LocalDate until, String feed) {
    return sharing
        .consented(
            korsbaek.tenant,
            korsbaek.caseworker,
            new NewConsent(
                korsbaek.ids.next(),
                id.value(),
                Agreement.GivenBy.YOUNG_PERSON,
                "Jobcentret",
                "At I følges om job og uddannelse",
                korsbaek.today(),
                until,
                Optional.of("S-2026-001"),
                Optional.of(feed)))
        .orThrow()
        .consents()
        .get(0);
  }

  InboxLineId named(Person person) {
    return ANotice.prison(korsbaek, "IMPRISONED", IMPRISONED).about(APoliceList.withoutCpr(person));
  }

  PersonId newPerson() {
    return new PersonId(korsbaek.ids.next());
  }

  InboxLineId imprisoned() {
    return prison(
        "IMPRISONED",
        IMPRISONED,
        "twoThirdsDate",
        "2028-02-16",
        "expectedReleaseDate",
        "2028-08-16");
  }

  InboxLineId prison(String event, String on, String... fields) {
    ANotice notice = ANotice.prison(korsbaek, event, on);
    for (int i = 0; i < fields.length; i += 2) {
      notice.with(fields[i], fields[i + 1]);
    }
    return notice.about(APoliceList.withCpr(emil));
  }

  Outcome<InboxLineView> taking(InboxLineId line, Optional<CaseId> into) {
    return korsbaek.notices.take(
        korsbaek.tenant, korsbaek.triage, line, 1, korsbaek.ids.next(), into, "");
  }

  InboxLineView take(InboxLineId line) {
    return taking(line, Optional.empty()).orThrow();
  }

  Outcome<CourseView> takeOut(CaseNotice notice, int version, String because) {
    return korsbaek.notices.takeOut(
        korsbaek.tenant, korsbaek.caseworker, id, notice.id(), version, because);
  }

  void keep(Optional<LocalDate> releaseOn) {
    korsbaek
        .releases
        .keep(
            korsbaek.tenant,
            korsbaek.caseworker,
            id,
            UUID.randomUUID(),
            new Known(
                Optional.of(LocalDate.of(2026, 1, 12)),
                Optional.of(LocalDate.of(2026, 2, 16)),
                Optional.empty(),
                Optional.of(LocalDate.of(2028, 2, 16)),
                releaseOn,
                Optional.empty(),
                List.of()))
        .orThrow();
  }

  void complete(Task.Kind kind) {
    Task task = Expect.open(shown(), kind);
    korsbaek
        .tasks
        .complete(korsbaek.tenant, korsbaek.caseworker, task.id(), task.version())
        .orThrow();
  }

  CaseNotice notice(String event) {
    return course().notices().stream()
        .map(NoticeView::notice)
        .filter(n -> n.event().equals(event))
        .findFirst()
        .orElseThrow();
  }

  Due due(Step step) {
    return release().due().stream().filter(d -> d.step() == step).findFirst().orElseThrow();
  }

  ReleaseView release() {
    return course().release().orElseThrow();
  }

  CourseView course() {
    return korsbaek.course.show(korsbaek.tenant, korsbaek.caseworker, id).orThrow();
  }

  CaseView shown() {
    return korsbaek.show(id);
  }

  InboxLineView show(InboxLineId line) {
    return inbox.show(korsbaek.tenant, korsbaek.triage, line).orThrow();
  }

  static LocalDate day(String iso) {
    return LocalDate.parse(iso);
  }
}
