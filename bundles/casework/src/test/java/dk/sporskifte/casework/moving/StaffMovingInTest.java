package dk.sporskifte.casework.moving;

import static org.assertj.core.api.Assertions.assertThat;

import dk.sporskifte.casework.accounts.LocalAccounts;
import dk.sporskifte.casework.api.LoggingIn.Attempt;
import dk.sporskifte.casework.api.view.ImportPreview;
import dk.sporskifte.casework.api.view.ImportResult;
import dk.sporskifte.casework.api.view.ImportResult.Made;
import dk.sporskifte.casework.api.view.ImportSheet;
import dk.sporskifte.casework.korsbaek.Expect;
import dk.sporskifte.casework.korsbaek.Korsbaek;
import dk.sporskifte.casework.korsbaek.TestAccountRules;
import dk.sporskifte.casework.korsbaek.WayOfKorsbaek;
import dk.sporskifte.model.Post;
import dk.sporskifte.model.PostHolding;
import dk.sporskifte.model.Role;
import dk.sporskifte.model.UserAccount;
import dk.sporskifte.model.UserActor;
import dk.sporskifte.testkit.Proves;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Accounts, posts, seats and holders. */
class StaffMovingInTest {
  private static final String SEAT = "Forum " + WayOfKorsbaek.PLUS_MEETING + ": SSP-medarbejder";
  private final House house = new House();
  private final byte[] staff =
      Typed.file(
          Typed.heading(ImportSheet.ACCOUNTS),
          "EKSEMPEL ankj|Anja Kjær",
          "esra|Esra Klitvænge",
          Typed.heading(ImportSheet.POSTS),
          "Konsulent, Nord|Familieafdelingen|Sagsbehandler|" + SEAT,
          Typed.heading(ImportSheet.HOLDINGS),
          "Konsulent, Nord|Familieafdelingen|esra|01-02-2026");

  @Test
  void a_preview_tells_what_would_be_made_and_makes_nothing() {
    int before = accounts().size();

    ImportPreview preview = house.preview(house.korsbaek.administrator, staff);

    assertThat(preview.importable()).isTrue();
    assertThat(House.verdicts(preview))
        .containsExactly("Brugere", "NEW", "Stillinger", "NEW", "Besættelser", "NEW");
    assertThat(accounts()).hasSize(before);
  }

  @Test
  void what_is_imported_is_there_with_its_seat_and_its_holder() {
    ImportResult result = house.moveIn(house.korsbaek.administrator, staff).orThrow();

    assertThat(result.made())
        .contains(
            new Made(ImportSheet.ACCOUNTS, 1),
            new Made(ImportSheet.POSTS, 1),
            new Made(ImportSheet.HOLDINGS, 1));
    Post post =
        house
            .korsbaek
            .store
            .any(house.korsbaek.tenant.key(), Post.class, p -> p.unit().startsWith("Fam"))
            .orElseThrow();
    assertThat(post.role()).isEqualTo(Role.CASEWORKER);
    assertThat(post.forum()).hasValue(WayOfKorsbaek.PLUS_MEETING);
    assertThat(post.seat()).hasValue("medarbejder");
    assertThat(house.korsbaek.store.all(house.korsbaek.tenant.key(), PostHolding.class))
        .anyMatch(h -> h.post().equals(post.id()) && h.from().toString().equals("2026-02-01"));
  }

  @Test
  @Proves({"KOG-05", "KOG-11"})
  void a_board_is_seated_as_by_hand() {
    String council = "Forum " + WayOfKorsbaek.COUNCIL + ": ";
    String member =
        Words.seats(house.korsbaek.tenant.wayOfWorking()).keySet().stream()
            .filter(seat -> seat.startsWith(council))
            .findFirst()
            .orElseThrow();
    byte[] file =
        Typed.file(
            Typed.heading(ImportSheet.POSTS),
            "Byrådsmedlem|Byrådet|Medlem af styregruppe eller råd|" + member,
            "Konsulent, Nord|Familieafdelingen|Sagsbehandler|" + member,
            "Byrådsmedlem 2|Byrådet|Medlem af styregruppe eller råd|" + SEAT);

    ImportPreview preview = house.preview(house.korsbaek.administrator, file);

    assertThat(House.problems(preview))
        .containsExactly(
            "Stillinger 3 Forum og plads: board-sees-figures-only",
            "Stillinger 4 Forum og plads: board-sees-figures-only");
    assertThat(preview.sheets().get(0).lines().get(0).problems()).isEmpty();
  }

  @Test
  void a_new_user_chooses_a_password_by_the_one_that_is_shown_once() {
    ImportResult result = house.moveIn(house.korsbaek.administrator, staff).orThrow();
    var logIn =
        new LocalAccounts(
            house.korsbaek.store,
            house.korsbaek.store,
            house.korsbaek.clock,
            house.korsbaek.passwords,
            TestAccountRules.quick());

    var handedOut = result.passwords().get(0);

    assertThat(handedOut.username()).isEqualTo("esra");
    assertThat(logIn.logIn(house.korsbaek.tenant, "esra", handedOut.password().toCharArray()))
        .isInstanceOf(Attempt.MustChange.class);
    assertThat(
            logIn.changePassword(
                house.korsbaek.tenant,
                "esra",
                handedOut.password().toCharArray(),
                Korsbaek.PASSWORD.clone()))
        .isInstanceOf(Attempt.Accepted.class);
    assertThat(house.moveIn(house.korsbaek.administrator, staff).orThrow().passwords()).isEmpty();
  }

  @Test
  void sent_again_nothing_doubles_and_what_differs_is_told_and_left() {
    house.moveIn(house.korsbaek.administrator, staff).orThrow();
    int accounts = accounts().size();
    byte[] changed =
        new String(staff, StandardCharsets.UTF_8)
            .replace("Esra Klitvænge", "Esra Fyrmose")
            .replace("Sagsbehandler", "Leder")
            .getBytes(StandardCharsets.UTF_8);

    assertThat(House.verdicts(house.preview(house.korsbaek.administrator, staff)))
        .containsExactly("Brugere", "PRESENT", "Stillinger", "PRESENT", "Besættelser", "PRESENT");
    ImportPreview preview = house.preview(house.korsbaek.administrator, changed);
    assertThat(House.verdicts(preview))
        .containsExactly("Brugere", "DIFFERS", "Stillinger", "DIFFERS", "Besættelser", "PRESENT");
    assertThat(preview.sheets().get(0).lines().get(0).differing()).containsExactly("Navn");
    assertThat(preview.sheets().get(1).lines().get(0).differing()).containsExactly("Funktion");
    house.moveIn(house.korsbaek.administrator, changed).orThrow();
    assertThat(accounts()).hasSize(accounts).anyMatch(a -> a.name().equals("Esra Klitvænge"));
  }

  @Test
  void every_problem_is_told_by_line_and_column_at_once() {
    byte[] file =
        Typed.file(
            Typed.heading(ImportSheet.ACCOUNTS),
            "e|Esra",
            "esra|",
            "ulla2|Ulla",
            "ULLA2|Ulla",
            Typed.heading(ImportSheet.POSTS),
            "Konsulent|Nord|Borgmester|",
            "Konsulent|Nord|Leder|Byrådet: Formand",
            Typed.heading(ImportSheet.HOLDINGS),
            "Ingen|Nord|signe|01-02-2026",
            "SSP-leder|SSP|nobody|01-02-2026",
            "SSP-leder|SSP|adam|01-02-2026",
            "SSP-leder|SSP|signe|1. februar");

    assertThat(House.problems(house.preview(house.korsbaek.administrator, file)))
        .containsExactly(
            "Brugere 2 Brugernavn: username-unusable",
            "Brugere 3 Navn: missing",
            "Brugere 5 Brugernavn: twice",
            "Stillinger 2 Funktion: not-a-choice",
            "Stillinger 3 Forum og plads: not-a-choice",
            "Stillinger 3 Stilling: twice",
            "Besættelser 2 Stilling: unknown-post",
            "Besættelser 3 Brugernavn: unknown-user",
            "Besættelser 4 Brugernavn: not-yourself",
            "Besættelser 5 Fra: not-a-date");
    Expect.refused(house.moveIn(house.korsbaek.administrator, file), "import-has-problems");
  }

  @Test
  void nobody_is_given_a_post_who_has_been_shut_out() {
    house
        .korsbaek
        .administration
        .deactivate(
            house.korsbaek.tenant, house.korsbaek.administrator, house.korsbaek.police.user())
        .orThrow();

    assertThat(
            House.problems(
                house.preview(
                    house.korsbaek.administrator,
                    Typed.file(
                        Typed.heading(ImportSheet.HOLDINGS), "SSP-leder|SSP|palle|01-02-2026"))))
        .containsExactly("Besættelser 2 Brugernavn: user-closed");
  }

  @Test
  void sheets_and_columns_nobody_knows_are_told_without_their_names() {
    ImportPreview preview =
        house.preview(
            house.korsbaek.administrator,
            Typed.file(
                "# Lønsatser",
                "Løn",
                "# Brugere",
                "Brugernavn|Sigtelser",
                "esra|tyveri",
                "# Stillinger",
                "Stilling|Stilling",
                "x|y"));

    assertThat(House.problems(preview))
        .containsExactly(
            "file unknown-sheet",
            "Brugere unknown-column",
            "Brugere Navn: column-missing",
            "Stillinger Stilling: column-twice",
            "Stillinger Enhed: column-missing",
            "Stillinger Funktion: column-missing");
    assertThat(preview.toString()).doesNotContain("Løn", "Sigtelser", "tyveri");
    assertThat(preview.sheets().get(0).problems().get(0).danish()).contains("kolonne B");
  }

  @Test
  void merged_cells_are_told_by_line() {
    assertThat(
            House.problems(
                house.preview(
                    house.korsbaek.administrator,
                    Typed.file(
                        Typed.heading(ImportSheet.ACCOUNTS),
                        "bodil|Bodil Sporbæk",
                        Typed.MERGED + "esra|Esra Klitvænge"))))
        .containsExactly("Brugere 3 merged");
    assertThat(
            House.problems(
                house.preview(
                    house.korsbaek.administrator,
                    Typed.file("# Brugere", Typed.MERGED + "Brugernavn|Navn", "esra|Esra"))))
        .containsExactly("Brugere merged");
  }

  @Test
  void one_sheet_alone_is_known_by_its_headings() {
    assertThat(
            House.verdicts(
                house.preview(
                    house.korsbaek.administrator,
                    Typed.file("Navn|Brugernavn", "Esra Klitvænge|esra"))))
        .containsExactly("Brugere", "NEW");
    assertThat(
            House.problems(
                house.preview(house.korsbaek.administrator, Typed.file("Noget|Andet", "a|b"))))
        .containsExactly("file unknown-table");
    assertThat(
            House.problems(
                house.preview(
                    house.korsbaek.administrator, Typed.file(Typed.heading(ImportSheet.ACCOUNTS)))))
        .containsExactly("file no-sheet");
  }

  @Test
  void what_changed_since_the_preview_is_previewed_again() {
    String digest = house.preview(house.korsbaek.administrator, staff).digest();
    house.korsbaek.user("esra");

    Expect.refused(
        house.moving.moveIn(house.korsbaek.tenant, house.korsbaek.administrator, staff, digest),
        "import-not-as-previewed");
    byte[] other = Typed.file(Typed.heading(ImportSheet.ACCOUNTS), "bo|Bo Sporbæk");
    Expect.refused(
        house.moving.moveIn(house.korsbaek.tenant, house.korsbaek.administrator, other, digest),
        "import-not-as-previewed");
  }

  @Test
  void what_cannot_be_read_is_refused() {
    Expect.refused(
        house.moving.preview(
            house.korsbaek.tenant, house.korsbaek.administrator, Typed.file("%PDF-1.7")),
        "import-unreadable");
    Expect.refused(
        house.moving.preview(
            house.korsbaek.tenant, house.korsbaek.administrator, new byte[4 * 1024 * 1024]),
        "import-too-large");
  }

  @Test
  @Proves("LAW-08")
  void each_sheet_asks_for_the_right_to_make_what_stands_in_it() {
    assertThat(House.problems(house.preview(house.korsbaek.leader, staff)))
        .containsExactly("Brugere not-yours", "Stillinger not-yours", "Besættelser not-yours");
    assertThat(
            House.problems(
                house.preview(house.korsbaek.administrator, house.oneCase(line -> line))))
        .containsExactly("Unge not-yours", "Sager not-yours");
    for (var actor :
        List.of(house.korsbaek.caseworker, house.korsbaek.school, house.korsbaek.auditor)) {
      Expect.notAllowed(house.moving.preview(house.korsbaek.tenant, actor, staff));
      Expect.notAllowed(house.moving.moveIn(house.korsbaek.tenant, actor, staff, ""));
      Expect.notAllowed(house.moving.template(house.korsbaek.tenant, actor));
    }
  }

  @Test
  void a_template_holds_the_sheets_of_the_post_and_the_municipalitys_own_choices() {
    String administrators = template(house.korsbaek.administrator);
    String leaders = template(house.korsbaek.leader);

    assertThat(administrators).contains(SEAT, "name=Stillinger").doesNotContain("name=Sager");
    assertThat(leaders)
        .contains("name=Sager", "I risikozonen", "SSP+", "EKSEMPEL")
        .doesNotContain("name=Stillinger", "Indstiller: Indstiller");
    Expect.notAllowed(
        house.moving.template(
            house.korsbaek.tenant, house.korsbaek.administrator, ImportSheet.CASES));
    assertThat(
            house
                .moving
                .template(house.korsbaek.tenant, house.korsbaek.leader, ImportSheet.CASES)
                .orThrow()
                .name())
        .isEqualTo("indflytning-korsbaek-sager");
  }

  private String template(UserActor actor) {
    return new String(
        house.moving.template(house.korsbaek.tenant, actor).orThrow().content(),
        StandardCharsets.UTF_8);
  }

  private List<UserAccount> accounts() {
    return house.korsbaek.store.all(house.korsbaek.tenant.key(), UserAccount.class);
  }
}
