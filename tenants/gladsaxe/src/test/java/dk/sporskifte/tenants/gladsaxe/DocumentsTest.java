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

  @Proves({"X003-08", "LAW-19"})
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
    assertThat(conversation.field("voluntary").orElseThrow().required()).isTrue();
    assertThat(conversation.field("invitees").orElseThrow().choices())
        .extracting(Choice::code)
        .contains("PARENTS", "POLICE", "FAMILY");
    assertThat(conversation.state("HELD").orElseThrow().needs())
        .contains("participants", "mapping", "responsibility", "measures", "minutes");
  }

  @Proves({"X003-09", "LAW-19"})
  @Test
  void a_conversation_that_was_held_is_followed_up_on_its_day() {
    ArtefactTemplate conversation = template("bekymringssamtale");
    assertThat(conversation.state("HELD").orElseThrow().next().orElseThrow().onField())
        .contains("followUp");
    assertThat(conversation.last().needs()).containsExactly("outcome");
  }

  @Proves("X003-10")
  @Test
  void each_talk_with_a_school_hangs_on_its_schedule_and_one_about_somebody_has_a_basis() {
    assertThat(template("sparringsplan").review()).isPresent();
    assertThat(template("sparringslog").field("plan").orElseThrow().linksTo())
        .contains("sparringsplan");
    ArtefactTemplate onOne = template("sparring-om-ung");
    assertThat(onOne.about()).isEqualTo(About.CASE);
    assertThat(onOne.field("basis").orElseThrow().required()).isTrue();
  }

  @Proves("X003-19")
  @Test
  void competences_are_kept_by_function_and_looked_at_each_year() {
    ArtefactTemplate competence = template("kompetence");
    assertThat(competence.about()).isEqualTo(About.MUNICIPALITY);
    assertThat(competence.review()).isPresent();
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
