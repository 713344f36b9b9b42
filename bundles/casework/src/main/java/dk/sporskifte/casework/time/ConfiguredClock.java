package dk.sporskifte.casework.time;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Modified;

/**
 * The one clock of the installation. PID {@code dk.sporskifte.clock}; changing it disturbs nobody
 * who holds the clock.
 */
@Component(service = Clock.class, configurationPid = ConfiguredClock.PID)
public final class ConfiguredClock extends Clock {
  static final String PID = "dk.sporskifte.clock";

  private volatile Clock current;

  @Activate
  public ConfiguredClock(Settings settings) {
    current = of(settings);
  }

  @Modified
  void change(Settings settings) {
    current = of(settings);
  }

  @Override
  public ZoneId getZone() {
    return current.getZone();
  }

  @Override
  public Clock withZone(ZoneId zone) {
    return current.withZone(zone);
  }

  @Override
  public Instant instant() {
    return current.instant();
  }

  /** In microseconds, as PostgreSQL keeps time: what is answered is what will be read again. */
  private static Clock of(Settings settings) {
    Clock real = Clock.tick(Clock.system(Copenhagen.ZONE), Duration.ofNanos(1_000));
    return settings.fixed().isBlank()
        ? Clock.offset(real, Duration.parse(settings.offset()))
        : Clock.fixed(Instant.parse(settings.fixed()), Copenhagen.ZONE);
  }

  /** For trying out and for tests. */
  public @interface Settings {
    /** How far ahead of the real time, as an ISO-8601 duration: {@code P30D}. */
    String offset() default "PT0S";

    /** An instant the clock stands still at, for example {@code 2026-03-02T08:00:00Z}. */
    String fixed() default "";
  }
}
