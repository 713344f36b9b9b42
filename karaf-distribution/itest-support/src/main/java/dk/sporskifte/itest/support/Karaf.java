package dk.sporskifte.itest.support;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Collectors;
import org.ops4j.pax.exam.ExamSystem;
import org.ops4j.pax.exam.TestContainer;
import org.ops4j.pax.exam.spi.DefaultExamSystem;
import org.ops4j.pax.exam.spi.PaxExamRuntime;

/** The one running platform of a test run. */
public final class Karaf implements AutoCloseable {
  /** Header in which a proxy that ends TLS passes the certificate of a partner on. */
  public static final String CERTIFICATE = "X-Client-Certificate";

  /** By which that proxy shows that it is ours. */
  public static final String PROXY = "the-proxy-of-this-test-run";

  private final Settings settings;
  private final Ports ports;
  private final ExamSystem system;
  private final TestContainer container;
  private KarafProcess process;

  Karaf(Settings settings) {
    this.settings = settings;
    this.ports = Ports.free();
    try {
      this.system = DefaultExamSystem.create(KarafOptions.of(settings, ports));
      this.container = PaxExamRuntime.createContainer(system);
      this.process = start();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    awaitReady();
  }

  /** Where Karaf answers. */
  public URI uri(String path) {
    return URI.create("http://127.0.0.1:" + ports.http() + path);
  }

  public Console console() {
    return new Console(ports.ssh());
  }

  public int postgresPort() {
    return ports.postgres();
  }

  /** Where partners log in, while one of them has a key. */
  public int sftpPort() {
    return ports.sftp();
  }

  /** Karaf's base folder: all that changes lies under it. */
  public Path data() {
    return process.folder();
  }

  /** Ends the virtual machine as a power failure would. */
  public void kill() {
    process.kill();
  }

  /** Starts what was killed by the same command again; {@link #awaitReady} waits for it. */
  public void startAgain() {
    process = process.startAgain();
  }

  public void awaitReady() {
    try {
      new Readiness(uri(settings.readyPath()), settings.startTimeout()).await(process);
    } catch (RuntimeException | Error e) {
      process.kill();
      throw e;
    }
  }

  @Override
  public void close() {
    // Pax Exam's own stop() has no bound, and fails where a probe was taken out before.
    process.stop();
    system.clear();
  }

  ExamSystem system() {
    return system;
  }

  TestContainer container() {
    return container;
  }

  private KarafProcess start() throws IOException {
    Set<Long> before = children();
    // Pax Exam hands standard input on to Karaf, and that is Surefire's command channel.
    System.setIn(InputStream.nullInputStream());
    container.start();
    return KarafProcess.of(
        Waiting.until(
            "Karaf's process to appear",
            settings.startTimeout(),
            () ->
                ProcessHandle.current()
                    .children()
                    .filter(child -> !before.contains(child.pid()))
                    .filter(KarafProcess::isKaraf)
                    .findFirst()));
  }

  private static Set<Long> children() {
    return ProcessHandle.current().children().map(ProcessHandle::pid).collect(Collectors.toSet());
  }
}
