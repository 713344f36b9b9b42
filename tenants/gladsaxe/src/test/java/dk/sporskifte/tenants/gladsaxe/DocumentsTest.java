package dk.sporskifte.tenants.gladsaxe;

import static org.assertj.core.api.Assertions.assertThat;

import dk.sporskifte.municipality.spi.ArtefactTemplate;
import dk.sporskifte.municipality.spi.ArtefactTemplate.About;
import dk.sporskifte.municipality.spi.Choice;
import dk.sporskifte.municipality.spi.TemplateField;
import dk.sporskifte.municipality.spi.TemplateState;
import dk.sporskifte.municipality.spi.WayOfWorking;
import dk.sporskifte.testkit.Proves;
import org.junit.jupiter.api.Test;

class DocumentsTest {
  private final WayOfWorking way = new Gladsaxe().wayOfWorking();

  @Proves("X003-08")
  @Test
  void a_concern_conversation_has_its_participants_and_three_phases_and_is_followed_up() {
    ArtefactTemplate conversation = template("bekymringssamtale");
    assertThat(conversation.about()).isEqualTo(About.CASE);
    assertThat(conversation.fields())
        .extracting(TemplateField::key)
        .contains("participants", "mapping", "responsibility", "measures");
    assertThat(conversation.states())
        .extracting(TemplateState::id)
        .containsExactly("INVITED", "HELD", "FOLLOWED_UP");
  }

  @Proves("X003-09")
  @Test
  void its_outcome_is_repeated_escalated_or_neither() {
    assertThat(template("bekymringssamtale").field("outcome").orElseThrow().choices())
        .extracting(Choice::code)
        .containsExactly("REPEATED", "ESCALATED", "NEITHER");
  }

  @Proves("X003-10")
  @Test
  void the_log_of_talks_with_schools_is_about_no_case() {
    assertThat(template("sparringslog").about()).isEqualTo(About.MUNICIPALITY);
    assertThat(template("sparringslog").field("school").orElseThrow().required()).isTrue();
  }

  @Proves("X003-11")
  @Test
  void a_citizen_s_enquiry_is_answered_without_a_case() {
    assertThat(template("borgerhenvendelse").about()).isEqualTo(About.MUNICIPALITY);
    assertThat(template("borgerhenvendelse").answer()).isPresent();
  }

  @Proves("X003-19")
  @Test
  void new_knowledge_is_confirmed_by_who_reads_it() {
    assertThat(template("ny-viden").receipts()).isTrue();
  }

  private ArtefactTemplate template(String id) {
    return way.template(id).orElseThrow();
  }
}
