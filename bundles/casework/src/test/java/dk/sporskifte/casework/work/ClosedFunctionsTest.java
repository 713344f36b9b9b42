package dk.sporskifte.casework.work;

import static org.assertj.core.api.Assertions.assertThat;

import dk.sporskifte.casework.api.AuditEntry;
import dk.sporskifte.casework.api.Outcome;
import dk.sporskifte.casework.api.PageRequest;
import dk.sporskifte.casework.api.RaisingConcern.NewConcern;
import dk.sporskifte.casework.api.RefusalTerms;
import dk.sporskifte.casework.api.YoungPerson;
import dk.sporskifte.casework.api.view.CaseView;
import dk.sporskifte.casework.concern.ConcernsNotYetCases;
import dk.sporskifte.casework.inbox.LinesTriagedByPeople;
import dk.sporskifte.casework.korsbaek.AReferral;
import dk.sporskifte.casework.korsbaek.Expect;
import dk.sporskifte.casework.korsbaek.Korsbaek;
import dk.sporskifte.casework.notification.NotificationsUnder18;
import dk.sporskifte.model.CaseId;
import dk.sporskifte.model.ConcernId;
import dk.sporskifte.model.InboxLineId;
import dk.sporskifte.model.IntakeChannel;
import dk.sporskifte.model.Meeting;
import dk.sporskifte.model.MeetingId;
import dk.sporskifte.model.Task;
import dk.sporskifte.model.UserActor;
import dk.sporskifte.testkit.Proves;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What somebody learns of a thing who calls what the posts held do not carry. */
class ClosedFunctionsTest {
  private final Korsbaek korsbaek = Korsbaek.plusBesideOrdinary();
  private final ConcernsNotYetCases concerns = new ConcernsNotYetCases(korsbaek.audited);
  private final LinesTriagedByPeople inbox = new LinesTriagedByPeople(korsbaek.audited);
  private final NotificationsUnder18 notifications = new NotificationsUnder18(korsbaek.audited);
  private final CaseView view =
      korsbaek
          .referrals
          .refer(korsbaek.tenant, korsbaek.secretary, AReferral.in(korsbaek).referral())
          .orThrow();
  private final CaseId file = view.file().id();
  private final Meeting meeting = korsbaek.meeting("2026-03-09T10:00");

  @Test
  @Proves("LAW-08")
  void what_is_not_seen_is_not_there_whatever_is_asked_of_it() {
    for (UserActor actor : List.of(korsbaek.outsider, korsbaek.auditor, korsbaek.administrator)) {
      calls(actor).forEach(Expect::notFound);
    }
  }

  @Test
  @Proves("LAW-08")
  void what_there_is_and_what_there_is_not_are_refused_alike() {
    CaseId none = new CaseId(korsbaek.ids.next());

    assertThat(Expect.refusal(show(korsbaek.auditor, file)))
        .isEqualTo(Expect.refusal(show(korsbaek.auditor, none)))
        .isEqualTo(Expect.refusal(show(korsbaek.school, none)));
  }

  @Test
  void who_sees_it_learns_that_the_function_is_closed() {
    Expect.notAllowed(
        korsbaek.eligibility.decline(
            korsbaek.tenant,
            korsbaek.secretary,
            file,
            1,
            "Nej",
            Optional.empty(),
            RefusalTerms.ofNoDecision()));
    Expect.notAllowed(
        korsbaek.cases.revealCpr(
            korsbaek.tenant, korsbaek.secretary, view.person().id(), "Nysgerrig"));
    Expect.notAllowed(korsbaek.meetings.fillAgenda(korsbaek.tenant, korsbaek.school, meeting.id()));
  }

  @Test
  void a_function_that_names_nothing_there_is_closed_and_says_so() {
    Expect.notAllowed(
        korsbaek.cases.list(
            korsbaek.tenant, korsbaek.auditor, Optional.empty(), PageRequest.first()));
    Expect.notAllowed(
        korsbaek.referrals.refer(
            korsbaek.tenant, korsbaek.auditor, AReferral.in(korsbaek).referral()));
    Expect.notAllowed(concerns.raise(korsbaek.tenant, korsbaek.outsider, concern()));
    Expect.notAllowed(
        korsbaek.administration.deactivate(
            korsbaek.tenant, korsbaek.school, korsbaek.police.user()));
  }

  @Test
  @Proves("LAW-21")
  void that_it_was_asked_for_is_written_down() {
    show(korsbaek.auditor, file);

    List<AuditEntry> all = korsbaek.store.audit(korsbaek.tenant.key());
    AuditEntry last = all.get(all.size() - 1);
    assertThat(last.action()).isEqualTo(AuditEntry.Action.REFUSED);
    assertThat(last.purpose()).endsWith("(afvist: not-found)");
    assertThat(last.objects()).containsExactly(file.value());
    assertThat(last.subjects()).isEmpty();
  }

  private Stream<Outcome<?>> calls(UserActor actor) {
    Task task = Expect.open(korsbaek.show(file), Task.Kind.INFORM_PERSON);
    ConcernId concern = raised();
    InboxLineId line = new InboxLineId(korsbaek.ids.next());
    return Stream.of(
        show(actor, file),
        korsbaek.eligibility.decline(
            korsbaek.tenant, actor, file, 1, "Nej", Optional.empty(), RefusalTerms.ofNoDecision()),
        korsbaek.plans.show(korsbaek.tenant, actor, file),
        korsbaek.cases.revealCpr(korsbaek.tenant, actor, view.person().id(), "Nysgerrig"),
        korsbaek.tasks.complete(korsbaek.tenant, actor, task.id(), task.version()),
        notifications.notify(
            korsbaek.tenant, actor, file, korsbaek.ids.next(), "Tekst", false, "Familieafsnittet"),
        concerns.show(korsbaek.tenant, actor, concern),
        concerns.close(korsbaek.tenant, actor, concern, 1, "Intet"),
        inbox.show(korsbaek.tenant, actor, line),
        korsbaek.meetings.agenda(korsbaek.tenant, actor, meeting.id()),
        korsbaek.meetings.agenda(korsbaek.tenant, actor, new MeetingId(korsbaek.ids.next())),
        korsbaek.meetings.cancel(korsbaek.tenant, actor, meeting.id(), meeting.version(), "Nej"));
  }

  private Outcome<CaseView> show(UserActor actor, CaseId id) {
    return korsbaek.cases.show(korsbaek.tenant, actor, id);
  }

  private ConcernId raised() {
    return concerns.raise(korsbaek.tenant, korsbaek.caseworker, concern()).orThrow().concern().id();
  }

  private NewConcern concern() {
    return new NewConcern(
        new ConcernId(korsbaek.ids.next()),
        new YoungPerson.Told(
            Optional.empty(),
            "Emil",
            "Prøve",
            Optional.of(korsbaek.today().minusYears(15)),
            false,
            Optional.empty(),
            Optional.empty()),
        IntakeChannel.PHONE,
        "Kommer ikke hjem",
        Optional.empty());
  }
}
