package dk.sporskifte.feeds.http;

import dk.sporskifte.casework.api.port.SecretHashes;
import dk.sporskifte.casework.api.port.TenantSecrets;
import dk.sporskifte.model.TenantKey;
import java.io.IOException;
import java.lang.annotation.Annotation;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.servlet.ServletContextHandler;
import org.eclipse.jetty.servlet.ServletHolder;

/** The servlet behind a real web server, with a clock that the test sets. */
final class TestServer {
  static final String HEADER = "X-Client-Certificate";
  static final String PROXY_SECRET = "kun-os-to";

  final Senders senders = new Senders();
  static final Instant STARTED = Instant.parse("2026-03-02T07:55:00Z");
  volatile Instant now = STARTED;

  /** By whoever connects, where TLS ends here; none while it is null. */
  volatile X509Certificate presented;

  private final HttpClient client = HttpClient.newHttpClient();
  private final Server server = new Server();
  private final HttpConfiguration connections = new HttpConfiguration();
  private final ServerConnector connector =
      new ServerConnector(server, new HttpConnectionFactory(connections));

  TestServer() throws Exception {
    connector.setHost("127.0.0.1");
    // As Jetty's own SecureRequestCustomizer does.
    connections.addCustomizer(
        (at, how, request) -> {
          if (presented != null) {
            request.setAttribute(
                "javax.servlet.request.X509Certificate", new X509Certificate[] {presented});
          }
        });
    server.addConnector(connector);
    ServletContextHandler context = new ServletContextHandler();
    context.addServlet(
        new ServletHolder(
            new FeedServlet(senders, new Xor(), new Reversed(), new Set(), new Settings())),
        "/feeds/v1/*");
    now = Instant.parse("2026-03-02T08:00:00Z");
    server.setHandler(context);
    server.start();
  }

  HttpResponse<String> post(String path, String type, byte[] body, String... headers)
      throws IOException, InterruptedException {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(
                URI.create("http://127.0.0.1:" + connector.getLocalPort() + "/feeds/v1/" + path))
            .header("Content-Type", type)
            .POST(HttpRequest.BodyPublishers.ofByteArray(body));
    if (headers.length > 0) {
      request.headers(headers);
    }
    return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
  }

  static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  /** The length that the setting of a hash demands, and not the secret itself. */
  static String hash(String secret) {
    return new Reversed().hash(secret.toCharArray());
  }

  void close() throws Exception {
    server.stop();
  }

  private final class Set extends Clock {
    @Override
    public Instant instant() {
      return now;
    }

    @Override
    public ZoneOffset getZone() {
      return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(java.time.ZoneId zone) {
      throw new UnsupportedOperationException();
    }
  }

  private static final class Reversed implements SecretHashes {
    @Override
    public String hash(char[] secret) {
      return new StringBuilder(new String(secret)).reverse().toString();
    }

    @Override
    public boolean match(char[] secret, String hash) {
      return hash(secret).equals(hash);
    }
  }

  /** Tells tenants and changes apart, as the real one does. */
  private static final class Xor implements TenantSecrets {
    @Override
    public byte[] encrypt(TenantKey tenant, byte[] plain) {
      byte[] text =
          (tenant + "\0" + new String(plain, StandardCharsets.UTF_8))
              .getBytes(StandardCharsets.UTF_8);
      byte[] encrypted = new byte[text.length + 4];
      for (int i = 0; i < text.length; i++) {
        encrypted[i] = (byte) (text[i] ^ 0x5A);
      }
      int sum = Arrays.hashCode(text);
      for (int i = 0; i < 4; i++) {
        encrypted[text.length + i] = (byte) (sum >>> 8 * i);
      }
      return encrypted;
    }

    @Override
    public byte[] decrypt(TenantKey tenant, byte[] encrypted) {
      if (encrypted.length < 5) {
        throw new IllegalArgumentException("too short");
      }
      byte[] text = new byte[encrypted.length - 4];
      for (int i = 0; i < text.length; i++) {
        text[i] = (byte) (encrypted[i] ^ 0x5A);
      }
      String plain = new String(text, StandardCharsets.UTF_8);
      String head = tenant + "\0";
      byte[] again =
          plain.startsWith(head)
              ? encrypt(tenant, plain.substring(head.length()).getBytes(StandardCharsets.UTF_8))
              : new byte[0];
      if (!Arrays.equals(again, encrypted)) {
        throw new IllegalArgumentException("another key, or changed");
      }
      return plain.substring(head.length()).getBytes(StandardCharsets.UTF_8);
    }
  }

  private record Settings() implements HttpSettings {
    @Override
    public int tokenMinutes() {
      return 10;
    }

    @Override
    public int maxFailures() {
      return 3;
    }

    @Override
    public int lockMinutes() {
      return 15;
    }

    @Override
    public String certificateHeader() {
      return HEADER;
    }

    @Override
    public String proxySecret() {
      return PROXY_SECRET;
    }

    @Override
    public Class<? extends Annotation> annotationType() {
      return HttpSettings.class;
    }
  }
}
