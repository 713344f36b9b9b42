package dk.sporskifte.casework.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dk.sporskifte.casework.api.KeepingRecords.NewRecord;
import dk.sporskifte.casework.api.view.CatalogueEntryView;
import dk.sporskifte.casework.api.view.RecordView;
import dk.sporskifte.casework.korsbaek.CatalogueOfKorsbaek;
import dk.sporskifte.casework.korsbaek.Expect;
import dk.sporskifte.casework.korsbaek.Korsbaek;
import dk.sporskifte.casework.records.RecordsByTemplate;
import dk.sporskifte.model.RecordId;
import dk.sporskifte.model.Role;
import dk.sporskifte.model.UserActor;
import dk.sporskifte.municipality.spi.Staircase.Kind;
import dk.sporskifte.testkit.Proves;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CatalogueTest {
  private final Korsbaek korsbaek = Korsbaek.working(CatalogueOfKorsbaek.way());
  private final RecordsByTemplate records = new RecordsByTemplate(korsbaek.audited);
  private final CatalogueOfMunicipality catalogue = new CatalogueOfMunicipality(korsbaek.audited);
  private final UserActor teacher = korsbaek.employ("tine", korsbaek.post("Lærer", Role.EMPLOYEE));

  @Test
  @Proves({"HAL-21", "HAL-30", "HAL-32", "HAL-38"})
  void every_employee_reads_what_stands_on_which_step_and_a_link_is_no_more_than_a_link() {
    assertThat(entries(teacher))
        .filteredOn(e -> e.kind() == Kind.TEAM || e.kind() == Kind.ADVICE)
        .extracting(CatalogueEntryView::code, CatalogueEntryView::steps, CatalogueEntryView::links)
        .containsExactly(
            tuple(CatalogueOfKorsbaek.TEAM, List.of(3, 2), List.of()),
            tuple(CatalogueOfKorsbaek.CHAT, List.of(2), List.of("https://chat.example")));
    assertThat(entry(teacher, CatalogueOfKorsbaek.PLAN).template()).contains("behovsprofil");
    assertThat(catalogue.entry(korsbaek.tenant, teacher, CatalogueOfKorsbaek.CHAT).orThrow())
        .isEqualTo(entry(teacher, CatalogueOfKorsbaek.CHAT));
    Expect.notFound(catalogue.entry(korsbaek.tenant, teacher, "NOTHING"));
  }

  @Test
  @Proves("HAL-30")
  void the_municipality_describes_a_measure_and_the_model_s_own_words_stand() {
    RecordView written =
        write(
            Map.of(
                "title", List.of("Et andet navn"),
                "entry", List.of(CatalogueOfKorsbaek.SPORT),
                "kind", List.of("THEME"),
                "description", List.of("Bold ved havnen hver torsdag"),
                "target", List.of("Unge ved havnen"),
                "links", List.of("https://example.dk/bold\njavascript:alert(1)\nhttp://x.dk")));

    CatalogueEntryView sport = entry(teacher, CatalogueOfKorsbaek.SPORT);

    assertThat(sport.name()).isEqualTo("Indsats SPORT");
    assertThat(sport.kind()).isEqualTo(Kind.PROGRAMME);
    assertThat(sport.steps()).containsExactly(2);
    assertThat(sport.source()).isPresent();
    assertThat(sport.description()).contains("Bold ved havnen hver torsdag");
    assertThat(sport.target()).contains("Unge ved havnen");
    assertThat(sport.links()).containsExactly("https://example.dk/bold");
    assertThat(sport.described()).contains(written.record().id());
    assertThat(sport.own()).isFalse();
  }

  @Test
  @Proves("HAL-30")
  void the_municipality_adds_its_own_and_takes_it_out_of_use_again() {
    RecordView own =
        write(
            Map.of(
                "title", List.of("Natteravne"),
                "description", List.of("Voksne går tur"),
                "kind", List.of("TEAM"),
                "steps", List.of("STEP_1", "STEP_2"),
                "tight", List.of("no")));

    CatalogueEntryView added = entry(teacher, own.record().id().value().toString());
    assertThat(added.own()).isTrue();
    assertThat(added.kind()).isEqualTo(Kind.TEAM);
    assertThat(added.steps()).containsExactly(1, 2);

    records
        .close(korsbaek.tenant, korsbaek.leader, own.record().id(), 1, "Findes ikke mere")
        .orThrow();
    assertThat(entry(teacher, added.code()).retired()).isTrue();
  }

  @Test
  @Proves({"HAL-34", "HAL-35", "HAL-37"})
  void what_the_model_says_of_health_no_description_takes_away() {
    write(
        Map.of(
            "title", List.of("Mod"),
            "entry", List.of(CatalogueOfKorsbaek.ANXIETY),
            "description", List.of("Otte gange"),
            "tight", List.of("no")));
    write(
        Map.of(
            "title", List.of("Sport"),
            "entry", List.of(CatalogueOfKorsbaek.SPORT),
            "description", List.of("Nu for unge med angst"),
            "tight", List.of("yes")));

    assertThat(entry(teacher, CatalogueOfKorsbaek.ANXIETY).tight()).isTrue();
    assertThat(entry(teacher, CatalogueOfKorsbaek.SPORT).tight()).isTrue();
    assertThat(entry(teacher, CatalogueOfKorsbaek.TEAM).tight()).isFalse();
  }

  private List<CatalogueEntryView> entries(UserActor actor) {
    return catalogue.entries(korsbaek.tenant, actor).orThrow();
  }

  private CatalogueEntryView entry(UserActor actor, String code) {
    return entries(actor).stream().filter(e -> e.code().equals(code)).findFirst().orElseThrow();
  }

  private RecordView write(Map<String, List<String>> content) {
    return records
        .create(
            korsbaek.tenant,
            korsbaek.caseworker,
            new NewRecord(
                new RecordId(korsbaek.ids.next()),
                CatalogueOfKorsbaek.TEMPLATE,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                content))
        .orThrow();
  }
}
