package dk.sporskifte.casework.release;

import dk.sporskifte.access.Seen;
import dk.sporskifte.access.UseCase;
import dk.sporskifte.casework.api.Outcome;
import dk.sporskifte.casework.api.Tenant;
import dk.sporskifte.casework.api.port.NoticeStore.PastConsent;
import dk.sporskifte.casework.api.port.TenantDirectory;
import dk.sporskifte.casework.time.Copenhagen;
import dk.sporskifte.casework.work.AuditedWork;
import dk.sporskifte.casework.work.HourlyWork;
import dk.sporskifte.casework.work.Work;
import dk.sporskifte.model.CaseFile;
import dk.sporskifte.model.CaseId;
import dk.sporskifte.model.CaseNotice;
import dk.sporskifte.model.SystemActor;
import dk.sporskifte.model.TenantKey;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * What was told on a consent is used no more from the day the consent is over, as if it had been
 * withdrawn; that it was told stays (LAW-09). Whoever recorded the consent said until when.
 */
@Component(service = {HourlyWork.class, ConsentsRunOut.class})
public final class ConsentsRunOut implements HourlyWork {
  private final AuditedWork audited;
  private final TenantDirectory directory;

  @Activate
  public ConsentsRunOut(@Reference AuditedWork audited, @Reference TenantDirectory directory) {
    this.audited = audited;
    this.directory = directory;
  }

  @Override
  public String name() {
    return "consents that are over";
  }

  @Override
  public long firstAfter() {
    return 3;
  }

  @Override
  public void in(TenantKey key) {
    end(directory.open(key));
  }

  /** How many cases had something that stood on a consent that is over. */
  public int end(Tenant tenant) {
    Map<CaseId, List<PastConsent>> concerned =
        audited
            .count(UseCase.END_WITH_CONSENT, tenant, SystemActor.CLOCK, ConsentsRunOut::past)
            .orThrow();
    return (int)
        concerned.entrySet().stream()
            .filter(over -> end(tenant, over.getKey(), over.getValue()) instanceof Outcome.Done<?>)
            .count();
  }

  private Outcome<CaseFile> end(Tenant tenant, CaseId id, List<PastConsent> over) {
    return audited.run(
        UseCase.END_WITH_CONSENT,
        tenant,
        SystemActor.CLOCK,
        id,
        work ->
            Seen.orNotFound(work.stores().cases().find(id))
                .map(
                    file -> {
                      List<CaseNotice> notices = work.stores().notices().ofCase(id);
                      over.forEach(consent -> end(work, notices, consent));
                      ReleaseWatch.follow(work, file);
                      return file;
                    }));
  }

  /** Somebody may have taken it out since the consents were asked for. */
  private static void end(Work work, List<CaseNotice> notices, PastConsent over) {
    notices.stream()
        .filter(notice -> notice.id().equals(over.notice()) && notice.inForce())
        .forEach(
            notice ->
                Notices.end(
                    work,
                    notice,
                    over.recordedBy(),
                    "Samtykket gjaldt til den " + Copenhagen.danish(over.until())));
  }

  private static Map<CaseId, List<PastConsent>> past(Work work) {
    return work.stores().notices().pastConsent(work.today()).stream()
        .collect(Collectors.groupingBy(PastConsent::caseId));
  }
}
