package dk.sporskifte.tenants.helsingor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dk.sporskifte.municipality.spi.AnswerRule;
import dk.sporskifte.municipality.spi.ArtefactTemplate;
import dk.sporskifte.municipality.spi.ArtefactTemplate.About;
import dk.sporskifte.municipality.spi.Choice;
import dk.sporskifte.municipality.spi.Seat;
import dk.sporskifte.municipality.spi.TemplateField;
import dk.sporskifte.municipality.spi.WayOfWorking;
import dk.sporskifte.testkit.Proves;
import java.util.List;
import org.junit.jupiter.api.Test;

class DocumentsTest {
  private final WayOfWorking way = new Helsingor().wayOfWorking();

  @Proves("HEL-08")
  @Test
  void the_need_profile_asks_about_its_four_domains_and_each_must_be_answered() {
    assertThat(template("behovsprofil").fields())
        .filteredOn(TemplateField::required)
        .extracting(TemplateField::key)
        .containsExactly("education", "work", "income", "housing");
    assertThat(template("behovsprofil").about()).isEqualTo(About.CASE);
  }

  @Proves("HEL-20")
  @Test
  void diagnoses_alone_are_a_special_category_of_the_need_profile() {
    ArtefactTemplate profile = template("behovsprofil");
    assertThat(profile.field("challenges").orElseThrow().choices())
        .filteredOn(Choice::specialCategory)
        .extracting(Choice::code)
        .containsExactly("PSYCHIATRIC");
    assertThat(profile.fields())
        .filteredOn(TemplateField::specialCategory)
        .extracting(TemplateField::key)
        .containsExactly("health");
  }

  @Proves("HEL-22")
  @Test
  void the_catalogue_spans_the_centres_and_a_plan_chooses_from_it() {
    ArtefactTemplate offer = template("tilbudskatalog");
    assertThat(offer.catalogue()).isTrue();
    assertThat(names(offer, "centre"))
        .contains(
            "Center for Job og Uddannelse", "UU Øresund", "Center for Børn, Unge og Familier");
    assertThat(way.templates()).filteredOn(ArtefactTemplate::catalogue).containsExactly(offer);
  }

  @Proves("HEL-25")
  @Test
  void the_exit_light_plan_is_education_and_work_and_housing_where_it_matters() {
    assertThat(template("exit-light-plan").fields())
        .extracting(TemplateField::key, TemplateField::required)
        .contains(tuple("education", true), tuple("work", true), tuple("housing", false));
  }

  @Proves("HEL-28")
  @Test
  void the_mapping_has_need_extent_typology_groups_national_source_and_edition() {
    assertThat(template("kortlaegning").fields())
        .filteredOn(TemplateField::required)
        .extracting(TemplateField::key)
        .containsExactly("title", "need", "extent", "typology", "groups", "national", "edition");
    assertThat(template("kortlaegning").states()).hasSize(2);
  }

  @Proves("HEL-29")
  @Test
  void a_development_project_is_the_exit_coordinators_with_ssp_plus_and_the_prison_service() {
    assertThat(names(template("udviklingsprojekt"), "owner")).containsExactly("Exitkoordinatoren");
    assertThat(names(template("udviklingsprojekt"), "partners"))
        .containsExactly("SSP+", "Kriminalforsorgen");
  }

  @Proves("HEL-30")
  @Test
  void the_bank_holds_articles_resource_persons_and_competences_and_is_about_no_case() {
    ArtefactTemplate bank = template("videnbank");
    assertThat(names(bank, "kind")).containsExactly("Artikel", "Ressourceperson", "Kompetence");
    assertThat(bank.about()).isEqualTo(About.MUNICIPALITY);
  }

  @Proves("HEL-42")
  @Test
  void a_professional_asks_whom_the_document_names_and_each_has_a_seat() {
    AnswerRule clarification = template("afklaring").answer().orElseThrow();
    assertThat(clarification.addressees())
        .extracting(AnswerRule.Addressee::name)
        .contains("SSP+ medarbejderen", "UU-vejlederen", "Sagsbehandleren", "Jobkonsulenten");
    List<String> seats =
        way.forum("ssp-plus-moede").orElseThrow().seats().stream().map(Seat::id).toList();
    assertThat(clarification.addressees())
        .allSatisfy(to -> assertThat(seats).contains(to.seat().orElseThrow()));
    assertThat(template("sparring").answer()).isPresent();
  }

  private ArtefactTemplate template(String id) {
    return way.template(id).orElseThrow();
  }

  private static List<String> names(ArtefactTemplate template, String field) {
    return template.field(field).orElseThrow().choices().stream().map(Choice::name).toList();
  }
}
