package dk.sporskifte.rest.problem;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;

/** Every sentence a client may be told, in each language. */
public final class Texts {
  private final Map<Language, Properties> texts = new EnumMap<>(Language.class);

  public Texts() {
    for (Language language : Language.values()) {
      texts.put(language, load("problems_" + language.tag() + ".properties"));
    }
  }

  public Optional<String> find(Language language, String key) {
    return Optional.ofNullable(texts.get(language).getProperty(key));
  }

  public String get(Language language, String key) {
    return find(language, key).orElseThrow(() -> new IllegalStateException("no text for " + key));
  }

  /** With each {@code {name}} replaced by its value. */
  public String get(Language language, String key, Map<String, String> values) {
    String text = get(language, key);
    for (Map.Entry<String, String> value : values.entrySet()) {
      text = text.replace("{" + value.getKey() + "}", value.getValue());
    }
    return text;
  }

  private static Properties load(String name) {
    try (var in = Objects.requireNonNull(Texts.class.getResourceAsStream(name), name)) {
      var loaded = new Properties();
      loaded.load(new InputStreamReader(in, StandardCharsets.UTF_8));
      return loaded;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
