package dk.sporskifte.tenancy;

import dk.sporskifte.model.MunicipalityCode;
import dk.sporskifte.tenancy.database.DatabaseWatch;
import dk.sporskifte.tenancy.database.TenantPools;
import dk.sporskifte.tenancy.models.KeptModels;
import dk.sporskifte.tenancy.municipality.Municipalities;
import dk.sporskifte.tenancy.settings.TenancySettings;
import java.time.Clock;
import java.util.Optional;
import java.util.concurrent.ScheduledExecutorService;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** What all tenants share. */
record Surroundings(
    TenancySettings settings,
    ScheduledExecutorService workers,
    Municipalities municipalities,
    DatabaseWatch database,
    TenantPools pools,
    Opening opening,
    KeptModels kept,
    Supplier<Optional<Clock>> clocks,
    BooleanSupplier booted) {
  Optional<Clock> clock() {
    return clocks.get();
  }

  /** While bundles are still being started, a missing one says nothing. */
  Standing withoutMunicipality(MunicipalityCode code) {
    if (!booted.getAsBoolean()) {
      return Standing.opening("waiting for the bundle of municipality " + code);
    }
    String refused =
        municipalities.refused().stream()
            .filter(r -> r.code().isEmpty())
            .map(r -> "; bundle %s was refused: %s".formatted(r.bundle(), r.reason()))
            .collect(Collectors.joining());
    String remedy = refused.isEmpty() ? ": install its feature, or correct the code" : refused;
    return Standing.closed("no installed bundle offers municipality " + code + remedy);
  }
}
