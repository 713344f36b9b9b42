package dk.sporskifte.feeds.http;

import java.io.IOException;
import java.io.InputStream;

/** A self-signed certificate of nobody. */
final class TestCertificate {
  private TestCertificate() {}

  static byte[] pem() throws IOException {
    try (InputStream stream = TestCertificate.class.getResourceAsStream("certificate.pem")) {
      return stream.readAllBytes();
    }
  }
}
