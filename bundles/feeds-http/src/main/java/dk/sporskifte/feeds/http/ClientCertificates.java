package dk.sporskifte.feeds.http;

import dk.sporskifte.feeds.way.ConfiguredSender;
import dk.sporskifte.feeds.way.Setting;
import java.io.ByteArrayInputStream;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.cert.CertificateEncodingException;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.Base64;
import java.util.Date;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import javax.servlet.http.HttpServletRequest;

/**
 * Who presented which certificate: to the web server itself, or to a proxy that proves to be ours.
 * A certificate is known by its fingerprint, so it matters not who issued it; that the client holds
 * its key is what TLS has shown.
 */
final class ClientCertificates {
  static final String PROXY = "X-Sporskifte-Proxy";
  private static final String PRESENTED = "javax.servlet.request.X509Certificate";

  private final Senders senders;
  private final String header;
  private final byte[] proxySecret;

  ClientCertificates(Senders senders, String header, String proxySecret) {
    this.senders = senders;
    this.header = header.strip();
    this.proxySecret = proxySecret.getBytes(StandardCharsets.UTF_8);
  }

  Optional<ConfiguredSender> senderOf(String tenant, HttpServletRequest request, Instant now) {
    return certificate(request)
        .filter(certificate -> isValid(certificate, now))
        .map(ClientCertificates::fingerprint)
        .flatMap(
            fingerprint ->
                senders.of(tenant).filter(sender -> knows(sender, fingerprint)).findFirst());
  }

  private Optional<X509Certificate> certificate(HttpServletRequest request) {
    if (request.getAttribute(PRESENTED) instanceof X509Certificate[] chain && chain.length > 0) {
      return Optional.of(chain[0]);
    }
    return header.isEmpty() || !comesFromProxy(request)
        ? Optional.empty()
        : Optional.ofNullable(request.getHeader(header)).flatMap(ClientCertificates::read);
  }

  private boolean comesFromProxy(HttpServletRequest request) {
    String sent = request.getHeader(PROXY);
    return proxySecret.length > 0
        && sent != null
        && MessageDigest.isEqual(proxySecret, sent.getBytes(StandardCharsets.UTF_8));
  }

  private static boolean knows(ConfiguredSender sender, String fingerprint) {
    return sender
        .setting(Setting.CLIENT_CERTIFICATES)
        .filter(
            known ->
                Stream.of(known.split(","))
                    .map(text -> text.strip().replace(":", "").toLowerCase(Locale.ROOT))
                    .anyMatch(fingerprint::equals))
        .isPresent();
  }

  private static boolean isValid(X509Certificate certificate, Instant now) {
    try {
      certificate.checkValidity(Date.from(now));
      return true;
    } catch (CertificateException e) {
      return false;
    }
  }

  private static String fingerprint(X509Certificate certificate) {
    try {
      return HexFormat.of().formatHex(FeedTokens.sha256(certificate.getEncoded()));
    } catch (CertificateEncodingException e) {
      throw new IllegalStateException("it was read from its encoding", e);
    }
  }

  /** As nginx sends it, PEM escaped as in a URL; or as HAProxy does, DER in base64. */
  private static Optional<X509Certificate> read(String value) {
    try {
      byte[] bytes =
          value.startsWith("-----BEGIN")
              ? URLDecoder.decode(value.replace("+", "%2B"), StandardCharsets.UTF_8)
                  .getBytes(StandardCharsets.US_ASCII)
              : Base64.getDecoder().decode(value);
      return Optional.of(
          (X509Certificate)
              CertificateFactory.getInstance("X.509")
                  .generateCertificate(new ByteArrayInputStream(bytes)));
    } catch (CertificateException | IllegalArgumentException e) {
      return Optional.empty();
    }
  }
}
