package dk.sporskifte.tenants.koge;

import static org.assertj.core.api.Assertions.assertThat;

import dk.sporskifte.model.Role;
import dk.sporskifte.municipality.spi.ArtefactTemplate;
import dk.sporskifte.municipality.spi.ArtefactTemplate.About;
import dk.sporskifte.municipality.spi.TemplateField;
import dk.sporskifte.municipality.spi.WayOfWorking;
import dk.sporskifte.testkit.Proves;
import org.junit.jupiter.api.Test;

class DocumentsTest {
  private final WayOfWorking way = new Koge().wayOfWorking();

  @Proves("KOG-12")
  @Test
  void a_local_action_names_the_goal_of_the_local_council_that_it_carries_out() {
    TemplateField goal = template("lokal-handling").field("goal").orElseThrow();
    assertThat(goal.required()).isTrue();
    assertThat(goal.linksTo()).hasValue("maal-og-rammer");
  }

  @Proves("KOG-14")
  @Test
  void the_register_of_the_network_spans_authorities_and_names_functions_alone() {
    ArtefactTemplate register = template("netvaerksregister");
    assertThat(register.field("kind").orElseThrow().choices()).hasSize(4);
    assertThat(register.field("function").orElseThrow().kind()).isEqualTo(TemplateField.Kind.ROLE);
    assertThat(register.about()).isEqualTo(About.MUNICIPALITY);
  }

  @Proves("KOG-17")
  @Test
  void citizens_take_part_in_their_own_words_on_their_case() {
    ArtefactTemplate involvement = template("borgerinddragelse");
    assertThat(involvement.about()).isEqualTo(About.CASE);
    assertThat(involvement.fields())
        .anyMatch(f -> f.kind() == TemplateField.Kind.OWN_WORDS && f.required());
  }

  @Proves("KOG-17")
  @Test
  void the_family_has_three_domains_of_which_health_is_a_special_category() {
    assertThat(template("familiens-tilstand").fields())
        .filteredOn(TemplateField::required)
        .extracting(TemplateField::key)
        .containsExactly("social", "financial", "health");
    assertThat(template("familiens-tilstand").fields())
        .filteredOn(TemplateField::specialCategory)
        .extracting(TemplateField::key)
        .containsExactly("health");
  }

  @Proves("KOG-21")
  @Test
  void the_model_s_documents_carry_their_files_and_everybody_reads_them() {
    assertThat(template("politikdokument").files()).isTrue();
    assertThat(template("politikdokument").readers()).containsExactlyInAnyOrder(Role.values());
  }

  private ArtefactTemplate template(String id) {
    return way.template(id).orElseThrow();
  }
}
