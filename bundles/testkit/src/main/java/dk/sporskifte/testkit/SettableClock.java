package dk.sporskifte.testkit;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.Period;
import java.time.ZoneId;
import java.util.concurrent.atomic.AtomicReference;

/** Stands still until it is told to move. Its zone is Europe/Copenhagen. */
public final class SettableClock extends Clock {
  public static final ZoneId COPENHAGEN = ZoneId.of("Europe/Copenhagen");

  private final AtomicReference<Instant> now;
  private final ZoneId zone;

  private SettableClock(AtomicReference<Instant> now, ZoneId zone) {
    this.now = now;
    this.zone = zone;
  }

  /**
   * @param localTime in Copenhagen, for example {@code 2026-03-02T09:00}
   */
  public static SettableClock at(String localTime) {
    return at(LocalDateTime.parse(localTime).atZone(COPENHAGEN).toInstant());
  }

  public static SettableClock at(Instant now) {
    return new SettableClock(new AtomicReference<>(now), COPENHAGEN);
  }

  /** Noon of that day in Copenhagen. */
  public static SettableClock on(LocalDate day) {
    return at(day.atTime(12, 0).atZone(COPENHAGEN).toInstant());
  }

  public void set(Instant instant) {
    now.set(instant);
  }

  /** The same time of day on another day, in the clock's zone. */
  public void goTo(LocalDate day) {
    now.updateAndGet(n -> n.atZone(zone).with(day).toInstant());
  }

  public void advance(Duration duration) {
    now.updateAndGet(n -> n.plus(duration));
  }

  /** So many days, weeks or months later at the same time of day, summer time or not. */
  public void advance(Period period) {
    now.updateAndGet(n -> n.atZone(zone).plus(period).toInstant());
  }

  public LocalDate today() {
    return LocalDate.ofInstant(now.get(), zone);
  }

  @Override
  public Instant instant() {
    return now.get();
  }

  @Override
  public ZoneId getZone() {
    return zone;
  }

  /** The same clock seen from another zone: it moves with this one. */
  @Override
  public Clock withZone(ZoneId other) {
    return new SettableClock(now, other);
  }
}
