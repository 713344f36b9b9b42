package dk.sporskifte.itest.support;

/** An agent inside Karaf that ends it when the test process is gone, however that ended. */
public final class Watchdog {
  private static final int KILLED = 137;

  private Watchdog() {}

  /**
   * @param pid of the test process
   */
  public static void premain(String pid) {
    ProcessHandle.of(Long.parseLong(pid))
        .ifPresentOrElse(test -> test.onExit().thenRun(Watchdog::halt), Watchdog::halt);
  }

  private static void halt() {
    Runtime.getRuntime().halt(KILLED);
  }
}
