package dk.sporskifte.casework.release;

import dk.sporskifte.access.Policy;
import dk.sporskifte.casework.api.Refusal;
import dk.sporskifte.casework.api.port.CaseStore;
import dk.sporskifte.casework.api.view.NoticeView;
import dk.sporskifte.casework.tasks.OpenTasks;
import dk.sporskifte.casework.work.Work;
import dk.sporskifte.model.CaseFile;
import dk.sporskifte.model.CaseId;
import dk.sporskifte.model.CaseNotice;
import dk.sporskifte.model.Concern;
import dk.sporskifte.model.ConcernId;
import dk.sporskifte.model.DisclosureConsent;
import dk.sporskifte.model.PersonId;
import dk.sporskifte.model.Task;
import dk.sporskifte.model.UserAccount;
import dk.sporskifte.model.UserId;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** What partners told of a case, in the order it happened. */
public final class Notices {
  public static final String PRISON = "prison-notice";
  public static final String JOB_CENTRE = "jobcentre-status";

  /** Tells of a need for support, and is never held against anybody. */
  public static final String NO_SHOW = "NO_SHOW";

  /** The field that names the consent a notice stands on. */
  public static final String CONSENT = "consentRef";

  private static final Set<Task.Kind> ASKED =
      EnumSet.of(Task.Kind.OFFER_SUPPORT, Task.Kind.READ_NOTICE);

  private Notices() {}

  /** It counts no more, and nobody is asked for anything because of it. */
  public static void end(Work work, CaseNotice notice, String because) {
    end(work, notice, work.user(), because);
  }

  /** By whoever settled it beforehand: the clock is nobody. */
  static void end(Work work, CaseNotice notice, UserId by, String because) {
    work.trace().of(notice.caseId());
    work.stores().notices().save(notice.ended(new CaseNotice.Ending(by, work.now(), because)));
    OpenTasks.end(
        work,
        by,
        work.stores().tasks().ofLine(notice.line()).stream()
            .filter(task -> ASKED.contains(task.kind()))
            .toList());
  }

  public static Optional<Refusal> counts(CaseNotice notice) {
    return Policy.unless(
        notice.inForce(),
        Refusal.conflict("notice-taken-out", "Meddelelsen er taget ud af sagen allerede."));
  }

  /** A consent is withdrawn: what was told on it is used no more; that it was stays (LAW-09). */
  public static void without(Work work, DisclosureConsent withdrawn) {
    person(work, withdrawn.matter()).stream()
        .flatMap(person -> work.stores().cases().ofPerson(person).stream())
        .map(CaseStore.CaseWithPerson::file)
        .forEach(file -> without(work, file, withdrawn));
  }

  private static void without(Work work, CaseFile file, DisclosureConsent withdrawn) {
    List<CaseNotice> onIt =
        work.stores().notices().ofCase(file.id()).stream()
            .filter(
                n -> n.inForce() && withdrawn.named(n.feed(), n.told().getOrDefault(CONSENT, "")))
            .toList();
    onIt.forEach(notice -> end(work, notice, "Samtykket er trukket tilbage"));
    if (!onIt.isEmpty()) {
      ReleaseWatch.follow(work, file);
    }
  }

  private static Optional<PersonId> person(Work work, UUID matter) {
    return work.stores()
        .cases()
        .find(new CaseId(matter))
        .map(CaseFile::person)
        .or(() -> work.stores().concerns().find(new ConcernId(matter)).flatMap(Concern::person));
  }

  public static List<NoticeView> of(Work work, CaseId id) {
    List<CaseNotice> notices = work.stores().notices().ofCase(id);
    Set<UUID> takenBack = notices.isEmpty() ? Set.of() : work.stores().notices().takenBack(id);
    return notices.stream()
        .sorted(Comparator.comparing(CaseNotice::on).thenComparing(CaseNotice::takenAt))
        .map(
            n ->
                new NoticeView(
                    n,
                    work.stores().accounts().find(n.takenBy()).map(UserAccount::name).orElse(""),
                    takenBack.contains(n.id()),
                    n.event().equals(NO_SHOW)))
        .toList();
  }
}
