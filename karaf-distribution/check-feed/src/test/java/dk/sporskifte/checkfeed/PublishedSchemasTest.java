package dk.sporskifte.checkfeed;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dk.sporskifte.feeds.Feed;
import dk.sporskifte.feeds.check.InstalledFeeds;
import dk.sporskifte.feeds.check.PublishedFiles;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

class PublishedSchemasTest {
  static Stream<Feed> feeds() {
    return Components.of(Feed.class).stream();
  }

  @Test
  void there_are_four_feeds() {
    assertThat(feeds().map(Feed::name))
        .containsExactlyInAnyOrder(
            "police-list", "police-concern", "prison-notice", "jobcentre-status");
  }

  @ParameterizedTest
  @MethodSource("feeds")
  void both_schemas_of_a_feed_have_the_same_fields_in_the_same_order(Feed feed) throws Exception {
    List<String> inXml =
        Schemas.recordElements(Schemas.xml(feed)).stream()
            .map(e -> e.getAttribute("name"))
            .toList();

    assertThat(inXml).isEqualTo(Schemas.fields(Schemas.json(feed)));
  }

  @ParameterizedTest
  @MethodSource("feeds")
  void both_schemas_of_a_feed_demand_the_same_fields(Feed feed) throws Exception {
    List<String> inXml =
        Schemas.recordElements(Schemas.xml(feed)).stream()
            .filter(e -> e.getAttribute("minOccurs").isEmpty())
            .map(e -> e.getAttribute("name"))
            .toList();

    assertThat(inXml)
        .containsExactlyInAnyOrderElementsOf(
            texts(Schemas.json(feed).at("/$defs/record/required")));
  }

  @ParameterizedTest
  @MethodSource("feeds")
  void both_schemas_of_a_feed_know_the_same_values(Feed feed) throws Exception {
    JsonNode json = Schemas.json(feed);
    Document xsd = Schemas.xml(feed);
    for (Element element : Schemas.recordElements(xsd)) {
      JsonNode field = json.at("/$defs/record/properties/" + element.getAttribute("name"));
      JsonNode values =
          field.has("$ref") && field.path("$ref").asText().startsWith("#")
              ? json.at(field.path("$ref").asText().substring(1)).path("enum")
              : field.path("enum");

      assertThat(values(element)).as(element.getAttribute("name")).isEqualTo(texts(values));
    }
    Element basis =
        Schemas.elements(xsd.getDocumentElement(), "element").stream()
            .filter(e -> e.getAttribute("name").equals("legalBasis"))
            .findFirst()
            .orElseThrow();
    assertThat(values(basis)).isEqualTo(texts(json.at("/properties/legalBasis/enum")));
  }

  @ParameterizedTest
  @MethodSource("feeds")
  void every_field_has_a_danish_title(Feed feed) {
    for (String field : Schemas.fields(Schemas.json(feed))) {
      assertThat(Schemas.json(feed).at("/$defs/record/properties/" + field + "/title").asText())
          .as(field)
          .isNotBlank();
    }
  }

  @Test
  void the_files_of_installed_feeds_are_published_and_no_others() {
    InstalledFeeds feeds = new InstalledFeeds();
    PublishedFiles files = new PublishedFiles(feeds);
    assertThat(files.names()).noneMatch(name -> name.startsWith("prison"));

    feeds().filter(f -> f.name().equals("prison-notice")).forEach(feeds::add);

    assertThat(files.names())
        .containsExactly(
            "envelope-1.schema.json",
            "envelope-1.xsd",
            "person-1.schema.json",
            "person-1.xsd",
            "prison-notice-1.schema.json",
            "prison-notice-1.xsd",
            "receipt-1.xsd");
    assertThat(files.file("prison-notice-1.xsd").orElseThrow()).asString().contains("<xs:schema");
    assertThat(files.file("../module-info.class")).isEmpty();
  }

  private static List<String> values(Element element) {
    return Schemas.elements(element, "enumeration").stream()
        .map(e -> e.getAttribute("value"))
        .toList();
  }

  private static List<String> texts(JsonNode array) {
    return array.valueStream().map(JsonNode::asText).toList();
  }
}
