package dk.sporskifte.feeds.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MessageSchemaTest {
  @TempDir private Path folder;

  @Test
  void fields_come_in_the_order_of_the_schema() {
    MessageSchema schema =
        new MessageSchema(MessageSchemaTest.class.getResource("/test-list-1.schema.json"));

    assertThat(schema.fields()).containsExactly("note");
    assertThat(MessageSchema.ENVELOPE.types().keySet())
        .contains("feed", "sender", "sender.cvr")
        .doesNotContain("records");
  }

  @Test
  void a_schema_without_records_about_people_is_no_feeds() throws IOException {
    assertThatThrownBy(() -> new MessageSchema(schema("{\"$id\": \"https://x.example/s\"}")))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void nothing_is_fetched_from_elsewhere() {
    String far = "\"allOf\": [{\"$ref\": \"http://127.0.0.1:9/far.json\"}]";

    assertThatThrownBy(
            () ->
                new MessageSchema(
                    schema(
                        """
                        {"$id": "https://x.example/s", %s,
                         "$defs": {"record": {"properties": {"recordNo": {}, "person": {}}}}}
                        """
                            .formatted(far))))
        .hasRootCauseMessage(
            "a schema refers to one that is not published: http://127.0.0.1:9/far.json");
  }

  private URL schema(String text) throws IOException {
    return Files.writeString(folder.resolve("s.json"), text).toUri().toURL();
  }
}
