package dk.sporskifte.rest.server;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;
import java.util.stream.Collectors;

/** Everything anybody logs meanwhile, CXF and the web server too. */
public final class Logged extends Handler implements AutoCloseable {
  private static final Logger ROOT = Logger.getLogger("");
  private final List<LogRecord> records = new CopyOnWriteArrayList<>();
  private final SimpleFormatter formatter = new SimpleFormatter();

  public Logged() {
    setLevel(Level.INFO);
    ROOT.addHandler(this);
  }

  /** The first so many; an answer may come before its line. */
  public List<String> lines(int expected) throws InterruptedException {
    for (int tries = 0; records.size() < expected && tries < 200; tries++) {
      Thread.sleep(10);
    }
    return records.stream().map(formatter::formatMessage).toList();
  }

  /** With stack traces. */
  public String text() {
    return records.stream().map(formatter::format).collect(Collectors.joining());
  }

  @Override
  public void publish(LogRecord record) {
    records.add(record);
  }

  @Override
  public void flush() {}

  @Override
  public void close() {
    ROOT.removeHandler(this);
  }
}
