package dk.sporskifte.bench.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ProcessorTimeTest {
  @Test
  void a_name_with_blanks_and_parentheses_is_read_past() {
    ProcessStat stat =
        ProcessStat.parse(
            "4711 (postgres: a (b) c) S 17 4711 4711 0 -1 4194560 1 2 3 4 250 50 7 3 20 0 1 0 99");

    assertThat(stat).isEqualTo(new ProcessStat(4711, 17, 300, 10));
  }

  @Test
  void children_of_children_count_and_strangers_do_not() {
    List<ProcessStat> all =
        List.of(
            new ProcessStat(1, 0, 1000, 0),
            new ProcessStat(10, 1, 5, 2),
            new ProcessStat(11, 10, 20, 0),
            new ProcessStat(12, 11, 100, 0),
            new ProcessStat(20, 1, 1000, 0));

    assertThat(ProcessorTime.millis(all, 10)).isEqualTo(1270);
    assertThat(ProcessorTime.millis(all, 12, 20)).isEqualTo(11_000);
  }

  @Test
  void work_of_this_process_is_seen() {
    long self = ProcessHandle.current().pid();
    double before = ProcessorTime.millis(self);
    long end = System.nanoTime() + 60_000_000;
    while (System.nanoTime() < end) {
      Thread.onSpinWait();
    }

    assertThat(ProcessorTime.millis(self)).isGreaterThan(before);
  }

  @Test
  void resident_memory_and_threads_are_read() {
    ProcessStatus status =
        ProcessStatus.parse("Name:\tjava\nVmHWM:\t 3072 kB\nVmRSS:\t  2048 kB\nThreads:\t42\n");

    assertThat(status).isEqualTo(new ProcessStatus(2, 3, 42));
  }

  @Test
  void what_lives_in_a_heap_is_the_last_line_of_a_histogram() {
    assertThat(
            Heap.parse(
                """
                   1:        120        1048576  [B (java.base@17)
                Total        333        2097152
                """))
        .isEqualTo(2);
  }
}
