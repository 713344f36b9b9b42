package dk.sporskifte.web;

import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * One packed file of the client.
 *
 * @param path below the folder of the client
 */
record ClientFile(String path, String type, byte[] bytes) {
  static final String PAGE = "index.html";

  private static final Pattern PACKED =
      Pattern.compile("(assets/)?[A-Za-z0-9_-][A-Za-z0-9_.-]*\\.[a-z0-9]+");
  private static final Map<String, String> TYPES =
      Map.of(
          "html", "text/html;charset=utf-8",
          "js", "text/javascript;charset=utf-8",
          "css", "text/css;charset=utf-8",
          "svg", "image/svg+xml",
          "woff2", "font/woff2");

  /** Empty where no such file is packed, or its type is not known here. */
  static Optional<ClientFile> find(String path) {
    String type = TYPES.get(path.substring(path.lastIndexOf('.') + 1));
    if (type == null || !PACKED.matcher(path).matches()) {
      return Optional.empty();
    }
    try (InputStream packed = ClientFile.class.getResourceAsStream("client/" + path)) {
      return packed == null
          ? Optional.empty()
          : Optional.of(new ClientFile(path, type, packed.readAllBytes()));
    } catch (IOException e) {
      throw new IllegalStateException("the bundle cannot be read", e);
    }
  }

  /** Its name holds a hash of what is in it. */
  boolean immutable() {
    return path.startsWith("assets/");
  }
}
