package dk.sporskifte.rest.protocol;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import dk.sporskifte.casework.api.Page;
import dk.sporskifte.rest.problem.Failure;
import dk.sporskifte.rest.problem.Language;
import dk.sporskifte.rest.problem.Pointers;
import dk.sporskifte.rest.problem.Telling;
import dk.sporskifte.rest.problem.Trace;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import javax.ws.rs.HttpMethod;
import javax.ws.rs.container.ContainerRequestContext;
import javax.ws.rs.container.ContainerResponseContext;
import javax.ws.rs.container.ContainerResponseFilter;
import javax.ws.rs.core.HttpHeaders;
import javax.ws.rs.core.MediaType;
import javax.ws.rs.core.Response.Status;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Puts what a resource answered into HTTP: JSON, {@code ETag}, {@code Location}, {@code Link}, and
 * failures as problem documents. All at once and before the first byte leaves, so that no answer
 * breaks off in the middle.
 */
public final class Answering implements ContainerResponseFilter {
  private static final Logger LOG = LoggerFactory.getLogger(Answering.class);
  private static final MediaType PROBLEM = new MediaType("application", "problem+json");

  private final ObjectMapper json;
  private final Telling telling;

  public Answering(ObjectMapper json, Telling telling) {
    this.json = json;
    this.telling = telling;
  }

  @Override
  public void filter(ContainerRequestContext request, ContainerResponseContext response)
      throws JsonProcessingException {
    Object entity = response.getEntity();
    if (entity instanceof Failure failure) {
      tell(failure, request, response);
    } else if (entity instanceof Download download) {
      hand(download, response);
    } else if (entity instanceof Created<?> created) {
      response.setStatusInfo(Status.CREATED);
      place(created, request, response);
      show(created.entity(), request, response);
    } else if (entity instanceof Optional<?> maybe && maybe.isEmpty()) {
      response.setStatusInfo(Status.NO_CONTENT);
      response.setEntity(null);
    } else if (entity != null) {
      show(entity instanceof Optional<?> some ? some.get() : entity, request, response);
    }
  }

  private void tell(
      Failure failure, ContainerRequestContext request, ContainerResponseContext response)
      throws JsonProcessingException {
    UUID id = (UUID) request.getProperty(Attributes.REQUEST);
    failure.fault().ifPresent(f -> LOG.error("Request {} failed: {}", id, Trace.of(f)));
    Language language =
        Language.of(Optional.ofNullable(request.getHeaderString(HttpHeaders.ACCEPT_LANGUAGE)));
    failure.headers().forEach((name, value) -> response.getHeaders().putSingle(name, value));
    response.getHeaders().putSingle(HttpHeaders.CONTENT_LANGUAGE, language.tag());
    response.setEntity(json.writeValueAsBytes(telling.tell(failure, language, id)), null, PROBLEM);
  }

  private static void hand(Download download, ContainerResponseContext response) {
    response.setEntity(download.content(), null, MediaType.valueOf(download.type()));
    response
        .getHeaders()
        .putSingle(
            HttpHeaders.CONTENT_DISPOSITION,
            "attachment; filename*=UTF-8''" + Pointers.encode(download.name()));
  }

  private void show(
      Object entity, ContainerRequestContext request, ContainerResponseContext response)
      throws JsonProcessingException {
    byte[] shown = json.writeValueAsBytes(entity);
    response.setEntity(shown, null, MediaType.APPLICATION_JSON_TYPE);
    if (entity instanceof Page<?> page) {
      page.next().ifPresent(next -> link(next, request, response));
    }
    OptionalInt version = Versions.of(entity);
    if (version.isPresent()) {
      tag(EntityTags.of(version.getAsInt(), shown), request, response);
    }
  }

  private static void tag(
      String tag, ContainerRequestContext request, ContainerResponseContext response) {
    response.getHeaders().putSingle(HttpHeaders.ETAG, tag);
    String known = request.getHeaderString(HttpHeaders.IF_NONE_MATCH);
    if (known != null
        && request.getMethod().equals(HttpMethod.GET)
        && EntityTags.among(known, tag)) {
      response.setStatusInfo(Status.NOT_MODIFIED);
      response.setEntity(null);
    }
  }

  private static void place(
      Created<?> created, ContainerRequestContext request, ContainerResponseContext response) {
    String root = request.getUriInfo().getBaseUri().getRawPath();
    created
        .path()
        .ifPresent(path -> response.getHeaders().putSingle(HttpHeaders.LOCATION, root + path));
    if (created.replayed()) {
      response.getHeaders().putSingle("Idempotency-Replayed", "true");
    }
  }

  private static void link(
      String next, ContainerRequestContext request, ContainerResponseContext response) {
    var uri = request.getUriInfo().getRequestUriBuilder().replaceQueryParam("after", "{next}");
    var target = uri.build(next);
    response
        .getHeaders()
        .putSingle(
            HttpHeaders.LINK,
            "<" + target.getRawPath() + "?" + target.getRawQuery() + ">; rel=\"next\"");
  }
}
