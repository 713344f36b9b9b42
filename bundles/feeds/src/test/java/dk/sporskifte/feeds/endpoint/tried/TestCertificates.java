package dk.sporskifte.feeds.endpoint.tried;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.Key;
import java.security.KeyStore;
import java.security.cert.Certificate;
import java.util.Base64;

/** Certificates of two who know each other, as PEM files. */
public final class TestCertificates {
  private static final String PASSWORD = "tried1234";

  private final Path folder;

  public TestCertificates(Path folder) throws Exception {
    this.folder = Files.createDirectories(folder);
    make("localhost");
    make("sporskifte");
  }

  /** Path of a file with a private key and its certificate. */
  public String key(String name) {
    return folder.resolve(name + ".key.pem").toString();
  }

  /** Path of a file with a certificate. */
  public String trust(String name) {
    return folder.resolve(name + ".pem").toString();
  }

  private void make(String name) throws Exception {
    Path store = folder.resolve(name + ".p12");
    Process keytool =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "keytool").toString(),
                "-genkeypair",
                "-keyalg",
                "EC",
                "-alias",
                name,
                "-dname",
                "CN=" + name,
                "-ext",
                "san=dns:localhost",
                "-storetype",
                "PKCS12",
                "-keystore",
                store.toString(),
                "-storepass",
                PASSWORD)
            .inheritIO()
            .start();
    if (keytool.waitFor() != 0) {
      throw new IOException("no certificate could be made");
    }
    KeyStore made = KeyStore.getInstance(store.toFile(), PASSWORD.toCharArray());
    String certificate = certificate(made.getCertificate(name));
    Files.writeString(folder.resolve(name + ".pem"), certificate);
    Files.writeString(
        folder.resolve(name + ".key.pem"),
        pem("PRIVATE KEY", made.getKey(name, PASSWORD.toCharArray())) + certificate);
  }

  private static String certificate(Certificate certificate) throws GeneralSecurityException {
    return pem("CERTIFICATE", certificate.getEncoded());
  }

  private static String pem(String what, Key key) {
    return pem(what, key.getEncoded());
  }

  private static String pem(String what, byte[] content) {
    return "-----BEGIN %s-----%n%s%n-----END %s-----%n"
        .formatted(what, Base64.getMimeEncoder().encodeToString(content), what);
  }
}
