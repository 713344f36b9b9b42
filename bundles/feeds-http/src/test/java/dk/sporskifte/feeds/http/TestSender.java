package dk.sporskifte.feeds.http;

import dk.sporskifte.feeds.way.Answer;
import dk.sporskifte.feeds.way.ConfiguredSender;
import dk.sporskifte.feeds.way.Setting;
import dk.sporskifte.model.TenantKey;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** Answers as the test wants it, and keeps what came. */
final class TestSender implements ConfiguredSender {
  final Map<Setting, String> settings = new EnumMap<>(Setting.class);
  final List<String> names = new ArrayList<>();
  final List<byte[]> contents = new ArrayList<>();
  Function<byte[], Answer> answer =
      content -> new Answer("accepted", Optional.empty(), "json", receipt("accepted"));

  private final String tenant;
  private final String code;

  TestSender(String tenant, String code) {
    this.tenant = tenant;
    this.code = code;
  }

  static byte[] receipt(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  @Override
  public TenantKey tenant() {
    return new TenantKey(tenant);
  }

  @Override
  public String code() {
    return code;
  }

  @Override
  public Set<String> feeds() {
    return Set.of("test-list");
  }

  @Override
  public Path folder() {
    return Path.of(".");
  }

  @Override
  public Optional<String> setting(Setting key) {
    return Optional.ofNullable(settings.get(key));
  }

  @Override
  public synchronized Answer deliver(
      String way, Optional<String> feed, String name, byte[] content) {
    names.add(feed.orElseThrow() + "/" + name);
    contents.add(content);
    return answer.apply(content);
  }

  @Override
  public String toString() {
    return tenant + "/" + code;
  }
}
