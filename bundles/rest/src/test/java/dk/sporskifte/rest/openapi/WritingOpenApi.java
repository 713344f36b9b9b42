package dk.sporskifte.rest.openapi;

import dk.sporskifte.rest.server.Endpoint;
import io.swagger.v3.core.util.Json;
import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.PathItem;
import io.swagger.v3.oas.models.Paths;
import io.swagger.v3.oas.models.info.Contact;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.info.License;
import io.swagger.v3.oas.models.servers.Server;
import io.swagger.v3.oas.models.tags.Tag;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * Writes the OpenAPI document of the resources that were just compiled; the build packs it into the
 * bundle. Arguments: the module's folder, the version, the file to write.
 */
public final class WritingOpenApi {
  private static final List<String> SOURCES =
      List.of("rest", "casework-api", "model", "municipality-spi");

  private WritingOpenApi() {}

  public static void main(String[] arguments) throws IOException {
    Path module = Path.of(arguments[0]);
    Path file = Path.of(arguments[2]);
    Files.createDirectories(file.getParent());
    Files.writeString(file, Json.pretty(document(module, arguments[1])) + "\n");
  }

  private static OpenAPI document(Path module, String version) {
    Stream<Path> sources = SOURCES.stream().map(s -> module.resolveSibling(s));
    var javadoc = new Javadoc(sources.map(s -> s.resolve("src/main/java")).toList());
    var components = new Components();
    var schemas = new Schemas();
    var operations = new Operations(javadoc, schemas, new Examples(components));
    var paths = new Paths();
    for (Endpoint endpoint : Endpoint.all()) {
      paths
          .computeIfAbsent(endpoint.path(), path -> new PathItem())
          .operation(PathItem.HttpMethod.valueOf(endpoint.verb()), operations.of(endpoint));
    }
    Parts.addTo(components, schemas);
    schemas.describe(javadoc, components);
    return new OpenAPI()
        .info(info(version))
        .addServersItem(new Server().url("/api/v1").description("This platform."))
        .tags(tags(javadoc))
        .paths(paths)
        .components(components);
  }

  private static Info info(String version) {
    return new Info()
        .title("Sporskifte")
        .version(version)
        .description(
            "SSP and SSP+ work of Danish municipalities. What is added to version 1 breaks no"
                + " client: read past fields you do not know. A field that is sent and not known is"
                + " refused. Failures are problem documents (RFC 9457), in Danish or, by"
                + " `Accept-Language`, in English.")
        .contact(new Contact().name("Sporskifte").url("https://sporskifte.dk"))
        .license(
            new License()
                .name("Apache-2.0")
                .url("https://www.apache.org/licenses/LICENSE-2.0.txt"));
  }

  /** In the order of their names; of two resources under one name the first speaks. */
  private static List<Tag> tags(Javadoc javadoc) {
    return Endpoint.all().stream()
        .sorted(Comparator.comparing(Operations::tag))
        .map(
            e ->
                new Tag()
                    .name(Operations.tag(e))
                    .description(javadoc.of(e.resource()).orElseThrow().text()))
        .distinct()
        .toList();
  }
}
