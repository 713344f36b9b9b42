package dk.sporskifte.feeds.sender;

import dk.sporskifte.feeds.check.Sender;
import dk.sporskifte.feeds.way.Setting;
import dk.sporskifte.model.TenantKey;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What an operator wrote into one file. */
final class SenderSettings {
  private static final Set<Setting> REQUIRED =
      Set.of(Setting.TENANT, Setting.SENDER, Setting.CVR, Setting.FEEDS);

  /** What is of no use alone. */
  private static final Map<Setting, List<Setting>> NEEDS =
      Map.ofEntries(
          Map.entry(Setting.RECEIPT_URI, List.of(Setting.URI)),
          Map.entry(Setting.BROKER, List.of(Setting.URI)),
          Map.entry(Setting.BROKER_USER, List.of(Setting.URI, Setting.BROKER_PASSWORD)),
          Map.entry(Setting.BROKER_PASSWORD, List.of(Setting.BROKER_USER)),
          Map.entry(Setting.BROKER_TRUST, List.of(Setting.URI)),
          Map.entry(Setting.BROKER_KEY, List.of(Setting.BROKER_TRUST)),
          Map.entry(Setting.POLL_URI, List.of(Setting.POLL_KEY, Setting.POLL_HOST_KEY)),
          Map.entry(Setting.POLL_KEY, List.of(Setting.POLL_URI)),
          Map.entry(Setting.POLL_HOST_KEY, List.of(Setting.POLL_URI)),
          Map.entry(Setting.POLL_SECONDS, List.of(Setting.POLL_URI)),
          Map.entry(Setting.POLL_RECEIPTS, List.of(Setting.POLL_URI)));

  private final Map<Setting, String> values = new EnumMap<>(Setting.class);
  private final String source;
  private String problem = "";

  /**
   * @param properties of the configuration, those of OSGi itself among them: they hold a dot
   */
  SenderSettings(Map<String, ?> properties) {
    source = source(properties);
    new TreeMap<>(properties)
        .forEach(
            (key, value) -> {
              if (!key.contains(".")) {
                take(key, String.valueOf(value).strip());
              }
            });
    Stream.of(Setting.values())
        .filter(REQUIRED::contains)
        .filter(key -> !values.containsKey(key))
        .forEach(key -> wrong(key.key(), "is missing", key.meaning()));
    Stream.of(Setting.values())
        .filter(values::containsKey)
        .forEach(
            key ->
                NEEDS.getOrDefault(key, List.of()).stream()
                    .filter(other -> !values.containsKey(other))
                    .forEach(
                        other -> wrong(other.key(), "goes with " + key.key(), other.meaning())));
    if (!hasFolder() && get(Setting.SFTP_KEYS).isPresent()) {
      wrong(Setting.FOLDER.key(), "is what sftpKeys let in to", "true, or leave it out");
    }
  }

  /** For operators, with key and cure; empty when all can be used. */
  String problem() {
    return problem;
  }

  /** Name of the file, as far as it is known. */
  String source() {
    return source;
  }

  Optional<String> get(Setting key) {
    return Optional.ofNullable(values.get(key));
  }

  boolean hasFolder() {
    return get(Setting.FOLDER).map(Boolean::valueOf).orElse(true);
  }

  Sender sender() {
    return new Sender(
        new TenantKey(values.get(Setting.TENANT)),
        values.get(Setting.SENDER),
        values.get(Setting.CVR),
        Stream.of(values.get(Setting.FEEDS).split(","))
            .map(String::strip)
            .filter(name -> !name.isEmpty())
            .collect(Collectors.toUnmodifiableSet()));
  }

  private void take(String key, String value) {
    Optional<Setting> known = Setting.of(key);
    if (known.isEmpty()) {
      wrong(
          key,
          "is no key",
          Stream.of(Setting.values()).map(Setting::key).collect(Collectors.joining(", ")));
    } else if (known.get().allows(value)) {
      values.put(known.get(), value);
    } else if (!value.isEmpty()) {
      wrong(key, "cannot be used", known.get().meaning());
    }
  }

  /** The value may be a secret, so it is not told. The first problem is enough to begin with. */
  private void wrong(String key, String what, String cure) {
    if (problem.isEmpty()) {
      problem = key + " " + what + "; write: " + cure;
    }
  }

  private static String source(Map<String, ?> properties) {
    Object file = properties.get("felix.fileinstall.filename");
    Object pid = properties.get("service.pid");
    return file != null
        ? String.valueOf(Path.of(String.valueOf(file)).getFileName())
        : pid != null ? pid.toString() : "dk.sporskifte.feed";
  }
}
