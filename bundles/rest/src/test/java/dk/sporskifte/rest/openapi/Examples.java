package dk.sporskifte.rest.openapi;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.examples.Example;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Objects;

/** Examples that tests send and compare with, so that they work. */
final class Examples {
  private static final ObjectMapper JSON = new ObjectMapper();
  private final Components components;

  Examples(Components components) {
    this.components = components;
  }

  Content request(String operation, Schema<?> schema) {
    return content("application/json", schema, add("send-" + operation, "/requests/" + operation));
  }

  Content answer(Schema<?> schema) {
    String name = schema.get$ref().replaceFirst(".*/", "");
    return content("application/json", schema, add(name, "/shapes/" + name));
  }

  private static Content content(String type, Schema<?> schema, String name) {
    var example = new Example();
    example.set$ref("#/components/examples/" + name);
    return new Content()
        .addMediaType(type, new MediaType().schema(schema).addExamples("example", example));
  }

  private String add(String name, String file) {
    components.addExamples(name, new Example().value(read("/dk/sporskifte/rest" + file + ".json")));
    return name;
  }

  private static Object read(String file) {
    try (var in = Objects.requireNonNull(Examples.class.getResourceAsStream(file), file)) {
      return JSON.readTree(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
