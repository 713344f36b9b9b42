package dk.sporskifte.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ClientFileTest {
  @Test
  void the_page_is_packed_with_a_base_that_can_be_moved() {
    ClientFile page = ClientFile.find(ClientFile.PAGE).orElseThrow();

    assertThat(new String(page.bytes(), StandardCharsets.UTF_8)).contains("<base href=\"/\">");
    assertThat(page.immutable()).isFalse();
  }

  @Test
  void the_page_holds_nothing_that_the_policy_forbids() {
    String page =
        new String(ClientFile.find(ClientFile.PAGE).orElseThrow().bytes(), StandardCharsets.UTF_8);

    assertThat(page).doesNotContain("<style", "style=", "http://", "https://", "data:");
    assertThat(page).containsPattern("<script type=\"module\"[^>]* src=\"\\./assets/[^\"]+\">");
    assertThat(ClientServlet.POLICY).doesNotContain("unsafe", "data:", "*");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "../ClientFile.class",
        "assets/../index.html",
        "ClientFile.class",
        "koge/arbejdsliste",
        "assets/",
        "/index.html"
      })
  void nothing_else_of_the_bundle_is_served(String path) {
    assertThat(ClientFile.find(path)).isEmpty();
  }
}
