package dk.sporskifte.bench.process;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.stream.Stream;

/** Time on processors of a process and everything it started, ended children too. */
public final class ProcessorTime {
  /** {@code USER_HZ}: 100 on every Linux of these architectures. */
  private static final double MILLIS_PER_TICK = 10;

  private ProcessorTime() {}

  public static double millis(long... roots) {
    return millis(ProcessStat.all(), roots);
  }

  static double millis(List<ProcessStat> all, long... roots) {
    double ticks = 0;
    for (long root : roots) {
      ticks += ticks(all, root);
    }
    return ticks * MILLIS_PER_TICK;
  }

  private static long ticks(List<ProcessStat> all, long root) {
    long sum = 0;
    Deque<Long> waiting = new ArrayDeque<>(List.of(root));
    while (!waiting.isEmpty()) {
      long pid = waiting.poll();
      sum += which(all, pid).mapToLong(p -> p.own() + p.ofEndedChildren()).sum();
      all.stream().filter(p -> p.parent() == pid).forEach(p -> waiting.add(p.pid()));
    }
    return sum;
  }

  private static Stream<ProcessStat> which(List<ProcessStat> all, long pid) {
    return all.stream().filter(p -> p.pid() == pid);
  }
}
