package dk.sporskifte.feeds.http;

import dk.sporskifte.casework.api.port.SecretHashes;
import dk.sporskifte.casework.api.port.TenantSecrets;
import dk.sporskifte.feeds.way.ConfiguredSender;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.servlet.Servlet;
import javax.servlet.http.HttpServlet;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Finds out who sends before anything else of a request is looked at. */
@Component(
    service = Servlet.class,
    configurationPid = HttpSettings.PID,
    property = {
      "osgi.http.whiteboard.servlet.name=sporskifte-feeds",
      "osgi.http.whiteboard.servlet.pattern=/feeds/v1/*"
    })
public final class FeedServlet extends HttpServlet {
  private static final long serialVersionUID = 1L;
  private static final Logger LOG = LoggerFactory.getLogger(FeedServlet.class);
  private static final Pattern PATH = Pattern.compile("/([a-z][a-z0-9_]{0,30})/([a-z0-9-]{1,40})");
  private static final Pattern BEARER =
      Pattern.compile("Bearer +([A-Za-z0-9_-]{1,1024})", Pattern.CASE_INSENSITIVE);
  private static final Map<String, String> HEADERS =
      Map.of(
          "Cache-Control", "no-store",
          "Content-Security-Policy", "default-src 'none'; frame-ancestors 'none'",
          "Referrer-Policy", "no-referrer",
          "X-Content-Type-Options", "nosniff");

  private final transient TokenEndpoint tokenEndpoint;
  private final transient FeedTokens tokens;
  private final transient ClientCertificates certificates;
  private final transient Posting posting = new Posting();
  private final transient Starting starting;
  private final transient Clock clock;

  @Activate
  public FeedServlet(
      @Reference Senders senders,
      @Reference TenantSecrets secrets,
      @Reference SecretHashes hashes,
      @Reference Clock clock,
      HttpSettings settings) {
    this.clock = clock;
    this.starting = new Starting(clock.instant());
    this.tokens = new FeedTokens(secrets, senders, Duration.ofMinutes(settings.tokenMinutes()));
    this.certificates =
        new ClientCertificates(senders, settings.certificateHeader(), settings.proxySecret());
    this.tokenEndpoint =
        new TokenEndpoint(
            senders,
            hashes,
            tokens,
            new Attempts(settings.maxFailures(), Duration.ofMinutes(settings.lockMinutes())),
            starting,
            clock);
  }

  @Override
  protected void doPost(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    HEADERS.forEach(response::setHeader);
    Matcher path = PATH.matcher(request.getPathInfo() == null ? "" : request.getPathInfo());
    if (!path.matches()) {
      new Problem(404, "not-found", "Post to /feeds/v1/TENANT/FEED.").to(response);
      return;
    }
    String tenant = path.group(1);
    if (path.group(2).equals("token")) {
      tokenEndpoint.answer(tenant, request, response);
      return;
    }
    Optional<ConfiguredSender> sender = sender(tenant, request, clock.instant());
    if (sender.isEmpty() && starting.lasts(clock.instant())) {
      new Problem(503, "not-now", "The platform starts. Send it again.")
          .to(response, Starting.SOON);
      return;
    }
    if (sender.isEmpty()) {
      response.setHeader("WWW-Authenticate", "Bearer realm=\"feeds\"");
      new Problem(401, "not-known", "Send a token of this municipality, or a known certificate.")
          .to(response);
      return;
    }
    posting.take(sender.get(), path.group(2), request, response);
    LOG.info("{} posted {}: {}", sender.get(), path.group(2), response.getStatus());
  }

  private Optional<ConfiguredSender> sender(
      String tenant, HttpServletRequest request, Instant now) {
    Optional<ConfiguredSender> known = certificates.senderOf(tenant, request, now);
    String header = request.getHeader("Authorization");
    if (known.isPresent() || header == null) {
      return known;
    }
    return Optional.of(BEARER.matcher(header.strip()))
        .filter(Matcher::matches)
        .flatMap(bearer -> tokens.senderOf(tenant, bearer.group(1), now));
  }
}
