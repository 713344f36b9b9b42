package dk.sporskifte.tenancy;

import java.util.Map;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.ConfigurationPolicy;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;

/** One instance for each {@code etc/dk.sporskifte.tenant-KEY.cfg}, for as long as it is there. */
@Component(
    service = {},
    immediate = true,
    configurationPid = TenantSettings.PID,
    configurationPolicy = ConfigurationPolicy.REQUIRE)
public final class TenantConfiguration {
  private final Tenants tenants;
  private final TenantSettings settings;

  @Activate
  public TenantConfiguration(@Reference Tenants tenants, Map<String, Object> properties) {
    this.tenants = tenants;
    this.settings = TenantSettings.of(properties);
    tenants.add(settings);
  }

  @Deactivate
  void remove() {
    tenants.remove(settings);
  }
}
