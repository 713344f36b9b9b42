package dk.sporskifte.casework.referral;

import dk.sporskifte.access.Policy;
import dk.sporskifte.access.Seen;
import dk.sporskifte.casework.api.Outcome;
import dk.sporskifte.casework.api.Refusal;
import dk.sporskifte.casework.api.view.CaseView;
import dk.sporskifte.casework.cases.CaseViews;
import dk.sporskifte.casework.tasks.OpenTasks;
import dk.sporskifte.casework.work.Given;
import dk.sporskifte.casework.work.Work;
import dk.sporskifte.model.CaseFile;
import dk.sporskifte.model.CaseId;
import dk.sporskifte.model.Task;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;

/** The referral form that comes after the referral; nothing waits for it (HEL-33). */
final class ReferralForm {
  private ReferralForm() {}

  static Outcome<CaseView> received(Work work, CaseId id, int version, LocalDate on) {
    List<Policy<CaseFile>> policies =
        List.of(
            file ->
                Policy.unless(
                    file.referral().formReceivedOn().isEmpty(),
                    Refusal.conflict(
                        "form-already-received", "Indstillingsskemaet er allerede modtaget.")),
            file -> Given.notInTheFuture(on, work.today(), "skema modtaget den"),
            file ->
                Policy.unless(
                    !on.isBefore(file.referral().receivedOn()),
                    Refusal.invalid(
                        "form-before-referral",
                        "Skemaet kan ikke være modtaget før indstillingen.")));
    return Seen.orNotFound(work.stores().cases().find(id))
        .flatMap(file -> Seen.unchanged(file, file.version(), version))
        .flatMap(file -> Policy.allowing(file, policies))
        .flatMap(
            file -> {
              work.stores().cases().save(file.with(file.referral().withFormReceived(on)));
              OpenTasks.end(work, id, EnumSet.of(Task.Kind.RECEIVE_REFERRAL_FORM));
              return CaseViews.show(work, id);
            });
  }
}
