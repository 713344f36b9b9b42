package dk.sporskifte.bench.process;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * One line of {@code /proc/PID/stat}.
 *
 * @param own clock ticks on a processor, in user and in kernel mode
 * @param ofEndedChildren the same of children that ended and were waited for
 */
record ProcessStat(long pid, long parent, long own, long ofEndedChildren) {
  private static final Path PROC = Path.of("/proc");

  /** The program's name may hold blanks and parentheses; what follows its last one does not. */
  static ProcessStat parse(String line) {
    int afterName = line.lastIndexOf(')');
    List<String> rest = List.of(line.substring(afterName + 2).split(" "));
    return new ProcessStat(
        Long.parseLong(line.substring(0, line.indexOf(' '))),
        Long.parseLong(rest.get(1)),
        number(rest, 11) + number(rest, 12),
        number(rest, 13) + number(rest, 14));
  }

  static List<ProcessStat> all() {
    try (Stream<Path> processes = Files.list(PROC)) {
      return processes
          .filter(path -> path.getFileName().toString().matches("\\d+"))
          .flatMap(path -> of(path).stream())
          .toList();
    } catch (IOException e) {
      throw new IllegalStateException("/proc cannot be read; the bench runs on Linux alone", e);
    }
  }

  /** Empty when it ended meanwhile. */
  private static Optional<ProcessStat> of(Path process) {
    try {
      return Optional.of(parse(Files.readString(process.resolve("stat"))));
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  private static long number(List<String> fields, int index) {
    return Long.parseLong(fields.get(index));
  }
}
