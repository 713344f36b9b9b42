package dk.sporskifte.tenancy.settings;

import dk.sporskifte.tenancy.database.PoolBudget;
import java.time.Duration;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Modified;

/** What holds for all tenants. */
@Component(service = TenancySettings.class, configurationPid = "dk.sporskifte.tenancy")
public final class TenancySettings {
  private volatile Configuration configuration;
  private volatile Runnable changed = () -> {};

  @interface Configuration {
    /** Seconds a call waits for the municipality of its tenant while that is being replaced. */
    int graceSeconds() default 5;

    /** Calls of one tenant that wait at the same time; the next is told to come again. */
    int graceCalls() default 16;

    /** Connections one tenant gets at most. */
    int poolSize() default 8;

    /** Connections this node takes at most; 0 for all the database can give. */
    int connections() default 0;
  }

  @Activate
  public TenancySettings(Configuration configuration) {
    this.configuration = configuration;
  }

  @Modified
  void change(Configuration current) {
    configuration = current;
    changed.run();
  }

  /** Called after each change. */
  public void onChange(Runnable listener) {
    changed = listener;
  }

  public Duration grace() {
    return Duration.ofSeconds(Math.max(0, configuration.graceSeconds()));
  }

  public int graceCalls() {
    return Math.max(0, configuration.graceCalls());
  }

  /**
   * @param maxConnections what the server allows
   */
  public PoolBudget budget(int maxConnections) {
    return PoolBudget.of(
        maxConnections, configuration.connections(), Math.max(1, configuration.poolSize()));
  }
}
