package dk.sporskifte.municipality.spi;

import static dk.sporskifte.municipality.spi.Korsbaek.SOURCE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dk.sporskifte.model.Role;
import dk.sporskifte.municipality.spi.ArtefactTemplate.About;
import dk.sporskifte.municipality.spi.Organisation.Area;
import dk.sporskifte.municipality.spi.Organisation.UnitType;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class OrganisationTest {
  private List<UnitType> types = List.of(new UnitType("skole", "Skole", SOURCE));
  private List<Area> areas = List.of(new Area("laering", "Læring", SOURCE));
  private Optional<String> localForum = Optional.empty();
  private String audience = "role";
  private String chosen = "EMPLOYEE";
  private String inForce = "ADOPTED";
  private String strategy = "strategi";

  @Test
  void it_is_told_in_the_rulebook() {
    assertThat(way().rulebook())
        .extracting(WayOfWorking.Rule::kind)
        .contains("unitType", "area", "sparring", "guidance");
  }

  @Test
  void types_and_areas_can_be_told_apart() {
    types = List.of();
    refused("units have no type");
    types = List.of(new UnitType("skole", "Skole", SOURCE), new UnitType("anden", "Skole", SOURCE));
    refused("are called Skole");
    types = List.of(new UnitType("skole", "Skole", SOURCE));
    areas = List.of();
    refused("no area answers");
  }

  @Test
  void units_have_their_place_in_a_forum_that_is_cut() {
    localForum = Optional.of("ukendt");
    refused("unknown forum ukendt");
    localForum = Optional.of("moede");
    refused("which is one for all");
  }

  @Test
  void the_guidance_is_for_a_role_and_can_be_in_force() {
    audience = "who";
    refused("unknown field who");
    audience = "title";
    refused("make that needed, and one of the roles");
    audience = "role";
    chosen = "TEACHER";
    refused("unknown role TEACHER");
    chosen = "EMPLOYEE";
    inForce = "ENDED";
    refused("unknown state ENDED");
    inForce = "ADOPTED";
    strategy = "ukendt";
    refused("unknown template ukendt");
    strategy = "notat";
    refused("with receipts of its readers");
  }

  private void refused(String because) {
    assertThatIllegalArgumentException().isThrownBy(this::way).withMessageContaining(because);
  }

  private WayOfWorking way() {
    return new Korsbaek()
        .way().toBuilder()
            .templates(
                List.of(
                    text("vejledning").withReceipts().build(),
                    text("strategi").withReceipts().build(),
                    text("notat").build()))
            .organisation(
                new Organisation(
                    types,
                    areas,
                    localForum,
                    new Sparring(Period.ofDays(3), "Inden 3 dage", SOURCE),
                    new Guidance(
                        "vejledning", audience, strategy, inForce, "For hver funktion", SOURCE)))
            .build();
  }

  private ArtefactTemplate.Builder text(String id) {
    return ArtefactTemplate.of(About.MUNICIPALITY, id, "Tekst " + id, SOURCE)
        .fields(
            TemplateField.text("title", "Titel").needed(),
            TemplateField.oneOf(
                    "role", "For hvem", List.of(new Choice(chosen, "Nogen", false, SOURCE)))
                .needed())
        .lead("Til læsning")
        .writtenBy(Role.LEADER)
        .readBy(Role.EMPLOYEE)
        .state("DRAFT", "Kladde")
        .state("ADOPTED", "Gældende", Role.LEADER);
  }
}
