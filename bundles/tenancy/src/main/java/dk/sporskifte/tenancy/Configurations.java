package dk.sporskifte.tenancy;

import dk.sporskifte.casework.api.port.TenantStatus;
import dk.sporskifte.model.TenantKey;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Collectors;

/** All configurations of tenants, those that cannot be used among them. */
final class Configurations {
  private final List<TenantSettings> all = new CopyOnWriteArrayList<>();

  void add(TenantSettings settings) {
    all.add(settings);
  }

  void remove(TenantSettings settings) {
    all.remove(settings);
  }

  Set<TenantKey> keys() {
    return all.stream()
        .flatMap(s -> s.key().stream())
        .collect(
            Collectors.toCollection(() -> new TreeSet<>((a, b) -> a.value().compareTo(b.value()))));
  }

  /** The only configuration of that key, unless something is wrong with it. */
  Optional<TenantSettings> usable(TenantKey key) {
    return of(key).stream().findFirst().filter(s -> problem(key).isEmpty());
  }

  /** Empty where nothing is configured, too. */
  Optional<TenantStatus> refused(TenantKey key) {
    return of(key).stream()
        .findFirst()
        .filter(s -> !problem(key).isEmpty())
        .map(
            s ->
                new TenantStatus(
                    key,
                    s.name(),
                    s.code(),
                    TenantStatus.State.CLOSED,
                    problem(key),
                    Optional.empty()));
  }

  List<TenantSettings> withoutKey() {
    return all.stream().filter(s -> s.key().isEmpty()).toList();
  }

  private String problem(TenantKey key) {
    List<TenantSettings> found = of(key);
    return found.size() == 1
        ? found.get(0).problem()
        : "several configurations are of this tenant, and all but one must be removed: "
            + found.stream().map(TenantSettings::source).sorted().collect(Collectors.joining(", "));
  }

  private List<TenantSettings> of(TenantKey key) {
    return all.stream().filter(s -> s.key().filter(key::equals).isPresent()).toList();
  }
}
