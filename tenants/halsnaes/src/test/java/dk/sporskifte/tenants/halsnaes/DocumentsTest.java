package dk.sporskifte.tenants.halsnaes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dk.sporskifte.municipality.spi.ArtefactTemplate;
import dk.sporskifte.municipality.spi.Staircase;
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

  @Proves({"HAL-30", "HAL-39"})
  @Test
  void the_catalogue_is_described_by_a_template_and_its_five_plans_begin_one_each() {
    assertThat(way.staircase().described()).contains("katalog");
    assertThat(template("katalog").files()).isTrue();
    assertThat(template("katalog").field("entry").orElseThrow().choices())
        .hasSameSizeAs(way.staircase().catalogue());
    assertThat(way.staircase().catalogue())
        .filteredOn(e -> e.kind() == Staircase.Kind.PLAN)
        .flatExtracting(e -> e.template().stream().toList())
        .containsExactlyElementsOf(
            way.templates().stream()
                .filter(t -> t.source().requirement().equals("HAL-39"))
                .map(ArtefactTemplate::id)
                .toList());
  }

  @Proves("HAL-39")
  @Test
  void a_plan_begins_with_what_the_case_knows() {
    assertThat(template("plan-vold").fields())
        .flatExtracting(f -> f.known().stream().toList())
        .containsExactly(
            TemplateField.Known.OWN_WISHES,
            TemplateField.Known.REFERRAL,
            TemplateField.Known.GOALS,
            TemplateField.Known.MEASURES,
            TemplateField.Known.COORDINATOR);
  }

  @Proves({"HAL-41", "HAL-42"})
  @Test
  void two_activities_come_back_each_year() {
    assertThat(way.staircase().catalogue())
        .filteredOn(e -> e.yearly().isPresent())
        .extracting(Staircase.Entry::code, e -> e.yearly().orElseThrow().due(2027).toString())
        .containsExactly(tuple("BLUE_MONDAY", "2027-03-31"), tuple("PARENTS", "2027-09-30"));
  }

  private ArtefactTemplate template(String id) {
    return way.template(id).orElseThrow();
  }
}
