package dk.sporskifte.feeds.http;

import dk.sporskifte.casework.api.port.SecretHashes;
import dk.sporskifte.feeds.way.ConfiguredSender;
import dk.sporskifte.feeds.way.Setting;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Client credentials of OAuth 2 (RFC 6749, section 4.4). */
final class TokenEndpoint {
  private static final Logger LOG = LoggerFactory.getLogger(TokenEndpoint.class);
  private static final String JSON = "application/json";
  private static final String BASIC = "Basic ";
  private static final int LONGEST_SECRET = 200;

  private final Senders senders;
  private final SecretHashes hashes;
  private final FeedTokens tokens;
  private final Attempts attempts;
  private final Starting starting;
  private final Clock clock;

  TokenEndpoint(
      Senders senders,
      SecretHashes hashes,
      FeedTokens tokens,
      Attempts attempts,
      Starting starting,
      Clock clock) {
    this.senders = senders;
    this.hashes = hashes;
    this.tokens = tokens;
    this.attempts = attempts;
    this.starting = starting;
    this.clock = clock;
  }

  private record Client(String id, String secret) {}

  void answer(String tenant, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    if (request.getQueryString() != null) {
      error(response, HttpServletResponse.SC_BAD_REQUEST, "invalid_request");
      return;
    }
    if (!"client_credentials".equals(request.getParameter("grant_type"))) {
      error(response, HttpServletResponse.SC_BAD_REQUEST, "unsupported_grant_type");
      return;
    }
    Optional<Client> client = client(request);
    if (client.isEmpty()) {
      refuse(response);
      return;
    }
    answer(tenant, client.get(), response);
  }

  private void answer(String tenant, Client client, HttpServletResponse response)
      throws IOException {
    Instant now = clock.instant();
    if (starting.lasts(now) && senders.named(tenant, client.id()).isEmpty()) {
      Problem.retry(response, Starting.SOON);
      error(response, HttpServletResponse.SC_SERVICE_UNAVAILABLE, "temporarily_unavailable");
      return;
    }
    String name = tenant + "/" + client.id();
    Optional<Duration> locked = attempts.attempt(name, now);
    if (locked.isPresent()) {
      Problem.retry(response, locked.get());
      error(response, 429, "temporarily_unavailable");
      return;
    }
    Optional<ConfiguredSender> sender = verified(tenant, client);
    if (sender.isEmpty()) {
      refuse(response);
      return;
    }
    attempts.succeeded(name);
    LOG.info("A token for {}", sender.get());
    Problem.json(
        response,
        HttpServletResponse.SC_OK,
        JSON,
        Map.of(
            "access_token", tokens.issue(sender.get(), now),
            "token_type", "Bearer",
            "expires_in", tokens.life().toSeconds()));
  }

  private Optional<ConfiguredSender> verified(String tenant, Client client) {
    return senders
        .named(tenant, client.id())
        .filter(
            sender ->
                sender
                    .setting(Setting.CLIENT_SECRET_HASH)
                    .filter(hash -> hashes.match(client.secret().toCharArray(), hash))
                    .isPresent());
  }

  private static Optional<Client> client(HttpServletRequest request) {
    String header = request.getHeader("Authorization");
    String id = request.getParameter("client_id");
    String secret = request.getParameter("client_secret");
    if (header != null && header.startsWith(BASIC)) {
      try {
        String text =
            new String(
                Base64.getDecoder().decode(header.substring(BASIC.length()).strip()),
                StandardCharsets.UTF_8);
        int colon = text.indexOf(':');
        id = colon < 0 ? null : text.substring(0, colon);
        secret = text.substring(colon + 1);
      } catch (IllegalArgumentException e) {
        return Optional.empty();
      }
    }
    return id == null || secret == null || secret.length() > LONGEST_SECRET
        ? Optional.empty()
        : Optional.of(new Client(id, secret));
  }

  private static void refuse(HttpServletResponse response) throws IOException {
    LOG.warn("No token for somebody who is no sender, or has another secret");
    response.setHeader("WWW-Authenticate", "Basic realm=\"feeds\", charset=\"UTF-8\"");
    error(response, HttpServletResponse.SC_UNAUTHORIZED, "invalid_client");
  }

  private static void error(HttpServletResponse response, int status, String error)
      throws IOException {
    Problem.json(response, status, JSON, Map.of("error", error));
  }
}
