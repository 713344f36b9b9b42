package dk.sporskifte.itests.ways;

import dk.sporskifte.itests.feed.PoliceList;
import dk.sporskifte.itests.path.Young;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;

/**
 * Sends one list after the other by one way, as a partner's program does: each again and again
 * until it is acknowledged, and then, to be on the safe side, once more.
 */
final class Sending implements AutoCloseable {
  /** Hands a list over; false where it was not acknowledged. */
  @FunctionalInterface
  interface Way {
    boolean sent(PoliceList list, String name) throws IOException;
  }

  private static final int PAUSE_MILLIS = 100;

  private final String name;
  private final Partner partner;
  private final Way way;
  private final List<PoliceList> acknowledged = new CopyOnWriteArrayList<>();
  private final AtomicInteger failures = new AtomicInteger();
  private final Thread thread;
  private volatile boolean stopped;

  private Sending(String name, Partner partner, Way way) {
    this.name = name;
    this.partner = partner;
    this.way = way;
    this.thread = new Thread(this::sendAll, "sending-" + name);
    thread.start();
  }

  static Sending byFolder(Partner partner) {
    return new Sending(
        "folder",
        partner,
        (list, name) -> {
          try {
            partner.folder().drop(name, list.json());
            return true;
          } catch (UncheckedIOException e) {
            throw e.getCause();
          }
        });
  }

  static Sending bySftp(Partner partner) {
    return new Sending(
        "sftp",
        partner,
        (list, name) -> {
          partner.sftp().put(name, list.json());
          return true;
        });
  }

  /**
   * @param answers how often each status came
   */
  static Sending byHttp(Partner partner, Map<Integer, Integer> answers) {
    return new Sending(
        "http",
        partner,
        (list, name) -> {
          HttpResponse<String> answer = partner.http().postJson("police-list", list.json());
          answers.merge(answer.statusCode(), 1, Integer::sum);
          return answer.statusCode() == 200;
        });
  }

  static Map<Integer, Integer> noAnswers() {
    return new ConcurrentSkipListMap<>();
  }

  /** How often it was told that nothing was taken. */
  int failures() {
    return failures.get();
  }

  int sent() {
    return acknowledged.size();
  }

  /** Ends when what is under way is acknowledged. */
  List<PoliceList> stop() {
    stopped = true;
    try {
      thread.join();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
    return List.copyOf(acknowledged);
  }

  @Override
  public void close() {
    stopped = true;
    thread.interrupt();
  }

  /** Of all files that were sent as files. */
  List<String> names() {
    return IntStream.range(0, acknowledged.size()).mapToObj(this::file).toList();
  }

  private String file(int number) {
    return name + "-" + number + ".json";
  }

  private void sendAll() {
    while (!stopped) {
      PoliceList list =
          PoliceList.of(
              partner.folder(),
              "MET",
              Young.oneOfMany(16),
              Young.oneOfMany(16),
              Young.oneOfMany(16));
      if (!repeated(list, file(acknowledged.size()))) {
        return;
      }
      acknowledged.add(list);
    }
  }

  private boolean repeated(PoliceList list, String file) {
    int acknowledgements = 0;
    while (acknowledgements < 2) {
      try {
        if (way.sent(list, acknowledgements == 0 ? file : "again-" + file)) {
          acknowledgements++;
        } else {
          failures.incrementAndGet();
        }
      } catch (IOException e) {
        failures.incrementAndGet();
      }
      if (!paused()) {
        return false;
      }
    }
    return true;
  }

  private static boolean paused() {
    try {
      Thread.sleep(PAUSE_MILLIS);
      return true;
    } catch (InterruptedException e) {
      return false;
    }
  }

  @Override
  public String toString() {
    return "%s: %d lists, each twice, %d times in vain".formatted(name, sent(), failures());
  }
}
