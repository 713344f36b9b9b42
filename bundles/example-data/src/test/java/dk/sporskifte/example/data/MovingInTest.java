package dk.sporskifte.example.data;

import static org.assertj.core.api.Assertions.assertThat;

import dk.sporskifte.casework.api.Outcome;
import dk.sporskifte.casework.api.view.ImportPreview;
import dk.sporskifte.casework.api.view.ImportPreview.Verdict;
import dk.sporskifte.casework.api.view.ImportResult;
import dk.sporskifte.casework.api.view.ImportResult.Made;
import dk.sporskifte.casework.api.view.ImportSheet;
import dk.sporskifte.casework.moving.MovingInFromSpreadsheets;
import dk.sporskifte.model.Actor;
import dk.sporskifte.model.Post;
import dk.sporskifte.model.PostHolding;
import dk.sporskifte.model.PostId;
import dk.sporskifte.model.Role;
import dk.sporskifte.model.SystemActor;
import dk.sporskifte.model.UserActor;
import dk.sporskifte.model.UserId;
import dk.sporskifte.moving.in.SpreadsheetFiles;
import dk.sporskifte.testkit.Proves;
import dk.sporskifte.testkit.SyntheticPeople;
import dk.sporskifte.testkit.WaysOfWorking;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** Moving in with real workbooks, on a real database that decides who sees what. */
class MovingInTest {
  private static final AtomicInteger TENANTS = new AtomicInteger();
  private static final LocalDate BORN = LocalDate.of(2011, 5, 17);

  private final Installation installation;
  private final MovingInFromSpreadsheets moving;
  private final UserActor leader;
  private final UserActor administrator;

  MovingInTest() throws SQLException {
    installation = new Installation("moving" + TENANTS.incrementAndGet(), WaysOfWorking.small());
    moving =
        new MovingInFromSpreadsheets(
            installation.audited, new SpreadsheetFiles(), installation.passwords);
    employ("signe", "SSP-konsulent", Role.CASEWORKER);
    leader = employ("lars", "Leder", Role.LEADER);
    administrator = employ("adam", "Administrator", Role.ADMINISTRATOR);
  }

  @Test
  void a_thousand_young_people_and_their_cases_move_in_within_a_minute_and_once() {
    byte[] file = workbook(1000, "");
    long began = System.nanoTime();

    List<Made> made = moveIn(leader, file).orThrow().made();

    assertThat(Duration.ofNanos(System.nanoTime() - began)).isLessThan(Duration.ofMinutes(1));
    assertThat(made)
        .contains(new Made(ImportSheet.PEOPLE, 1000), new Made(ImportSheet.CASES, 1000));
    assertThat(rows("case_file")).isEqualTo(1000);
    assertThat(rows("person")).isEqualTo(1000);
    assertThat(rows("decision")).isEqualTo(2000);

    ImportPreview again = preview(leader, file);
    assertThat(again.sheets())
        .allSatisfy(
            sheet -> assertThat(sheet.lines()).allMatch(line -> line.verdict() == Verdict.PRESENT));
    moveIn(leader, file).orThrow();
    assertThat(rows("case_file")).isEqualTo(1000);
    assertThat(rows("person")).isEqualTo(1000);
  }

  @Test
  void a_fault_in_the_last_line_leaves_nothing() {
    assertThat(moveIn(leader, workbook(20, "Overdraget"))).isInstanceOf(Outcome.Refused.class);

    assertThat(rows("person") + rows("case_file") + rows("moved_in") + rows("task")).isZero();
  }

  @Test
  void a_database_that_fails_at_the_last_row_leaves_nothing() {
    byte[] file = workbook(20, "");
    String digest = preview(leader, file).digest();
    sql(
        "create function failing() returns trigger language plpgsql as $$ begin"
            + " if (select count(*) from %1$s.moved_in) > 38 then raise exception 'no'; end if;"
            + " return new; end $$");
    sql(
        "create trigger failing after insert on %1$s.moved_in"
            + " for each row execute function failing()");
    try {
      moving.moveIn(installation.tenant, leader, file, digest);
    } catch (RuntimeException failed) {
      assertThat(failed.toString()).doesNotContain("Prøve");
    } finally {
      sql("drop function failing() cascade");
    }

    assertThat(rows("person") + rows("case_file") + rows("moved_in") + rows("task")).isZero();
    moveIn(leader, file).orThrow();
    assertThat(rows("case_file")).isEqualTo(20);
  }

  @Test
  @Proves("LAW-08")
  void the_posts_see_what_moved_in_and_the_administrator_does_not() {
    moveIn(leader, workbook(3, "")).orThrow();

    assertThat(seen(leader)).isEqualTo(3);
    assertThat(seen(administrator)).isZero();
    assertThat(seen(new UserActor(leader.user(), "Lars", List.of()))).isEqualTo(3);
    assertThat(count("select count(*) from %1$s.case_access where grantee = '" + leader.id() + "'"))
        .isZero();
    assertThat(count("select count(*) from %1$s.moved_in where own_key !~ '^[0-9a-f]{64}$'"))
        .isZero();
  }

  @Test
  void accounts_and_posts_move_in_and_see_the_cases_their_seat_answers_for() {
    moveIn(leader, workbook(2, "")).orThrow();

    moveIn(administrator, staff()).orThrow();

    assertThat(
            count(
                "select count(*) from %1$s.case_access a join %1$s.post p on p.id = a.grantee"
                    + " where p.title = 'Konsulent, Nord' and a.object_kind = 'CASE'"))
        .isEqualTo(2);
  }

  private Outcome<ImportResult> moveIn(Actor actor, byte[] file) {
    return moving.moveIn(installation.tenant, actor, file, preview(actor, file).digest());
  }

  private ImportPreview preview(Actor actor, byte[] file) {
    return moving.preview(installation.tenant, actor, file).orThrow();
  }

  private long seen(UserActor actor) {
    return installation
        .in(
            installation.tenant.key(),
            actor,
            stores ->
                Outcome.done(
                    stores.cases().counts().values().stream().mapToLong(Long::longValue).sum()))
        .orThrow();
  }

  private UserActor employ(String username, String title, Role role) {
    var admin = installation.useCases.users();
    UserId id = new UserId(SyntheticPeople.uuid(TENANTS.incrementAndGet() + 1000));
    admin
        .add(
            installation.tenant,
            SystemActor.OPERATOR,
            id,
            username,
            username,
            "en lang og god sætning".toCharArray())
        .orThrow();
    Post post =
        new Post(
            new PostId(SyntheticPeople.uuid(TENANTS.incrementAndGet() + 1000)),
            title,
            role,
            "SSP",
            Optional.empty(),
            Optional.empty());
    admin.addPost(installation.tenant, SystemActor.OPERATOR, post).orThrow();
    admin
        .appoint(
            installation.tenant,
            SystemActor.OPERATOR,
            new PostHolding(post.id(), id, LocalDate.of(2026, 1, 1), Optional.empty()))
        .orThrow();
    return new UserActor(id, username, List.of(post));
  }

  /**
   * @param last what stands as the state of the last case; empty for a good one
   */
  private static byte[] workbook(int cases, String last) {
    List<List<String>> people = new ArrayList<>();
    people.add(List.of("CPR-nummer", "Fornavn", "Efternavn", "Adressebeskyttet"));
    List<List<String>> files = new ArrayList<>();
    files.add(
        List.of(
            "Sagsnummer",
            "CPR-nummer",
            "Forløb",
            "Tilstand",
            "Ansvarlig stilling",
            "Ansvarlig enhed",
            "Modtaget den",
            "Modtaget ved",
            "Indstiller",
            "Indstiller er",
            "Begrundelse",
            "Aftale den",
            "Aftale givet af",
            "Hvordan er den unge hørt",
            "Klar til handleplan",
            "Optaget den",
            "Begrundelse for optagelse"));
    for (int i = 1; i <= cases; i++) {
      String cpr = SyntheticPeople.cpr(i % 10, BORN.plusDays(i / 10)).value();
      people.add(List.of(cpr, "Emil", "Prøvelund", "Nej"));
      files.add(
          List.of(
              "GL-" + i,
              cpr,
              "SSP",
              i == cases && !last.isEmpty() ? last : "Optaget",
              "SSP-konsulent",
              "SSP",
              "05-01-2026",
              "Telefon",
              "Lone Lærer",
              "Fagperson",
              "Er meget væk",
              "12-01-2026",
              "Forældremyndighedsindehaveren",
              "Vil gerne",
              "Ja",
              "19-01-2026",
              "Ønsker hjælpen"));
    }
    return Workbook.of(new Workbook.Sheet("Unge", people), new Workbook.Sheet("Sager", files));
  }

  private static byte[] staff() {
    return Workbook.of(
        Workbook.sheet("Brugere", "Brugernavn|Navn", "esra|Esra Klitvænge"),
        Workbook.sheet(
            "Stillinger",
            "Stilling|Enhed|Funktion|Forum og plads",
            "Konsulent, Nord|Nord|Sagsbehandler|"),
        Workbook.sheet(
            "Besættelser",
            "Stilling|Enhed|Brugernavn|Fra",
            "Konsulent, Nord|Nord|esra|01-02-2026"));
  }

  private long rows(String table) {
    return count("select count(*) from %1$s." + table);
  }

  private long count(String query) {
    try (var connection = installation.admin().getConnection();
        var found = connection.createStatement().executeQuery(inSchema(query))) {
      found.next();
      return found.getLong(1);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  private void sql(String statement) {
    try (var connection = installation.admin().getConnection();
        var all = connection.createStatement()) {
      all.execute(inSchema(statement));
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  private String inSchema(String statement) {
    return statement.replace("%1$s", installation.tenant.key().value());
  }
}
