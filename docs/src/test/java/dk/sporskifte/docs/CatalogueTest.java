package dk.sporskifte.docs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class CatalogueTest {
  @Test
  void ours_has_ids_the_scan_recognises_and_a_sentence_for_each() throws IOException {
    Catalogue catalogue = Catalogue.read(Path.of("requirements-catalogue.csv"));
    assertThat(catalogue.requirements())
        .hasSizeGreaterThan(200)
        .allSatisfy(requirement -> assertThat(requirement.id()).matches(Requirement.ID))
        .allSatisfy(requirement -> assertThat(requirement.wording()).isNotBlank());
    assertThat(catalogue.requirements())
        .extracting(Requirement::family)
        .contains("AGE", "HEL", "KOG", "KBH", "X003", "HAL", "LAW");
  }

  @Test
  void names_no_requirement_twice() {
    Requirement requirement = new Requirement("HEL-36", "Helsingør", "max. 4 uger");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Catalogue(List.of(requirement, requirement)));
  }
}
