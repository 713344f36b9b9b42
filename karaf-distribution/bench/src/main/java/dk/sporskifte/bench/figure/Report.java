package dk.sporskifte.bench.figure;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Everything of one run; written anew with each figure, so that a crash keeps what was measured.
 */
public final class Report {
  private static final ObjectMapper JSON =
      new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);

  private final Path file;
  private final Map<String, Object> head;
  private final List<Figure> figures = new ArrayList<>();
  private final Map<String, String> parts = new LinkedHashMap<>();

  public Report(Path file, Map<String, Object> head) {
    this.file = file;
    this.head = new LinkedHashMap<>(head);
  }

  public synchronized void add(Figure figure) {
    figures.add(figure);
    write();
  }

  /**
   * @param state how it ended, or that it did not
   */
  public synchronized void part(String name, String state) {
    parts.put(name, state);
    write();
  }

  /** What is known of the machine only once a part has started a server. */
  public synchronized void tell(String key, Object value) {
    if (head.put(key, value) == null) {
      write();
    }
  }

  public synchronized List<Figure> figures() {
    return List.copyOf(figures);
  }

  public synchronized boolean isWhole() {
    return parts.values().stream().allMatch(state -> state.startsWith("done"));
  }

  /** How each ended, in the order they were asked for. */
  public synchronized Map<String, String> parts() {
    return new LinkedHashMap<>(parts);
  }

  private void write() {
    Map<String, Object> all = new LinkedHashMap<>(head);
    all.put("parts", parts);
    all.put("figures", figures.stream().map(Report::fields).toList());
    Path unfinished = file.resolveSibling(file.getFileName() + ".unfinished");
    try {
      JSON.writeValue(unfinished.toFile(), all);
      Files.move(unfinished, file, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Map<String, Object> fields(Figure figure) {
    Map<String, Object> fields = new LinkedHashMap<>();
    fields.put("part", figure.part());
    fields.put("name", figure.name());
    fields.put("unit", figure.unit());
    fields.put("median", figure.samples().median());
    fields.put("least", figure.samples().least());
    fields.put("most", figure.samples().most());
    fields.put("values", figure.samples().values());
    Optional<Mark> mark = figure.mark();
    mark.ifPresent(m -> fields.put("mark", m.toString()));
    figure.isMet().ifPresent(met -> fields.put("met", met));
    return fields;
  }
}
