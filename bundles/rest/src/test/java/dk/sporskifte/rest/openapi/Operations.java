package dk.sporskifte.rest.openapi;

import dk.sporskifte.casework.api.PageRequest;
import dk.sporskifte.rest.protocol.Caller;
import dk.sporskifte.rest.protocol.Creating;
import dk.sporskifte.rest.protocol.ExpectedVersion;
import dk.sporskifte.rest.server.Endpoint;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.parameters.Parameter;
import io.swagger.v3.oas.models.parameters.PathParameter;
import io.swagger.v3.oas.models.parameters.QueryParameter;
import io.swagger.v3.oas.models.parameters.RequestBody;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javax.ws.rs.PathParam;
import javax.ws.rs.QueryParam;

/** What one endpoint takes and answers, read from its signature and its Javadoc. */
final class Operations {
  private static final Pattern IN_PATH = Pattern.compile("\\{(\\w+)}");
  private static final Map<Class<?>, List<String>> BROUGHT_BY =
      Map.of(
          ExpectedVersion.class, List.of(Parts.IF_MATCH),
          Creating.class, List.of(Parts.KEY),
          PageRequest.class, List.of(Parts.AFTER, Parts.SIZE));

  private final Javadoc javadoc;
  private final Schemas schemas;
  private final Examples examples;
  private final Answers answers;

  Operations(Javadoc javadoc, Schemas schemas, Examples examples) {
    this.javadoc = javadoc;
    this.schemas = schemas;
    this.examples = examples;
    this.answers = new Answers(schemas, examples);
  }

  Operation of(Endpoint endpoint) {
    Javadoc.Doc doc = javadoc.of(endpoint.resource(), endpoint.method().getName()).orElseThrow();
    var operation =
        new Operation()
            .operationId(endpoint.id())
            .addTagsItem(tag(endpoint))
            .summary(doc.summary().replaceFirst("\\.$", ""))
            .description(doc.text())
            .responses(answers.of(endpoint));
    operation.setSecurity(
        endpoint.takes(Caller.class)
            ? List.of(new SecurityRequirement().addList(Parts.TOKEN))
            : List.of());
    inPath(endpoint, operation);
    inQuery(endpoint, operation, doc);
    BROUGHT_BY.forEach(
        (type, parts) -> {
          if (endpoint.takes(type)) {
            parts.forEach(part -> operation.addParametersItem(Parts.parameter(part)));
          }
        });
    endpoint.body().ifPresent(body -> operation.requestBody(body(endpoint, body)));
    return operation;
  }

  /** {@code StatutoryNotifications} as {@code Statutory notifications}. */
  static String tag(Endpoint endpoint) {
    String words =
        Arrays.stream(endpoint.name().split("(?=[A-Z])"))
            .map(w -> w.toLowerCase(Locale.ROOT))
            .collect(Collectors.joining(" "));
    return Character.toUpperCase(words.charAt(0)) + words.substring(1);
  }

  private void inPath(Endpoint endpoint, Operation operation) {
    Map<String, Schema<?>> known =
        endpoint
            .parameters(PathParam.class)
            .collect(
                Collectors.toMap(
                    p -> p.getAnnotation(PathParam.class).value(), p -> schemas.of(p.getType())));
    IN_PATH
        .matcher(endpoint.path())
        .results()
        .map(found -> found.group(1))
        .forEach(name -> operation.addParametersItem(inPath(name, known)));
  }

  private Parameter inPath(String name, Map<String, Schema<?>> known) {
    if (name.equals(Parts.TENANT)) {
      return Parts.parameter(Parts.TENANT);
    }
    Schema<?> schema = Optional.<Schema<?>>ofNullable(known.get(name)).orElseGet(Parts::uuid);
    return new PathParameter().name(name).description("Id of the " + name + ".").schema(schema);
  }

  private void inQuery(Endpoint endpoint, Operation operation, Javadoc.Doc doc) {
    endpoint
        .parameters(QueryParam.class)
        .forEach(
            p ->
                operation.addParametersItem(
                    new QueryParameter()
                        .name(p.getAnnotation(QueryParam.class).value())
                        .description(
                            doc.params()
                                .getOrDefault(
                                    p.getName(), "Only those of this " + p.getName() + "."))
                        .schema(schemas.of(p.getType()))));
  }

  private RequestBody body(Endpoint endpoint, Class<?> body) {
    return new RequestBody()
        .required(true)
        .content(examples.request(endpoint.id(), schemas.of(body)));
  }
}
