package dk.sporskifte.itest.support;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * The virtual machine that runs Karaf.
 *
 * @param command by which it was started, to start it again
 */
record KarafProcess(ProcessHandle handle, List<String> command, Path folder) {
  private static final Duration STOP = Duration.ofSeconds(20);
  private static final Duration KILL = Duration.ofSeconds(10);

  static KarafProcess of(ProcessHandle handle) {
    try {
      return new KarafProcess(handle, commandOf(handle), proc(handle).resolve("cwd").toRealPath());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** False for a child that has not yet become Karaf, or is none. */
  static boolean isKaraf(ProcessHandle handle) {
    try {
      return commandOf(handle).contains("org.apache.karaf.main.Main");
    } catch (IOException e) {
      return false;
    }
  }

  /** In full: {@link ProcessHandle.Info} cuts long commands off. */
  private static List<String> commandOf(ProcessHandle handle) throws IOException {
    return List.of(Files.readString(proc(handle).resolve("cmdline")).split("\0"));
  }

  private static Path proc(ProcessHandle handle) {
    return Path.of("/proc", Long.toString(handle.pid()));
  }

  boolean isAlive() {
    return handle.isAlive();
  }

  /** As a power failure would end it. */
  void kill() {
    handle.destroyForcibly();
    if (!ends(KILL)) {
      throw new IllegalStateException("Karaf survives a kill");
    }
  }

  void stop() {
    handle.destroy();
    if (!ends(STOP)) {
      kill();
    }
  }

  KarafProcess startAgain() {
    ProcessBuilder builder =
        new ProcessBuilder(command)
            .directory(folder.toFile())
            .redirectErrorStream(true)
            .redirectOutput(
                ProcessBuilder.Redirect.appendTo(new File(folder.toFile(), "again.out")));
    builder.environment().put("LC_ALL", "C.UTF-8");
    try {
      return new KarafProcess(builder.start().toHandle(), command, folder);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private boolean ends(Duration limit) {
    try {
      handle.onExit().get(limit.toMillis(), TimeUnit.MILLISECONDS);
      return true;
    } catch (TimeoutException e) {
      return false;
    } catch (InterruptedException | ExecutionException e) {
      throw new IllegalStateException(e);
    }
  }
}
