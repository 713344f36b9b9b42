package dk.sporskifte.casework.course;

import dk.sporskifte.access.Policy;
import dk.sporskifte.access.UseCase;
import dk.sporskifte.casework.api.KeepingContact;
import dk.sporskifte.casework.api.Outcome;
import dk.sporskifte.casework.api.Tenant;
import dk.sporskifte.casework.api.view.CourseView;
import dk.sporskifte.casework.cases.Standing;
import dk.sporskifte.casework.contact.ContactWithin;
import dk.sporskifte.casework.work.AuditedWork;
import dk.sporskifte.casework.work.Given;
import dk.sporskifte.casework.work.Work;
import dk.sporskifte.model.Actor;
import dk.sporskifte.model.CaseFile;
import dk.sporskifte.model.CaseId;
import dk.sporskifte.model.YoungPersonContact;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Every try is written down; only one in which the young person was reached counts as contact. */
@Component
public final class ContactsKept implements KeepingContact {
  private final AuditedWork audited;

  @Activate
  public ContactsKept(@Reference AuditedWork audited) {
    this.audited = audited;
  }

  @Override
  public Outcome<CourseView> record(
      Tenant tenant,
      Actor actor,
      CaseId id,
      UUID contact,
      LocalDate on,
      YoungPersonContact.Way way,
      boolean reached,
      String note) {
    return audited.run(
        UseCase.RECORD_CONTACT,
        tenant,
        actor,
        id,
        work ->
            Standing.any(work, id)
                .flatMap(Standing::open)
                .flatMap(
                    file ->
                        Policy.allowing(
                            file,
                            List.of(f -> Given.notInTheFuture(on, work.today(), "kontakt den"))))
                .flatMap(
                    file -> {
                      work.stores()
                          .course()
                          .add(
                              new YoungPersonContact(
                                  contact, id, on, way, reached, note, work.user(), work.now()));
                      return follow(work, file);
                    })
                .flatMap(file -> CourseViews.show(work, id)));
  }

  /** An entry made late does not bring the next day forward. */
  private static Outcome<CaseFile> follow(Work work, CaseFile file) {
    if (!file.state().enrolled()) {
      return Outcome.done(file);
    }
    return work.stores().course().contacts(file.id()).stream()
        .filter(YoungPersonContact::reached)
        .map(YoungPersonContact::on)
        .max(Comparator.naturalOrder())
        .map(last -> ContactWithin.from(work, file, last))
        .orElseGet(() -> Outcome.done(file));
  }
}
