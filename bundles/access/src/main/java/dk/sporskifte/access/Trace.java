package dk.sporskifte.access;

import dk.sporskifte.model.Id;
import dk.sporskifte.model.PersonId;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Collects, while a use case runs, what its one audit row will name. */
public final class Trace {
  private final Set<UUID> objects = new LinkedHashSet<>();
  private final Set<PersonId> subjects = new LinkedHashSet<>();
  private Optional<String> purpose = Optional.empty();

  /** Names nothing yet. */
  public Trace() {}

  public Trace of(UUID object) {
    objects.add(object);
    return this;
  }

  public Trace of(Id object) {
    return of(object.value());
  }

  public Trace about(PersonId subject) {
    subjects.add(subject);
    return this;
  }

  public Trace about(Collection<PersonId> people) {
    subjects.addAll(people);
    return this;
  }

  /** Where the use case's own purpose does not say enough; Danish. */
  public Trace because(String ownPurpose) {
    purpose = Optional.of(ownPurpose);
    return this;
  }

  List<UUID> objects() {
    return List.copyOf(objects);
  }

  List<PersonId> subjects() {
    return List.copyOf(subjects);
  }

  Optional<String> purpose() {
    return purpose;
  }
}
