package dk.sporskifte.casework.moving;

import static org.assertj.core.api.Assertions.assertThat;

import dk.sporskifte.casework.api.view.ImportPreview;
import dk.sporskifte.casework.api.view.ImportSheet;
import dk.sporskifte.casework.korsbaek.AReferral;
import dk.sporskifte.model.CaseFile;
import dk.sporskifte.model.Person;
import dk.sporskifte.model.UserActor;
import org.junit.jupiter.api.Test;

/** Who and what is here already. */
class KnownAgainTest {
  private final House house = new House();
  private final UserActor leader = house.leader();

  @Test
  void sent_again_nothing_doubles_and_what_differs_is_told() {
    house.moveIn(leader, house.oneCase(line -> line)).orThrow();
    byte[] same = house.oneCase(line -> line);
    byte[] other =
        house.oneCase(
            line -> line.with(Columns.REASON, "Noget andet").with(Columns.ORGANISATION, "Skolen"));

    assertThat(House.verdicts(house.preview(leader, same)))
        .containsExactly("Unge", "PRESENT", "Sager", "PRESENT");
    assertThat(House.verdicts(house.preview(leader, other)))
        .containsExactly("Unge", "PRESENT", "Sager", "DIFFERS");
    assertThat(house.preview(leader, other).sheets().get(1).lines().get(0).differing())
        .containsExactly("Begrundelse", "Indstillers sted");
    house.moveIn(leader, same).orThrow();
    house.moveIn(leader, other).orThrow();
    assertThat(house.korsbaek.store.all(house.korsbaek.tenant.key(), CaseFile.class)).hasSize(1);
    assertThat(house.korsbaek.store.all(house.korsbaek.tenant.key(), Person.class)).hasSize(1);
  }

  @Test
  void numbers_and_days_say_the_same_however_they_are_written() {
    house.moveIn(leader, house.oneCase(line -> line)).orThrow();
    String hyphened = house.cpr(1).replaceFirst("^(.{6})", "$1-");
    byte[] otherwise =
        Typed.file(
            Typed.heading(ImportSheet.PEOPLE),
            house.person(1).replace(house.cpr(1), hyphened),
            Typed.heading(ImportSheet.CASES),
            new CaseLine(house, 1)
                .with(Columns.RECEIVED, "2026-01-05")
                .with(Columns.AGREED, "12/1/2026")
                .toString());

    assertThat(House.verdicts(house.preview(leader, otherwise)))
        .containsExactly("Unge", "PRESENT", "Sager", "PRESENT");
  }

  @Test
  void one_person_twice_is_told_with_and_without_a_hyphen() {
    String hyphened = house.cpr(1).replaceFirst("^(.{6})", "$1-");

    assertThat(
            House.problems(
                house.preview(
                    leader,
                    Typed.file(
                        Typed.heading(ImportSheet.PEOPLE),
                        house.person(1),
                        house.person(1).replace(house.cpr(1), hyphened),
                        Typed.heading(ImportSheet.CASES),
                        new CaseLine(house, 1).toString()))))
        .containsExactly("Unge 3 CPR-nummer: twice");
  }

  @Test
  void somebody_registered_here_already_is_the_same_person() {
    house.korsbaek.refer(AReferral.in(house.korsbaek).born(house.korsbaek.today().minusYears(17)));

    ImportPreview preview = house.preview(leader, house.oneCase(line -> line));

    assertThat(House.verdicts(preview)).containsExactly("Unge", "PRESENT", "Sager", "NEW");
    house.moveIn(leader, house.oneCase(line -> line)).orThrow();
    assertThat(house.korsbaek.store.all(house.korsbaek.tenant.key(), Person.class)).hasSize(1);
  }

  @Test
  void without_a_number_a_person_is_known_by_the_municipalitys_own_key() {
    byte[] file =
        Typed.file(
            Typed.heading(ImportSheet.PEOPLE),
            "P-17||Naja|Fyrmose|17-05-2009|Ja||",
            Typed.heading(ImportSheet.CASES),
            new CaseLine(house, 1).with(Columns.CPR, "").with(Columns.OWN_KEY, "P-17").toString());

    house.moveIn(leader, file).orThrow();

    assertThat(House.verdicts(house.preview(leader, file)))
        .containsExactly("Unge", "PRESENT", "Sager", "PRESENT");
    assertThat(house.korsbaek.store.all(house.korsbaek.tenant.key(), Person.class))
        .singleElement()
        .satisfies(p -> assertThat(p.addressProtected()).isTrue());
  }
}
