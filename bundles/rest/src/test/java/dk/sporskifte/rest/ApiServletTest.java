package dk.sporskifte.rest;

import static org.assertj.core.api.Assertions.assertThat;

import dk.sporskifte.rest.server.Resources;
import org.junit.jupiter.api.Test;

class ApiServletTest {
  @Test
  void the_server_waits_for_as_many_resources_as_there_are() {
    assertThat(Resources.classes()).hasSize(ApiServlet.RESOURCES);
  }
}
