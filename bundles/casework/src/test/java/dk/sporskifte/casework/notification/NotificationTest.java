package dk.sporskifte.casework.notification;

import static org.assertj.core.api.Assertions.assertThat;

import dk.sporskifte.casework.api.Outcome;
import dk.sporskifte.casework.api.RefusalTerms;
import dk.sporskifte.casework.api.view.CaseView;
import dk.sporskifte.casework.korsbaek.AReferral;
import dk.sporskifte.casework.korsbaek.Expect;
import dk.sporskifte.casework.korsbaek.Korsbaek;
import dk.sporskifte.model.CaseId;
import dk.sporskifte.model.StatutoryNotification;
import dk.sporskifte.model.UserActor;
import dk.sporskifte.testkit.Proves;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class NotificationTest {
  private final Korsbaek korsbaek = Korsbaek.plusBesideOrdinary();
  private final NotificationsUnder18 notifications = new NotificationsUnder18(korsbaek.audited);
  private final UUID id = korsbaek.ids.next();

  @Test
  @Proves("LAW-10")
  void the_button_is_there_under_18_and_hands_off_what_was_written_for_it() {
    CaseView view = korsbaek.refer();
    assertThat(view.notificationOffered()).isTrue();

    CaseView after = notify(korsbaek.caseworker, view.file().id(), "Jeg er bekymret").orThrow();

    StatutoryNotification sent = after.notifications().get(0);
    assertThat(sent.text()).isEqualTo("Jeg er bekymret");
    assertThat(sent.handedOffTo()).isEqualTo("Modtagelsen i børneområdet");
    assertThat(sent.by()).isEqualTo(korsbaek.caseworker.user());
    assertThat(after.notificationOffered()).isTrue();
  }

  @Test
  @Proves("LAW-10")
  void from_18_there_is_nobody_to_notify_about() {
    CaseView adult = korsbaek.refer(AReferral.in(korsbaek).born(LocalDate.of(2008, 3, 2)));

    assertThat(adult.notificationOffered()).isFalse();
    assertThat(
            Expect.requirements(
                Expect.refused(
                    notify(korsbaek.caseworker, adult.file().id(), "Tekst"), "only-under-18")))
        .containsExactly("LAW-10");
  }

  @Test
  @Proves({"LAW-10", "LAW-11"})
  void the_receipt_is_kept_when_it_comes() {
    CaseId caseId = korsbaek.refer().file().id();
    notify(korsbaek.caseworker, caseId, "Tekst").orThrow();

    Expect.refused(receipt(caseId, id, " "), "text-missing");
    Expect.notFound(receipt(caseId, korsbaek.ids.next(), "Modtaget"));
    assertThat(receipt(caseId, id, "Modtaget 3/3").orThrow().notifications().get(0).receipt())
        .contains("Modtaget 3/3");
  }

  @Test
  @Proves("LAW-10")
  void a_closed_case_still_has_the_button() {
    CaseView view = korsbaek.refer();
    korsbaek
        .eligibility
        .decline(
            korsbaek.tenant,
            korsbaek.caseworker,
            view.file().id(),
            1,
            "Nej",
            Optional.empty(),
            RefusalTerms.ofNoDecision())
        .orThrow();

    assertThat(notify(korsbaek.caseworker, view.file().id(), "Tekst").orThrow().notifications())
        .hasSize(1);
  }

  @Test
  void who_does_not_see_the_case_notifies_about_nobody_in_it() {
    Expect.notFound(notify(korsbaek.school, korsbaek.refer().file().id(), "Tekst"));
    Expect.notFound(notify(korsbaek.auditor, korsbaek.refer().file().id(), "Tekst"));
  }

  @Test
  void a_notification_says_what_and_to_whom() {
    CaseId caseId = korsbaek.refer().file().id();

    Expect.refused(notify(korsbaek.caseworker, caseId, " "), "text-missing");
    Expect.refused(
        notifications.notify(korsbaek.tenant, korsbaek.caseworker, caseId, id, "Tekst", true, ""),
        "text-missing");
  }

  private Outcome<CaseView> notify(UserActor actor, CaseId caseId, String text) {
    return notifications.notify(
        korsbaek.tenant, actor, caseId, id, text, false, "Modtagelsen i børneområdet");
  }

  private Outcome<CaseView> receipt(CaseId caseId, UUID notification, String receipt) {
    return notifications.recordReceipt(
        korsbaek.tenant, korsbaek.caseworker, caseId, notification, receipt);
  }
}
