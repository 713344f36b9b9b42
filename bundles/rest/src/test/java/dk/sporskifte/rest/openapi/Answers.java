package dk.sporskifte.rest.openapi;

import dk.sporskifte.casework.api.PageRequest;
import dk.sporskifte.rest.protocol.Caller;
import dk.sporskifte.rest.protocol.Created;
import dk.sporskifte.rest.protocol.Creating;
import dk.sporskifte.rest.protocol.Download;
import dk.sporskifte.rest.protocol.ExpectedVersion;
import dk.sporskifte.rest.protocol.Versions;
import dk.sporskifte.rest.server.Endpoint;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.responses.ApiResponses;
import java.lang.reflect.Type;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** What an endpoint may answer. */
final class Answers {
  private final Schemas schemas;
  private final Examples examples;

  Answers(Schemas schemas, Examples examples) {
    this.schemas = schemas;
    this.examples = examples;
  }

  ApiResponses of(Endpoint endpoint) {
    var responses = new ApiResponses();
    Class<?> wrapper = endpoint.method().getReturnType();
    if (wrapper == void.class) {
      return problems(endpoint, responses.addApiResponse("204", nothing("Done.")));
    }
    Type shown = endpoint.shown();
    ApiResponse answer = answer(shown);
    if (wrapper == Created.class) {
      answer.description("Created, or created by an earlier request under the same key.");
      answer.addHeaderObject("Location", Parts.header("Location"));
      answer.addHeaderObject("Idempotency-Replayed", Parts.header("Idempotency-Replayed"));
      responses.addApiResponse("201", answer);
    } else {
      responses.addApiResponse("200", answer);
    }
    if (wrapper == Optional.class) {
      responses.addApiResponse("204", nothing("There is none."));
    }
    if (endpoint.takes(PageRequest.class)) {
      answer.addHeaderObject("Link", Parts.header("Link"));
    }
    if (versioned(shown) && endpoint.verb().equals("GET")) {
      responses.addApiResponse("304", nothing("Unchanged since the ETag in `If-None-Match`."));
    }
    return problems(endpoint, responses);
  }

  private ApiResponse answer(Type shown) {
    if (shown == Download.class) {
      return file();
    }
    Schema<?> schema = schemas.of(shown);
    var answer = new ApiResponse().description("Done.").content(examples.answer(schema));
    if (versioned(shown)) {
      answer.addHeaderObject("ETag", Parts.header("ETag"));
    }
    return answer;
  }

  private static ApiResponse file() {
    Schema<?> bytes = new StringSchema().format("binary");
    return new ApiResponse()
        .description("The file, to be kept under its name.")
        .content(
            new Content().addMediaType("application/octet-stream", new MediaType().schema(bytes)));
  }

  private static ApiResponses problems(Endpoint endpoint, ApiResponses responses) {
    Set<Integer> statuses = new TreeSet<>(Set.of(400, 404, 406, 500, 503));
    if (endpoint.takes(Caller.class)) {
      statuses.addAll(Set.of(401, 403));
    } else {
      statuses.addAll(Set.of(401, 429));
    }
    if (!endpoint.verb().equals("GET")) {
      statuses.add(409);
    }
    if (endpoint.body().isPresent()) {
      statuses.addAll(Set.of(413, 415, 422));
    }
    if (endpoint.takes(Creating.class)) {
      statuses.add(422);
    }
    if (endpoint.takes(ExpectedVersion.class)) {
      statuses.addAll(Set.of(412, 428));
    }
    statuses.forEach(s -> responses.addApiResponse(Integer.toString(s), Parts.problem(s)));
    return responses;
  }

  private static boolean versioned(Type shown) {
    return shown instanceof Class<?> type && Versions.has(type);
  }

  private static ApiResponse nothing(String why) {
    return new ApiResponse().description(why);
  }
}
