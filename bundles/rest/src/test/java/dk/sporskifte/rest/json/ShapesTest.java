package dk.sporskifte.rest.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import dk.sporskifte.rest.sample.Shapes;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * What clients rely on. A changed shape shows as a changed file in {@code shapes}, which the
 * OpenAPI document shows as examples. Run with {@code -Dshapes.write=true} to write them anew.
 */
class ShapesTest {
  private static final Path FOLDER = Path.of("src/test/resources/dk/sporskifte/rest/shapes");
  private static final ObjectMapper JSON =
      Json.mapper().copy().enable(SerializationFeature.INDENT_OUTPUT);

  @TestFactory
  Stream<DynamicTest> everything_looks_outside_as_it_always_did() {
    return Shapes.all().entrySet().stream()
        .map(
            shape ->
                DynamicTest.dynamicTest(
                    shape.getKey(), () -> compare(shape.getKey(), shape.getValue())));
  }

  private static void compare(String name, Object shown) throws IOException {
    String json = JSON.writeValueAsString(shown) + "\n";
    Path file = FOLDER.resolve(name + ".json");
    if (Boolean.getBoolean("shapes.write")) {
      Files.writeString(file, json, StandardCharsets.UTF_8);
    }
    assertThat(json).isEqualTo(Files.readString(file, StandardCharsets.UTF_8));
  }
}
