package dk.sporskifte.tenants.halsnaes;

import static org.assertj.core.api.Assertions.assertThat;

import dk.sporskifte.municipality.spi.ArtefactTemplate;
import dk.sporskifte.municipality.spi.TemplateField;
import dk.sporskifte.municipality.spi.WayOfWorking;
import dk.sporskifte.testkit.Proves;
import org.junit.jupiter.api.Test;

class DocumentsTest {
  private final WayOfWorking way = new Halsnaes().wayOfWorking();

  @Proves("HAL-39")
  @Test
  void five_plan_templates_each_begin_with_the_child_s_own_words() {
    assertThat(way.templates())
        .filteredOn(t -> t.source().requirement().equals("HAL-39"))
        .hasSize(5)
        .allSatisfy(
            t -> {
              assertThat(t.fields().get(0).kind()).isEqualTo(TemplateField.Kind.OWN_WORDS);
              assertThat(t.fields().get(0).required()).isTrue();
            });
  }

  @Proves("HAL-29")
  @Test
  void the_guidance_says_how_to_react_whom_to_go_to_and_where_to_get_advice() {
    ArtefactTemplate guidance = template("vejledning");
    assertThat(guidance.fields())
        .filteredOn(TemplateField::required)
        .extracting(TemplateField::key)
        .contains("react", "whom", "advice");
    assertThat(guidance.receipts()).isTrue();
  }

  @Proves("HAL-40")
  @Test
  void what_a_school_was_taught_is_logged_per_school_and_year_group() {
    assertThat(template("temalog").fields())
        .filteredOn(TemplateField::required)
        .extracting(TemplateField::key)
        .containsExactly("school", "year", "theme", "on");
  }

  private ArtefactTemplate template(String id) {
    return way.template(id).orElseThrow();
  }
}
