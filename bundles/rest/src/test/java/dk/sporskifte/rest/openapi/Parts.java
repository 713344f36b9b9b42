package dk.sporskifte.rest.openapi;

import dk.sporskifte.casework.api.PageRequest;
import dk.sporskifte.rest.problem.Language;
import dk.sporskifte.rest.problem.Problem;
import dk.sporskifte.rest.problem.Texts;
import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.headers.Header;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.IntegerSchema;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.media.UUIDSchema;
import io.swagger.v3.oas.models.parameters.HeaderParameter;
import io.swagger.v3.oas.models.parameters.Parameter;
import io.swagger.v3.oas.models.parameters.PathParameter;
import io.swagger.v3.oas.models.parameters.QueryParameter;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.security.SecurityScheme;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

/** What many operations share. */
final class Parts {
  static final String TENANT = "tenant";
  static final String TOKEN = "token";
  static final String IF_MATCH = "If-Match";
  static final String KEY = "Idempotency-Key";
  static final String AFTER = "after";
  static final String SIZE = "size";

  private static final List<Integer> PROBLEMS =
      List.of(400, 401, 403, 404, 406, 409, 412, 413, 415, 422, 428, 429, 500, 503);

  private static final Map<String, String> HEADERS =
      Map.of(
          "ETag", "Version and digest of what is shown; goes into `If-Match` of a change.",
          "Idempotency-Replayed", "`true` where an earlier request under the same key created it.",
          "Link", "The next page, `rel=\"next\"`; absent on the last.",
          "Location", "Where the new is found.");

  private Parts() {}

  static Parameter parameter(String name) {
    return new Parameter().$ref("#/components/parameters/" + name);
  }

  static Header header(String name) {
    return new Header().$ref("#/components/headers/" + name);
  }

  static ApiResponse problem(int status) {
    return new ApiResponse().$ref("#/components/responses/Problem" + status);
  }

  static Schema<?> uuid() {
    return new UUIDSchema();
  }

  static void addTo(Components components, Schemas schemas) {
    Schema<?> problem = schemas.of(Problem.class);
    var texts = new Texts();
    PROBLEMS.forEach(
        status ->
            components.addResponses(
                "Problem" + status,
                new ApiResponse()
                    .description(texts.get(Language.ENGLISH, "title." + status) + ".")
                    .content(
                        new Content()
                            .addMediaType(
                                "application/problem+json", new MediaType().schema(problem)))));
    HEADERS.forEach(
        (name, text) ->
            components.addHeaders(name, new Header().description(text).schema(new StringSchema())));
    components.addSecuritySchemes(
        TOKEN,
        new SecurityScheme()
            .type(SecurityScheme.Type.HTTP)
            .scheme("bearer")
            .description("The token of a log-in, valid on its own tenant alone."));
    List.of(tenant(), ifMatch(), key(), after(), size())
        .forEach(p -> components.addParameters(p.getName(), p));
  }

  private static Parameter tenant() {
    return new PathParameter()
        .name(TENANT)
        .description("Short name of the municipality.")
        .schema(new StringSchema().pattern("^[a-z][a-z0-9_]{0,30}$"))
        .example("helsingor");
  }

  private static Parameter ifMatch() {
    return new HeaderParameter()
        .name(IF_MATCH)
        .required(true)
        .description("The `ETag` of what is changed, or the version it was read with, in quotes.")
        .schema(new StringSchema().pattern("^\"\\d{1,9}(-[0-9a-f]+)?\"$"))
        .example("\"7\"");
  }

  private static Parameter key() {
    return new HeaderParameter()
        .name(KEY)
        .description(
            "Chosen by the client, kept for 24 hours: a request that is repeated under the same key"
                + " creates nothing twice.")
        .schema(new StringSchema().minLength(1).maxLength(200))
        .example("5f0c6a52-9f0e-4a0e-8d0f-3f6a2b9c1d7e");
  }

  private static Parameter after() {
    return new QueryParameter()
        .name(AFTER)
        .description("`next` of the page before; absent for the first page.")
        .schema(new StringSchema());
  }

  private static Parameter size() {
    var schema = new IntegerSchema();
    schema.setMinimum(BigDecimal.ONE);
    schema.setMaximum(BigDecimal.valueOf(100));
    schema.setDefault(PageRequest.first().size());
    return new QueryParameter()
        .name(SIZE)
        .description("How many items a page holds at most.")
        .schema(schema);
  }
}
