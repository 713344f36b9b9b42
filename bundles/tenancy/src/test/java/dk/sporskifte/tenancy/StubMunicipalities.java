package dk.sporskifte.tenancy;

import dk.sporskifte.model.MunicipalityCode;
import dk.sporskifte.municipality.spi.WayOfWorking;
import dk.sporskifte.tenancy.municipality.Municipalities;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import org.osgi.framework.Bundle;

/** Municipalities that come and go as a test says. */
final class StubMunicipalities implements Municipalities {
  private final Map<MunicipalityCode, WayOfWorking> installed = new ConcurrentHashMap<>();
  private final List<Consumer<MunicipalityCode>> listeners = new CopyOnWriteArrayList<>();

  void install(WayOfWorking way) {
    installed.put(way.code(), way);
    listeners.forEach(listener -> listener.accept(way.code()));
  }

  void uninstall(MunicipalityCode code) {
    installed.remove(code);
    listeners.forEach(listener -> listener.accept(code));
  }

  @Override
  public Optional<WayOfWorking> of(MunicipalityCode code) {
    return Optional.ofNullable(installed.get(code));
  }

  @Override
  public Optional<Bundle> bundle(MunicipalityCode code) {
    return Optional.empty();
  }

  @Override
  public List<Refused> refused() {
    return List.of(new Refused("broken.bundle", Optional.empty(), "two of one seat"));
  }

  @Override
  public void listen(Consumer<MunicipalityCode> listener) {
    listeners.add(listener);
  }

  @Override
  public void unlisten(Consumer<MunicipalityCode> listener) {
    listeners.remove(listener);
  }
}
