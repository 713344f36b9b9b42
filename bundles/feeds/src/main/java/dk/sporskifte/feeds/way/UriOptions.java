package dk.sporskifte.feeds.way;

import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The options an operator wrote into an endpoint's uri; they hold before what is usual.
 *
 * @param names without their values, which may be secrets
 */
public record UriOptions(Set<String> names) {
  public UriOptions {
    names = Set.copyOf(names);
  }

  public static UriOptions of(String uri) {
    int mark = uri.indexOf('?');
    return new UriOptions(
        mark < 0
            ? Set.of()
            : Stream.of(uri.substring(mark + 1).split("&"))
                .map(option -> option.split("=", 2)[0])
                .collect(Collectors.toSet()));
  }

  /**
   * @param platform options that the platform sets
   * @param secret options that belong into settings
   * @param settings which ones, for operators
   * @throws UnusableUriException for the first by name that is one of them
   */
  public void refuse(Set<String> platform, Set<String> secret, String settings) {
    for (String option : new TreeSet<>(names)) {
      if (platform.contains(option)) {
        throw new UnusableUriException(
            "the option " + option + " is set by the platform; take it out of the uri");
      }
      if (secret.contains(option)) {
        throw new UnusableUriException(
            "the option " + option + " is a secret; write " + settings + " instead");
      }
    }
  }

  public boolean has(String option) {
    return names.contains(option);
  }
}
