package dk.sporskifte.bench.process;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** On what it was measured. */
public final class Machine {
  private static final Pattern MEMORY = Pattern.compile("(?m)^MemTotal:\\s+(\\d+) kB");
  private static final Pattern MODEL = Pattern.compile("(?m)^model name\\s*: (.+)$");

  private Machine() {}

  public static Map<String, Object> described() {
    Map<String, Object> machine = new LinkedHashMap<>();
    machine.put("cores", Runtime.getRuntime().availableProcessors());
    machine.put("processor", first(MODEL, "/proc/cpuinfo"));
    machine.put("memoryMegabytes", memory());
    machine.put("kernel", System.getProperty("os.version"));
    machine.put("jdk", System.getProperty("java.runtime.version"));
    return machine;
  }

  private static long memory() {
    String kilobytes = first(MEMORY, "/proc/meminfo");
    return kilobytes.isEmpty() ? 0 : Long.parseLong(kilobytes) / 1024;
  }

  private static String first(Pattern pattern, String file) {
    try {
      Matcher found = pattern.matcher(Files.readString(Path.of(file)));
      return found.find() ? found.group(1) : "";
    } catch (IOException e) {
      return "";
    }
  }
}
