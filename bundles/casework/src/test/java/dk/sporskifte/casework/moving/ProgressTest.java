package dk.sporskifte.casework.moving;

import static org.assertj.core.api.Assertions.assertThat;

import dk.sporskifte.casework.api.view.ImportProgress;
import dk.sporskifte.casework.api.view.ImportSheet;
import dk.sporskifte.casework.korsbaek.Expect;
import dk.sporskifte.model.UserActor;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

/** How far an import has come is told to whoever waits for it. */
class ProgressTest {
  private final House house = new House();
  private final UserActor administrator = house.korsbaek.administrator;
  private final byte[] staff =
      Typed.file(
          Typed.heading(ImportSheet.ACCOUNTS),
          "esra|Esra Klitvænge",
          Typed.heading(ImportSheet.POSTS),
          "Konsulent|Nord|Sagsbehandler|",
          Typed.heading(ImportSheet.HOLDINGS),
          "Konsulent|Nord|esra|01-02-2026");

  /** Asks after each line, as several people. */
  private final class Asking extends Underway {
    private final List<ImportProgress> own = new ArrayList<>();
    private final List<ImportProgress> anothers = new ArrayList<>();

    @Override
    <T> T during(Key key, int total, Function<Runnable, T> use) {
      return super.during(
          key,
          total,
          step ->
              use.apply(
                  () -> {
                    step.run();
                    own.add(of(key));
                    anothers.add(
                        of(new Key(key.tenant(), house.korsbaek.leader.id(), key.digest())));
                  }));
    }
  }

  @Test
  void each_line_counts_for_whoever_imports_and_nothing_is_left_of_it() {
    var asking = new Asking();
    var moving =
        new MovingInFromSpreadsheets(
            house.korsbaek.audited, new Typed(), house.korsbaek.passwords, asking);
    String digest = house.preview(administrator, staff).digest();

    moving.moveIn(house.korsbaek.tenant, administrator, staff, digest).orThrow();

    assertThat(asking.own)
        .containsExactly(
            new ImportProgress(1, 3), new ImportProgress(2, 3), new ImportProgress(3, 3));
    assertThat(asking.anothers).containsOnly(ImportProgress.NONE);
    assertThat(moving.progress(house.korsbaek.tenant, administrator, digest).orThrow())
        .isEqualTo(ImportProgress.NONE);
  }

  @Test
  void who_may_not_import_is_told_nothing() {
    Expect.notAllowed(house.moving.progress(house.korsbaek.tenant, house.korsbaek.caseworker, "x"));
  }
}
