package dk.sporskifte.rest.docs;

import dk.sporskifte.rest.protocol.Digest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Objects;

/** A file packed into this bundle. */
record Packed(byte[] bytes, String type, String tag) {
  static Packed of(String name, String type) {
    try (var in = Objects.requireNonNull(Packed.class.getResourceAsStream(name), name)) {
      byte[] bytes = in.readAllBytes();
      return new Packed(bytes, type, "\"" + Digest.sha256(bytes).substring(0, 16) + "\"");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
