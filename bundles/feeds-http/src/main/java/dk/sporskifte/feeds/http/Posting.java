package dk.sporskifte.feeds.http;

import dk.sporskifte.casework.api.RefusedException;
import dk.sporskifte.casework.api.port.StoreUnavailableException;
import dk.sporskifte.casework.api.port.TenantClosedException;
import dk.sporskifte.casework.api.port.UnknownTenantException;
import dk.sporskifte.feeds.way.Answer;
import dk.sporskifte.feeds.way.ConfiguredSender;
import java.io.IOException;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Takes a message of a sender who is known, and answers with the receipt. */
final class Posting {
  private static final Logger LOG = LoggerFactory.getLogger(Posting.class);
  private static final String WAY = "http";
  private static final int AT_A_TIME = 2;
  private static final Duration SOON = Duration.ofSeconds(5);
  private static final int TOO_MANY = 429;

  /** Where a code has a status of its own; else a refused message cannot be processed. */
  private static final Map<String, Integer> STATUS =
      Map.of(
          "E06", HttpServletResponse.SC_CONFLICT,
          "E08", HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE,
          "E09", HttpServletResponse.SC_FORBIDDEN);

  private static final int UNPROCESSABLE = 422;

  /** A message is held in memory while it is taken; a sender has so many and no more. */
  private final Map<String, Semaphore> turns = new ConcurrentHashMap<>();

  void take(
      ConfiguredSender sender,
      String feed,
      HttpServletRequest request,
      HttpServletResponse response)
      throws IOException {
    if (!sender.feeds().contains(feed)) {
      new Problem(403, "feed-not-allowed", "This sender may not send that feed.").to(response);
      return;
    }
    Optional<PostedForm> form = PostedForm.of(request.getContentType());
    if (form.isEmpty() || request.getHeader("Content-Encoding") != null) {
      new Problem(
              HttpServletResponse.SC_UNSUPPORTED_MEDIA_TYPE,
              "unsupported-media-type",
              "Send application/json, application/xml or text/csv in UTF-8; CSV may be ISO-8859-1.")
          .to(response);
      return;
    }
    Semaphore turn = turns.computeIfAbsent(sender.toString(), s -> new Semaphore(AT_A_TIME));
    if (!turn.tryAcquire()) {
      new Problem(TOO_MANY, "too-many-at-once", "Send one message after the other.")
          .to(response, SOON);
      return;
    }
    try {
      byte[] content = request.getInputStream().readNBytes(ConfiguredSender.ENOUGH);
      answer(sender.deliver(WAY, Optional.of(feed), form.get().fileName(), content), response);
    } catch (TenantClosedException e) {
      closed(response, e.retryAfter());
    } catch (UnknownTenantException | StoreUnavailableException | RefusedException e) {
      LOG.warn("A message of {} cannot be stored now: {}", sender, e.getClass().getSimpleName());
      closed(response, SOON);
    } catch (RuntimeException e) {
      LOG.error("A message of {} fails: {}", sender, where(e));
      new Problem(500, "internal", "It was not stored. Send it again later.").to(response);
    } finally {
      turn.release();
    }
  }

  private static void answer(Answer answer, HttpServletResponse response) throws IOException {
    response.setStatus(status(answer));
    response.setContentType(PostedForm.typeOf(answer.ending()));
    response.getOutputStream().write(answer.receipt());
  }

  private static int status(Answer answer) {
    if (answer.isRejected()) {
      return STATUS.getOrDefault(answer.code().orElseThrow(), UNPROCESSABLE);
    }
    return answer.status().equals("accepted")
        ? HttpServletResponse.SC_OK
        : HttpServletResponse.SC_ACCEPTED;
  }

  private static void closed(HttpServletResponse response, Duration retryAfter) throws IOException {
    new Problem(
            HttpServletResponse.SC_SERVICE_UNAVAILABLE,
            "not-now",
            "It cannot be stored now. Send it again: the same message is stored once.")
        .to(response, retryAfter);
  }

  /** Without the message, which may quote what was being stored. */
  private static String where(RuntimeException e) {
    StackTraceElement[] trace = e.getStackTrace();
    return e.getClass().getName() + (trace.length == 0 ? "" : " at " + trace[0]);
  }
}
