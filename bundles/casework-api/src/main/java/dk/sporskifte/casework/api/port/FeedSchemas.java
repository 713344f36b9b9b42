package dk.sporskifte.casework.api.port;

import java.util.List;
import java.util.Optional;

/** The published schemas of the feeds that are installed now, as partners build against them. */
public interface FeedSchemas {
  /** File names, sorted; each ends in {@code .schema.json} or {@code .xsd}. */
  List<String> names();

  /**
   * @param name one of {@link #names()}
   * @return its bytes, UTF-8; empty where there is no such file now
   */
  Optional<byte[]> file(String name);
}
