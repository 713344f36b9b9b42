package dk.sporskifte.casework.memory;

import dk.sporskifte.casework.api.port.OutreachStore;
import dk.sporskifte.model.CaseId;
import dk.sporskifte.model.ContactPoint;
import dk.sporskifte.model.OutreachContact;
import dk.sporskifte.model.OutreachId;
import dk.sporskifte.model.UserActor;
import dk.sporskifte.model.UserId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

record MemoryOutreach(Session session) implements OutreachStore {
  @Override
  public void add(OutreachContact contact) {
    table().add(contact.id(), contact);
  }

  @Override
  public void save(OutreachContact contact) {
    table().save(contact.id(), contact);
  }

  @Override
  public Optional<OutreachContact> contact(OutreachId id) {
    return table().find(id).filter(this::seen);
  }

  @Override
  public List<OutreachContact> contacts() {
    return table().newestFirst().filter(this::seen).toList();
  }

  @Override
  public List<OutreachContact> ofCase(CaseId caseId) {
    return contacts().stream().filter(c -> c.caseId().filter(caseId::equals).isPresent()).toList();
  }

  @Override
  public int forget(LocalDate today) {
    int due = (int) due(today);
    table().remove(contact -> !contact.keptUntil().isAfter(today));
    return due;
  }

  @Override
  public long due(LocalDate today) {
    return table().all().filter(contact -> !contact.keptUntil().isAfter(today)).count();
  }

  @Override
  public Optional<ContactPoint> point() {
    return session.table(ContactPoint.class).all().findFirst();
  }

  @Override
  public void publish(ContactPoint point, UserId by, Instant at) {
    session.table(ContactPoint.class).remove(any -> true);
    session.table(ContactPoint.class).add(point.title(), point);
  }

  private boolean seen(OutreachContact contact) {
    return session.actor() instanceof UserActor user
        && user.posts().stream()
            .anyMatch(post -> post.seat().filter(contact.seats()::contains).isPresent());
  }

  private Table<OutreachContact> table() {
    return session.table(OutreachContact.class);
  }
}
