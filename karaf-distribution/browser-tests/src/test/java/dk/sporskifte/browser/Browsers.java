package dk.sporskifte.browser;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * A Chromium for each thread that asks, because Playwright serves the thread that began it alone.
 */
final class Browsers implements AutoCloseable {
  private final Map<Thread, Chromium> running = new ConcurrentHashMap<>();

  Chromium mine() {
    return running.computeIfAbsent(Thread.currentThread(), thread -> new Chromium());
  }

  /** When all tests are done, so that no other thread uses them any more. */
  @Override
  public void close() {
    running.values().forEach(Chromium::close);
  }
}
