package dk.sporskifte.itests.ways;

/** Does something again and again, until it is closed and the last time is over. */
final class Repeating implements AutoCloseable {
  private static final int PAUSE_MILLIS = 50;

  private final Thread thread;
  private volatile boolean stopped;

  Repeating(Runnable work) {
    thread =
        new Thread(
            () -> {
              while (!stopped) {
                work.run();
                pause();
              }
            },
            "repeating");
    thread.start();
  }

  @Override
  public void close() {
    stop();
  }

  void stop() {
    stopped = true;
    try {
      thread.join();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  private static void pause() {
    try {
      Thread.sleep(PAUSE_MILLIS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
